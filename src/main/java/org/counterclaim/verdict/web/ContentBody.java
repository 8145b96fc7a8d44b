package org.counterclaim.verdict.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Invalid.FieldError;
import org.counterclaim.verdict.Content;
import org.counterclaim.verdict.Evidence;
import org.counterclaim.verdict.Flag;
import org.counterclaim.verdict.Flags;
import org.counterclaim.verdict.NonRating;
import org.counterclaim.verdict.Outcome;
import org.counterclaim.verdict.Rating;
import org.counterclaim.verdict.Stance;
import org.counterclaim.verdict.Veracity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an author sends for a draft; everything that is left out is empty. */
@Schema(name = "VerdictContent")
record ContentBody(
        @Nullable Outcome outcome,

        @Schema(description = "Why it is so, for readers") @Size(max = 5000) @Nullable
        String summary,

        @Schema(description = "The sentence that stories may use as it stands") @Size(max = 2000) @Nullable
        String wording,

        @Schema(description = "The first one is the one that the markup of the public page speaks of")
        @Size(max = 100)
        @Nullable
        List<@NotNull @Valid RatingBody> ratings,

        @Size(max = 100) @Nullable List<@NotNull @Valid EvidenceBody> evidence) {

    static final String EXAMPLE = """
            {"outcome": "DISPUTED",
             "summary": "The government's total is below what an NGO has documented case by case.",
             "wording": "Iran's government puts the toll at 3,117; the NGO HRANA has confirmed 6,854 deaths.",
             "ratings": [{"claimId": 1, "nonRating": "DISPUTED", "flags": ["BELOW_DOCUMENTED_MINIMUM"]}],
             "evidence": [{"url": "https://ngo.example/report", "excerpt": "6,854 confirmed deaths",
                           "stance": "REFUTES", "primary": true}]}""";

    /** Exactly one of veracity and nonRating. */
    @Schema(name = "Rating")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RatingBody(
            @NotNull Long claimId,
            @Nullable Veracity veracity,
            @Nullable NonRating nonRating,
            @Size(max = 20) @Nullable List<@NotNull Flag> flags) {

        static RatingBody of(Rating rating) {
            return new RatingBody(
                    rating.claimId(),
                    rating.veracity(),
                    rating.nonRating(),
                    List.copyOf(rating.flags().all()));
        }

        Rating rating() {
            return new Rating(claimId, veracity, nonRating, new Flags(Set.copyOf(orEmpty(flags))));
        }
    }

    /** @param url absolute, http or https */
    @Schema(name = "Evidence")
    record EvidenceBody(
            @NotBlank @Size(max = 2048) String url,
            @Size(max = 5000) @Nullable String excerpt,
            @NotNull Stance stance,
            boolean primary) {

        static EvidenceBody of(Evidence evidence) {
            return new EvidenceBody(evidence.url(), evidence.excerpt(), evidence.stance(), evidence.primary());
        }

        Evidence evidence() {
            return new Evidence(url.strip(), orEmpty(excerpt), stance, primary);
        }
    }

    /** What bean validation cannot see: fields that exclude each other, claims rated twice, addresses. */
    Content content() {
        List<FieldError> errors = errorsIn(orEmpty(ratings));
        for (int i = 0; i < orEmpty(evidence).size(); i++) {
            String url = orEmpty(evidence).get(i).url();
            if (!Evidence.isWebAddress(url.strip())) {
                errors.add(new FieldError(
                        "/evidence/" + i + "/url", "not-an-address", "Give an absolute http or https address."));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return new Content(
                outcome,
                orEmpty(summary),
                orEmpty(wording),
                orEmpty(ratings).stream().map(RatingBody::rating).toList(),
                orEmpty(evidence).stream().map(EvidenceBody::evidence).toList());
    }

    /** The ratings of a review, under the same rules. */
    static List<Rating> ratings(List<RatingBody> ratings) {
        List<FieldError> errors = errorsIn(ratings);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return ratings.stream().map(RatingBody::rating).toList();
    }

    private static List<FieldError> errorsIn(List<RatingBody> ratings) {
        List<FieldError> errors = new ArrayList<>();
        Set<Long> rated = new HashSet<>();
        for (int i = 0; i < ratings.size(); i++) {
            RatingBody rating = ratings.get(i);
            if ((rating.veracity() == null) == (rating.nonRating() == null)) {
                errors.add(new FieldError(
                        "/ratings/" + i,
                        "exactly-one",
                        "A rating has either a veracity or a nonRating, not both and not neither."));
            }
            if (!rated.add(rating.claimId())) {
                errors.add(new FieldError(
                        "/ratings/" + i + "/claimId", "repeated", "Claim " + rating.claimId() + " is rated twice."));
            }
        }
        return errors;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
