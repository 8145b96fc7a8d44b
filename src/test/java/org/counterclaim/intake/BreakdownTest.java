package org.counterclaim.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BreakdownTest {

    private static final String TWO_OFF = """
            Protests in Peru: toll rises

            The Lima Rights Watch, a rights group, said on Wednesday that 4,519 people had been killed in the protests \
            in Peru, including 4,251 protesters, 197 members of the security forces, 35 children and 38 bystanders.

            Shops in the capital stayed shut.
            """;

    private static final String UNNAMED_PART = """
            Protests in Suriname: government gives a toll

            The government of Suriname said a total of 3,117 people had been killed in the protests in Suriname, of whom \
            2,427 were martyrs.
            """;

    @Test
    void parts_that_do_not_come_to_the_whole_are_found_with_the_sentence() {
        String sum = "findings.find { it.code == 'SUM_MISMATCH' }.";

        disputeOf(TWO_OFF, "2026-01-21", "protests in Peru")
                .body(sum + "text", containsString("4,251 + 197 + 38 + 35 = 4,521, 2 more than the 4,519"))
                .body(sum + "claims", hasSize(4))
                .body(
                        sum + "sentences.text",
                        contains(
                                "The Lima Rights Watch, a rights group, said on Wednesday that 4,519 people had been killed"
                                        + " in the protests in Peru, including 4,251 protesters, 197 members of the security"
                                        + " forces, 35 children and 38 bystanders."));
    }

    @Test
    void a_part_under_a_loaded_name_is_no_second_figure_of_its_party() {
        disputeOf(UNNAMED_PART, "2026-01-21", "protests in Suriname")
                .body("positions.figure.low", contains(3117))
                .body("findings.code", not(hasItem("MISQUOTE")));
    }

    @Test
    void a_number_that_another_article_gives_for_another_measure_is_found_in_both_disputes() {
        String killed =
                "The government of Chile said a total of 3,119 people had been killed in the protests in Chile.";
        String injured = "The government of Chile said 3,119 people had been injured in the protests in Chile.";

        disputeOf(killed, "2026-01-21", "killed", "protests in Chile");
        String other = "findings.find { it.code == 'OTHER_MEASURE' }.";

        disputeOf(injured, "2026-01-22", "injured", "protests in Chile")
                .body(other + "sentences.text", hasItem(containsString("had been killed")))
                .body(other + "sentences.text", hasItem(containsString("had been injured")));
    }

    private static ValidatableResponse disputeOf(String text, String publishedAt, String event) {
        return disputeOf(text, publishedAt, "killed", event);
    }

    private static ValidatableResponse disputeOf(String text, String publishedAt, String fate, String event) {
        ValidatableResponse filed = asChecker()
                .body(Map.of("text", text, "publishedAt", publishedAt))
                .post("/api/v1/articles")
                .then()
                .statusCode(201);
        int dispute = filed.extract()
                .path("disputes.find { it.question == 'How many people were " + fate + " in the " + event + "?' }.id");
        return asChecker()
                .get("/api/v1/disputes/" + dispute)
                .then()
                .statusCode(200)
                .body("id", equalTo(dispute));
    }

    private static RequestSpecification asChecker() {
        return given().auth().preemptive().basic("checker", "checker").contentType(ContentType.JSON);
    }
}
