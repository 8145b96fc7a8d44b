package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the desk makes of one position: a place on the truth axis or the reason why there is none, never both (domain
 * reference 2.3).
 *
 * @param claimId the claim that holds the position
 * @param level the level that the author chose from the scale of the verdict, which words it; null where none was named
 */
@Embeddable
public record Rating(
        long claimId,
        @Enumerated(EnumType.STRING) @Nullable Veracity veracity,
        @Enumerated(EnumType.STRING) @Nullable NonRating nonRating,
        Flags flags,
        @Column(name = "level_code") @Nullable String level) {

    public Rating {
        if ((veracity == null) == (nonRating == null)) {
            throw new IllegalArgumentException("A rating has either a veracity or a nonRating: claim " + claimId);
        }
    }

    /** A rating in the normalised words only. */
    public Rating(long claimId, @Nullable Veracity veracity, @Nullable NonRating nonRating, Flags flags) {
        this(claimId, veracity, nonRating, flags, null);
    }

    /** Whether the position was found to hold. */
    boolean stands() {
        return veracity == Veracity.TRUE || veracity == Veracity.MOSTLY_TRUE;
    }
}
