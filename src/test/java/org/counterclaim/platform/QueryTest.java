package org.counterclaim.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class QueryTest {

    private static RequestSpecification reporter() {
        return given().auth().preemptive().basic("reporter", "reporter").urlEncodingEnabled(false);
    }

    private static ValidatableResponse get(String address) {
        return reporter().when().get(address).then();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/claims?limit=many, limit",
        "/api/v1/claims?limit=0, limit",
        "/api/v1/claims?checkworthy=perhaps, checkworthy",
        "/api/v1/claims?metric=SOULS, metric",
        "/api/v1/articles?publishedFrom=yesterday, publishedFrom",
        "/api/v1/claims?cursor=nonsense, cursor",
        "/api/v1/claims?sort=colour, sort"
    })
    void what_cannot_be_read_in_a_query_is_named(String address, String parameter) {
        get(address).statusCode(422).body("errors[0].pointer", equalTo(parameter));
    }

    @Test
    void a_filter_that_is_left_empty_does_not_narrow() {
        get("/api/v1/claims?metric=&checkworthy=&q=&source=&limit=").statusCode(200);
    }

    @Test
    void a_number_too_large_for_the_archive_does_not_lose_the_article() {
        given().auth()
                .preemptive()
                .basic("checker", "checker")
                .contentType(ContentType.JSON)
                .body("{\"text\": \"Police said on Friday that " + "9".repeat(60)
                        + " people were killed in floods in Freedonia.\"}")
                .when()
                .post("/api/v1/articles")
                .then()
                .statusCode(201);
    }
}
