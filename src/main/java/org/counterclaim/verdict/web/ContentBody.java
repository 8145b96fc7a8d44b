package org.counterclaim.verdict.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Invalid.FieldError;
import org.counterclaim.verdict.Content;
import org.counterclaim.verdict.Diligence;
import org.counterclaim.verdict.Evidence;
import org.counterclaim.verdict.Flag;
import org.counterclaim.verdict.NonRating;
import org.counterclaim.verdict.Outcome;
import org.counterclaim.verdict.Rating;
import org.counterclaim.verdict.Scale;
import org.counterclaim.verdict.Veracity;
import org.counterclaim.verdict.web.DiligenceBody.ContactBody;
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

        @Size(max = 100) @Nullable List<@NotNull @Valid EvidenceBody> evidence,

        @Schema(description = "Why one origin has to do") @Size(max = 2000) @Nullable
        String singleSourceJustification,

        @Schema(description = "What speaks on the other side, where no evidence stands for it")
        @Size(max = 5000)
        @Nullable
        String bothSidesConsidered,

        @Schema(description = "Attempts to ask those whose claims are rated") @Size(max = 50) @Nullable
        List<@NotNull @Valid ContactBody> claimantContacts,

        @Schema(description = "Why nobody was asked") @Size(max = 2000) @Nullable
        String notContactedBecause,

        @Schema(description = "The day by which somebody has to look at it again; later than today") @Nullable
        LocalDate reviewBy) {

    static final String EXAMPLE = """
            {"outcome": "DISPUTED",
             "summary": "The government's total is below what an NGO has documented case by case.",
             "wording": "Iran's government puts the toll at 3,117; the NGO HRANA has confirmed 6,854 deaths.",
             "ratings": [{"claimId": 1, "nonRating": "DISPUTED", "flags": ["BELOW_DOCUMENTED_MINIMUM"]}],
             "evidence": [{"url": "https://ngo.example/report", "excerpt": "6,854 confirmed deaths",
                           "stance": "REFUTES", "primary": true}]}""";

    /**
     * Exactly one of veracity and nonRating, or the level of the verdict's scale that says it.
     *
     * @param level the code of a level; given back only where one was chosen
     */
    @Schema(name = "Rating")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RatingBody(
            @NotNull Long claimId,
            @Nullable Veracity veracity,
            @Nullable NonRating nonRating,
            @Size(max = 20) @Nullable List<@NotNull Flag> flags,
            @Size(max = 40) @Nullable String level) {

        static RatingBody of(Rating rating) {
            return new RatingBody(
                    rating.claimId(),
                    rating.veracity(),
                    rating.nonRating(),
                    List.copyOf(rating.flags().all()),
                    rating.level());
        }
    }

    /**
     * What bean validation cannot see: fields that exclude each other, claims rated twice, addresses.
     *
     * @param scale whose levels may be named
     */
    Content content(Scale scale) {
        List<FieldError> errors = new ArrayList<>();
        List<Rating> read = new RatingReader(scale, errors).read(orEmpty(ratings));
        for (int i = 0; i < orEmpty(evidence).size(); i++) {
            String url = orEmpty(evidence).get(i).address();
            if (url == null && orEmpty(evidence).get(i).captureId() == null) {
                errors.add(new FieldError(
                        "/evidence/" + i + "/url", "required", "Evidence needs a url, or the captureId of a file."));
            } else if (url != null && !Evidence.isWebAddress(url)) {
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
                read,
                orEmpty(evidence).stream().map(EvidenceBody::evidence).toList(),
                new Diligence(
                        orEmpty(singleSourceJustification),
                        orEmpty(bothSidesConsidered),
                        orEmpty(claimantContacts).stream()
                                .map(ContactBody::contact)
                                .toList(),
                        orEmpty(notContactedBecause)),
                reviewBy);
    }

    /** The ratings of a review, under the same rules. */
    static List<Rating> ratings(List<RatingBody> ratings, Scale scale) {
        List<FieldError> errors = new ArrayList<>();
        List<Rating> read = new RatingReader(scale, errors).read(ratings);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return read;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
