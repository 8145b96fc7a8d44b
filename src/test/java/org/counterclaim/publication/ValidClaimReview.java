package org.counterclaim.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The rules VR-1 to VR-11 of domain reference 1.2, as far as one review shows them. */
public final class ValidClaimReview {

    private ValidClaimReview() {}

    public static void check(JsonNode review, String host) {
        assertThat(review.path("@context").asText()).as("VR-10").isEqualTo("https://schema.org");
        assertThat(review.path("@type").asText()).as("VR-10").isEqualTo("ClaimReview");
        assertThat(review.path("claimReviewed").asText()).as("VR-1").isNotBlank();
        assertThat(review.at("/reviewRating/alternateName").asText()).as("VR-1").isNotBlank();
        assertThat(URI.create(review.path("url").asText()).getHost()).as("VR-4").isEqualTo(host);
        checkNumbers(review.path("reviewRating"));
        List<String> claimants = review.path("itemReviewed").findPath("author").findValuesAsText("name");
        assertThat(claimants)
                .as("VR-5")
                .isNotEmpty()
                .doesNotContain(review.at("/author/name").asText());
        assertThat(URI.create(review.at("/author/correctionsPolicy").asText()).isAbsolute())
                .as("VR-8")
                .isTrue();
        assertThat(Instant.parse(review.path("datePublished").asText()))
                .as("VR-11")
                .isBeforeOrEqualTo(Instant.parse(review.path("dateModified").asText()));
        JsonNode said = review.at("/itemReviewed/datePublished");
        if (!said.isMissingNode()) {
            assertThat(LocalDate.parse(said.asText())).as("VR-11").isNotNull();
        }
    }

    private static void checkNumbers(JsonNode rating) {
        boolean any = rating.has("ratingValue") || rating.has("bestRating") || rating.has("worstRating");
        if (!any) {
            return;
        }
        assertThat(rating.path("worstRating").isInt()).as("VR-2").isTrue();
        assertThat(rating.path("bestRating").isInt()).as("VR-2").isTrue();
        assertThat(rating.path("ratingValue").isInt()).as("VR-2").isTrue();
        assertThat(rating.path("worstRating").asInt())
                .as("VR-2")
                .isGreaterThanOrEqualTo(1)
                .isLessThan(rating.path("bestRating").asInt());
        assertThat(rating.path("ratingValue").asInt())
                .as("VR-2")
                .isBetween(
                        rating.path("worstRating").asInt(),
                        rating.path("bestRating").asInt());
    }
}
