package org.counterclaim.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeniedTollTest {

    private static final String STORY = """
            Protests in Kenya: toll disputed

            The government of Kenya acknowledged more than 400 deaths in the protests.

            The Kenya Human Rights Commission, a rights group, said it had confirmed 912 deaths in the protests.

            The foreign ministry dismissed the group's toll as baseless.

            Northline could not independently verify the figures.
            """;

    @Test
    void a_denial_by_a_government_with_a_figure_and_the_outlets_doubt_are_seen_in_the_dispute() {
        int article = asChecker()
                .body(Map.of("text", STORY, "title", "Kenya protests: toll disputed", "publishedAt", "2025-07-03"))
                .post("/api/v1/articles")
                .then()
                .extract()
                .path("id");

        ValidatableResponse queue = asChecker()
                .get("/api/v1/disputes?metric=KILLED&article=" + article)
                .then()
                .statusCode(200)
                .body("items.conflict", contains("TENSION"));

        asChecker()
                .get("/api/v1/disputes/" + queue.extract().path("items[0].id"))
                .then()
                .body("conflict", equalTo("TENSION"))
                .body("findings.code", hasItem("DENIES"))
                .body("positions.figure.outletVerification", everyItem(equalTo("UNABLE_TO_VERIFY")));
    }

    private static RequestSpecification asChecker() {
        return given().auth().preemptive().basic("checker", "checker").contentType(ContentType.JSON);
    }
}
