package org.counterclaim.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.verdict.PublishedVerdict;
import org.counterclaim.verdict.Rating;
import org.counterclaim.verdict.Scale;
import org.counterclaim.verdict.Scale.Numbers;
import org.counterclaim.verdict.Veracity;
import org.jspecify.annotations.Nullable;

/**
 * The schema.org Rating of a ClaimReview, in the words and numbers of the verdict's scale. Only a level on the truth axis
 * becomes a number (domain reference 1.2, VR-3).
 */
final class MarkupRating {

    private MarkupRating() {}

    /** @param rating of the claim that is reviewed; null where the outcome of the question stands for it */
    static Map<String, Object> of(PublishedVerdict verdict, @Nullable Rating rating) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("@type", "Rating");
        if (rating != null) {
            numbers(verdict.scale(), rating).ifPresent(numbers -> {
                shown.put("ratingValue", numbers.value());
                shown.put("bestRating", numbers.best());
                shown.put("worstRating", numbers.worst());
            });
        }
        shown.put("alternateName", rating == null ? Words.label(verdict.outcome()) : Words.label(verdict, rating));
        shown.put("ratingExplanation", verdict.summary());
        return shown;
    }

    /** Those of the scale; ours for a place on the truth axis that the scale has no level for. */
    private static Optional<Numbers> numbers(Scale scale, Rating rating) {
        Veracity veracity = rating.veracity();
        if (veracity == null) {
            return Optional.empty();
        }
        return scale.levelOf(rating) == null
                ? Optional.of(new Numbers(veracity.value(), Veracity.BEST, Veracity.WORST))
                : scale.numbersOf(rating);
    }
}
