package org.counterclaim.article.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterclaim.article.Filing;
import org.counterclaim.article.Prepared;
import org.counterclaim.article.Published;
import org.counterclaim.article.Submission;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArticleResourceTest {

    private final String outlet = "Harbour Times " + UUID.randomUUID();

    @Inject
    Filing filing;

    private long file(@Nullable String url, String title, String day, String text) {
        Prepared prepared = filing.prepare(new Submission(url, null, text, title, outlet, Published.told(day)));
        return QuarkusTransaction.requiringNew()
                .call(() -> filing.file(prepared).article().id());
    }

    private static RequestSpecification reporter() {
        return given().auth().preemptive().basic("reporter", "reporter");
    }

    @Test
    void a_list_is_filtered_sorted_and_paged() {
        file(null, "Toll at 212", "2026-03-04", "(AFP) - The ministry said 212 died. " + UUID.randomUUID());
        file(null, "Toll at 230", "2026-03-02", "(Reuters) - The ministry said 230 died. " + UUID.randomUUID());
        file(null, "A bridge fell", "2026-03-03", "(AFP) - A bridge fell. " + UUID.randomUUID());

        reporter()
                .queryParam("outlet", outlet.toUpperCase(java.util.Locale.ROOT))
                .queryParam("sort", "publishedOn")
                .when()
                .get("/api/v1/articles")
                .then()
                .statusCode(200)
                .body("items.title", contains("Toll at 230", "A bridge fell", "Toll at 212"))
                .body("items.outlet.name[0]", equalTo(outlet));
        reporter()
                .queryParam("outlet", outlet)
                .queryParam("carrier", "afp")
                .queryParam("q", "TOLL")
                .when()
                .get("/api/v1/articles")
                .then()
                .body("items.title", contains("Toll at 212"));
        reporter()
                .queryParam("outlet", outlet)
                .queryParam("publishedFrom", "2026-03-03")
                .queryParam("publishedTo", "2026-03-03")
                .when()
                .get("/api/v1/articles")
                .then()
                .body("items.title", contains("A bridge fell"));
        String next = reporter()
                .queryParam("outlet", outlet)
                .queryParam("limit", 2)
                .when()
                .get("/api/v1/articles")
                .then()
                .body("items.title", contains("A bridge fell", "Toll at 230"))
                .extract()
                .path("next");
        reporter()
                .queryParam("outlet", outlet)
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .when()
                .get("/api/v1/articles")
                .then()
                .body("items.title", contains("Toll at 212"))
                .body("next", nullValue());
    }

    @Test
    void an_article_is_shown_with_its_snapshots_and_each_with_its_text() {
        String url = "https://harbour.example/" + UUID.randomUUID();
        file(url, "Toll at 212", "2026-03-04", "The ministry said 212 died.");
        long id = file(url, "Toll at 230", "2026-03-04", "The ministry said 230 died.");

        reporter()
                .when()
                .get("/api/v1/articles/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Toll at 230"))
                .body("canonicalUrl", equalTo(url))
                .body("publishedOn", equalTo("2026-03-04"))
                .body("snapshots", hasSize(2))
                .body("snapshots.number", contains(1, 2))
                .body("snapshots[0].mediaType", equalTo("text/plain"));
        reporter()
                .when()
                .get("/api/v1/articles/" + id + "/snapshots/1")
                .then()
                .statusCode(200)
                .body("text", equalTo("The ministry said 212 died."))
                .body("number", equalTo(1));
        reporter()
                .when()
                .get("/api/v1/articles/" + id + "/snapshots/2/original")
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("X-Content-Type-Options", "nosniff")
                .body(equalTo("The ministry said 230 died."));
    }

    @Test
    void what_is_not_there_is_said_to_be_so() {
        for (String path : new String[] {"/999999", "/999999/snapshots/1"}) {
            reporter()
                    .when()
                    .get("/api/v1/articles" + path)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/not-found"));
        }
        reporter()
                .queryParam("publishedFrom", "yesterday")
                .when()
                .get("/api/v1/articles")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("publishedFrom"));
    }

    @Test
    void nobody_reads_articles_without_a_login() {
        for (String path : new String[] {"", "/1", "/1/snapshots/1", "/1/snapshots/1/original"}) {
            given().when().get("/api/v1/articles" + path).then().statusCode(401);
        }
    }
}
