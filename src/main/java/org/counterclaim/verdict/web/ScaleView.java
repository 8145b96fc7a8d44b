package org.counterclaim.verdict.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.counterclaim.verdict.Flag;
import org.counterclaim.verdict.NonRating;
import org.counterclaim.verdict.RatingLevel;
import org.counterclaim.verdict.RatingScale;
import org.counterclaim.verdict.Scale;
import org.counterclaim.verdict.Severity;
import org.counterclaim.verdict.Veracity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of a rating scale. */
@Schema(name = "RatingScale")
record ScaleView(String name, int version, String title, List<LevelView> levels, String createdBy, Instant createdAt) {

    static ScaleView of(RatingScale stored) {
        Scale scale = stored.scale();
        List<RatingLevel> levels = scale.levels();
        return new ScaleView(
                scale.name(),
                scale.version(),
                scale.title(),
                IntStream.range(0, levels.size())
                        .mapToObj(i -> LevelView.of(levels.get(i), i + 1))
                        .toList(),
                stored.createdBy(),
                stored.createdAt());
    }

    /**
     * @param label by language
     * @param order 1 for the first; on the truth axis from the best to the worst
     * @param numericValue what leaves as ratingValue; none off the truth axis
     */
    @Schema(name = "RatingLevel")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LevelView(
            String code,
            Map<String, String> label,
            String definition,
            int order,
            NormalisedView normalised,
            @Nullable Integer numericValue,
            @Nullable Severity severity) {

        static LevelView of(RatingLevel level, int order) {
            return new LevelView(
                    level.code(),
                    level.labels().byLanguage(),
                    level.definition(),
                    order,
                    NormalisedView.of(level),
                    level.numericValue(),
                    level.severity());
        }
    }

    /** One of them: a place on the truth axis, a reason why there is none, a flag, or WITHDRAWN for a void check. */
    @Schema(name = "NormalisedLevel")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NormalisedView(
            @Nullable Veracity veracity,
            @Nullable NonRating nonRating,
            @Nullable Flag flag,
            @Nullable String publication) {

        static final String WITHDRAWN = "WITHDRAWN";

        static NormalisedView of(RatingLevel level) {
            return new NormalisedView(
                    level.veracity(), level.nonRating(), level.flag(), level.voidCheck() ? WITHDRAWN : null);
        }
    }
}
