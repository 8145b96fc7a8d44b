package org.counterclaim.verdict;

import java.util.Set;

/** Where one version of a verdict stands (blueprint section 4). */
public enum VerdictState {
    /** Being written; only its author changes it. */
    DRAFT,
    /** Waits for the review of somebody else. */
    SUBMITTED,
    /** Somebody else agrees; waits for an editor. Reached by reviews only. */
    APPROVED,
    /** Public, and never changed from here on. */
    PUBLISHED,
    /** Public still, with a banner: a later version was published. */
    REPLACED,
    /** Public still, with a banner that says why it no longer stands. */
    WITHDRAWN;

    public boolean canBecome(VerdictState next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED;
            case SUBMITTED -> next == DRAFT || next == APPROVED;
            case APPROVED -> next == PUBLISHED || next == DRAFT;
            case PUBLISHED -> next == REPLACED || next == WITHDRAWN;
            case REPLACED, WITHDRAWN -> false;
        };
    }

    /** Whether anyone may read it: what was published once stays readable. */
    public boolean isPublic() {
        return PUBLIC.contains(this);
    }

    /** The states that anyone may read. */
    public static final Set<VerdictState> PUBLIC = Set.of(PUBLISHED, REPLACED, WITHDRAWN);
}
