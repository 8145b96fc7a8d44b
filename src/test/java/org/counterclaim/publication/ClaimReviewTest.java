package org.counterclaim.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.publication.APublication.DESK;
import static org.counterclaim.publication.APublication.DISPUTED;
import static org.counterclaim.publication.APublication.FOUNDATION;
import static org.counterclaim.publication.APublication.MOSTLY_TRUE;
import static org.counterclaim.publication.APublication.NGO;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.verdict.Flags;
import org.counterclaim.verdict.NonRating;
import org.counterclaim.verdict.PublishedVerdict;
import org.counterclaim.verdict.Rating;
import org.counterclaim.verdict.Veracity;
import org.counterclaim.verdict.VerdictState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimReviewTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ClaimReview claimReview = new ClaimReview(new Addresses(DESK, "http://localhost"), DESK);

    @Test
    void a_rated_position_is_the_claim_and_its_source_the_claimant() throws Exception {
        JsonNode review = markupOf(APublication.rating(DISPUTED));

        assertThat(review.at("/claimReviewed").asText()).isEqualTo("3,117 people were killed");
        assertThat(review.at("/itemReviewed/text").asText()).isEqualTo("3,117 people were killed.");
        assertThat(review.at("/itemReviewed/author/@type").asText()).isEqualTo("GovernmentOrganization");
        assertThat(review.at("/itemReviewed/author/name").asText())
                .isEqualTo("Foundation of Martyrs and Veterans Affairs");
        assertThat(review.at("/itemReviewed/datePublished").asText()).isEqualTo("2026-02-03");
        assertThat(review.at("/itemReviewed/appearance/0/url").asText()).isEqualTo("https://wire.example/8842");
        assertThat(review.at("/author/name").asText()).isEqualTo("Example Facts Desk");
        assertThat(review.at("/citation/0/url").asText()).isEqualTo("https://ngo.example/report");
        assertThat(review.at("/citation/0/name").asText()).isEqualTo("6,854");
    }

    @ParameterizedTest
    @EnumSource(NonRating.class)
    void what_is_not_on_the_truth_axis_gets_no_number(NonRating nonRating) throws Exception {
        JsonNode rating = markupOf(APublication.rating(new Rating(8842, null, nonRating, Flags.NONE)))
                .get("reviewRating");

        assertThat(rating.has("ratingValue")).isFalse();
        assertThat(rating.has("bestRating")).isFalse();
        assertThat(rating.has("worstRating")).isFalse();
        assertThat(rating.get("alternateName").asText()).isEqualTo(Words.label(nonRating));
    }

    @ParameterizedTest
    @CsvSource({"TRUE, 5", "MOSTLY_TRUE, 4", "MIXED, 3", "MOSTLY_FALSE, 2", "FALSE, 1"})
    void what_is_on_the_truth_axis_gets_its_number_between_worst_and_best(Veracity veracity, int number)
            throws Exception {
        JsonNode rating = markupOf(APublication.rating(new Rating(8842, veracity, null, Flags.NONE)))
                .get("reviewRating");

        assertThat(rating.get("worstRating").asInt()).isEqualTo(1);
        assertThat(rating.get("bestRating").asInt()).isEqualTo(5);
        assertThat(rating.get("ratingValue").asInt()).isEqualTo(number);
    }

    @Test
    void the_rating_begins_with_its_meaning_and_the_flags_follow() throws Exception {
        JsonNode review = markupOf(APublication.rating(DISPUTED));

        assertThat(review.at("/reviewRating/alternateName").asText())
                .isEqualTo("Disputed: below the documented minimum");
        assertThat(review.at("/claimReviewed").asText()).doesNotContain("Disputed");
    }

    @Test
    void of_several_rated_positions_the_one_that_the_author_put_first_is_reviewed() throws Exception {
        JsonNode review = markupOf(APublication.rating(MOSTLY_TRUE, DISPUTED));

        assertThat(review.at("/itemReviewed/author/name").asText()).isEqualTo("Rights Watch");
        assertThat(review.at("/itemReviewed/author/@type").asText()).isEqualTo("NGO");
        assertThat(review.at("/reviewRating/ratingValue").asInt()).isEqualTo(4);
    }

    @Test
    void without_a_rating_all_positions_together_are_reviewed_by_the_outcome() throws Exception {
        JsonNode review = markupOf(APublication.rating());

        assertThat(review.at("/claimReviewed").asText()).isEqualTo("How many people were killed?");
        assertThat(review.at("/itemReviewed/author").findValuesAsText("name"))
                .containsExactly("Foundation of Martyrs and Veterans Affairs", "Rights Watch");
        assertThat(review.at("/itemReviewed/text").asText()).contains("3,117").contains("6,854");
        assertThat(review.at("/reviewRating/alternateName").asText()).isEqualTo("Disputed");
        assertThat(review.at("/reviewRating").has("ratingValue")).isFalse();
    }

    @Test
    void a_claim_of_the_publisher_itself_is_never_reviewed() {
        PublishedVerdict own = APublication.on(
                List.of(APublication.position(
                        1, "Example Facts Desk", SourceType.MEDIA_OUTLET, "we counted 5", "5", CountBasis.UNSPECIFIED)),
                new Rating(1, Veracity.TRUE, null, Flags.NONE));

        assertThat(claimReview.of(own)).isEmpty();
    }

    @Test
    void what_was_withdrawn_carries_no_markup() {
        assertThat(claimReview.of(APublication.of(1, VerdictState.WITHDRAWN, List.of(FOUNDATION, NGO), DISPUTED)))
                .isEmpty();
    }

    @Test
    void a_correction_is_told_with_its_date_and_the_first_publication_stays() throws Exception {
        JsonNode review = markupOf(APublication.of(2, VerdictState.PUBLISHED, List.of(FOUNDATION, NGO), DISPUTED));

        assertThat(review.at("/datePublished").asText()).isEqualTo("2026-02-04T09:00:00Z");
        assertThat(review.at("/dateModified").asText()).isEqualTo("2026-02-06T15:20:00Z");
        assertThat(review.at("/correction/@type").asText()).isEqualTo("CorrectionComment");
        assertThat(review.at("/correction/text").asText()).isEqualTo("Correction: The as-of date was wrong.");
        assertThat(review.at("/url").asText()).isEqualTo("https://facts.example.org/verdicts/how-many");
    }

    @Test
    void an_old_version_is_a_work_of_its_own_and_obsolete() throws Exception {
        JsonNode review = markupOf(APublication.of(1, VerdictState.REPLACED, List.of(FOUNDATION, NGO), DISPUTED));

        assertThat(review.at("/url").asText()).isEqualTo("https://facts.example.org/verdicts/how-many/v/1");
        assertThat(review.at("/creativeWorkStatus").asText()).isEqualTo("Obsolete");
        assertThat(review.has("correction")).isFalse();
    }

    @Test
    void the_policies_are_named_so_that_others_may_use_the_markup() throws Exception {
        JsonNode author = markupOf(APublication.rating(DISPUTED)).get("author");

        assertThat(author.get("correctionsPolicy").asText()).isEqualTo("https://facts.example.org/about#corrections");
        assertThat(author.get("verificationFactCheckingPolicy").asText()).isEqualTo("https://example.org/method");
    }

    @Test
    void whatever_a_source_says_the_markup_is_valid_json_that_cannot_leave_its_script_element() {
        qt().withExamples(200)
                .forAll(
                        strings().allPossible().ofLengthBetween(0, 60),
                        strings().allPossible().ofLengthBetween(0, 20))
                .checkAssert((words, name) -> {
                    String said = words + "</script><!--<script>alert(1)&\u2028" + name;
                    var position =
                            APublication.position(1, "x" + said, SourceType.NGO, said, said, CountBasis.UNSPECIFIED);

                    String markup =
                            claimReview.of(APublication.on(List.of(position))).orElseThrow();

                    assertThat(markup).doesNotContain("<", ">", "&", "\u2028", "\u2029");
                    assertThat(read(markup).at("/itemReviewed/author/name").asText())
                            .isEqualTo("x" + said);
                });
    }

    /** The rules that hold for every export (domain reference 1.2). */
    private JsonNode markupOf(PublishedVerdict verdict) throws JsonProcessingException {
        JsonNode review = JSON.readTree(claimReview.of(verdict).orElseThrow());
        ValidClaimReview.check(review, "facts.example.org");
        return review;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError("No JSON: " + json, broken);
        }
    }
}
