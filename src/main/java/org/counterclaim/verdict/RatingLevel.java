package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One level of a rating scale and what it means in the normalised model (domain reference 2.3): a place on the truth
 * axis, a reason why there is none, a flag, or that an earlier check is void; exactly one of these.
 *
 * @param code names it within its scale: "half-true"
 * @param definition one sentence for readers
 * @param voidCheck says of a check that it no longer stands, and so is no rating
 * @param numericValue its place within the scale, higher is more true; only on the truth axis, and null where the scale
 *     has no numbers
 * @param severity beyond the lowest place on the truth axis; null as a rule
 */
@Embeddable
public record RatingLevel(
        String code,
        @Column(columnDefinition = "text") Translations labels,
        @Column(columnDefinition = "text") String definition,
        @Enumerated(EnumType.STRING) @Nullable Veracity veracity,
        @Enumerated(EnumType.STRING) @Nullable NonRating nonRating,
        @Enumerated(EnumType.STRING) @Nullable Flag flag,
        boolean voidCheck,
        @Nullable Integer numericValue,
        @Enumerated(EnumType.STRING) @Nullable Severity severity) {

    public RatingLevel {
        long meanings =
                Stream.of(veracity, nonRating, flag).filter(Objects::nonNull).count() + (voidCheck ? 1 : 0);
        if (meanings != 1) {
            throw new IllegalArgumentException("Level " + code + " has " + meanings + " meanings instead of one");
        }
        if (veracity == null && (numericValue != null || severity != null)) {
            throw new IllegalArgumentException("Level " + code + " is off the truth axis and has no value there");
        }
        if (numericValue != null && numericValue < 1) {
            throw new IllegalArgumentException("Level " + code + " has the value " + numericValue + ", below 1");
        }
    }

    /** Whether a rating can mean this level. */
    boolean fits(Rating rating) {
        return veracity != null ? veracity == rating.veracity() : nonRating != null && nonRating == rating.nonRating();
    }
}
