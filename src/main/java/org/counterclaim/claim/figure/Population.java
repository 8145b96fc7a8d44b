package org.counterclaim.claim.figure;

import org.jspecify.annotations.Nullable;

/** Who is counted (domain reference 3.3). A tree with {@link #ALL} at its root; children stand across it. */
public enum Population {
    ALL(null),
    CIVILIAN(ALL),
    PROTESTER(CIVILIAN),
    BYSTANDER(CIVILIAN),
    JOURNALIST(CIVILIAN),
    MEDIC(CIVILIAN),
    SECURITY_FORCES(ALL),
    POLICE(SECURITY_FORCES),
    MILITARY(SECURITY_FORCES),
    GOVERNMENT_AFFILIATED(SECURITY_FORCES),
    ARMED_GROUP(ALL),
    UNKNOWN_STATUS(ALL),
    /** People under 18, of whatever status. */
    CHILD_U18(ALL),
    ADULT(ALL),
    WOMEN(ALL),
    MEN(ALL);

    private final @Nullable Population parent;

    Population(@Nullable Population parent) {
        this.parent = parent;
    }

    /** Everyone in this is in the other as well, and the two are not the same. */
    public boolean isPartOf(Population other) {
        for (Population above = parent; above != null; above = above.parent) {
            if (above == other) {
                return true;
            }
        }
        return false;
    }
}
