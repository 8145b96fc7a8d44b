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
            Protests in Bolivia: government gives a toll

            The government of Bolivia said a total of 3,117 people had been killed in the protests in Bolivia, of whom \
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
        disputeOf(UNNAMED_PART, "2026-01-21", "protests in Bolivia")
                .body("positions.figure.low", contains(3117))
                .body("findings.code", not(hasItem("MISQUOTE")));
    }

    private static ValidatableResponse disputeOf(String text, String publishedAt, String question) {
        ValidatableResponse filed = asChecker()
                .body(Map.of("text", text, "publishedAt", publishedAt))
                .post("/api/v1/articles")
                .then()
                .statusCode(201);
        int dispute = filed.extract()
                .path("disputes.find { it.question == 'How many people were killed in the " + question + "?' }.id");
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
