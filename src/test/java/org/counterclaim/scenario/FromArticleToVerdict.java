package org.counterclaim.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.scenario.Newsroom.as;
import static org.counterclaim.scenario.Newsroom.change;
import static org.counterclaim.scenario.Newsroom.post;
import static org.counterclaim.scenario.Newsroom.tagOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole way on one database: an article comes in, and in the end anyone reads the verdict. */
abstract class FromArticleToVerdict {

    @Test
    void an_article_becomes_a_dispute_and_the_dispute_a_verdict_that_is_corrected() {
        JsonPath article = post("checker", "toll-in-dispute")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        int dispute = article.getInt("disputes.find { it.conflict == 'TENSION' }.id");
        theGovernmentAndTheMonitorAreInTension(dispute);

        post("checker", "foundation-total").then().statusCode(201).body("disputes.id", hasItem(dispute));
        theOfficialTotalContradictsTheMonitorAndIsStale(dispute);

        Response draft = as("checker")
                .body(verdict(dispute, "DISPUTED"))
                .when()
                .post("/api/v1/disputes/" + dispute + "/verdicts");
        draft.then().statusCode(201).body("state", equalTo("DRAFT")).body("version", equalTo(1));
        String address = "/api/v1/verdicts/" + draft.path("id");

        Response submitted = change("checker", address + "/transitions", tagOf(draft), Map.of("to", "SUBMITTED"));
        submitted.then().statusCode(200).body("state", equalTo("SUBMITTED"));
        Response approved = change(
                "checker2",
                address + "/reviews",
                tagOf(submitted),
                Map.of("decision", "APPROVE", "comment", "Both counts are quoted as they stand."));
        approved.then().statusCode(200).body("state", equalTo("APPROVED"));
        Response published = change("editor", address + "/transitions", tagOf(approved), Map.of("to", "PUBLISHED"));
        published.then().statusCode(200).body("state", equalTo("PUBLISHED"));
        String slug = published.path("slug");
        anyoneReads("/verdicts/" + slug, "6,854", "3,117");

        Response correction = as("editor")
                .body(Map.of("type", "CLARIFICATION", "reason", "Say that the counts are of different dates."))
                .when()
                .post(address + "/corrections");
        correction.then().statusCode(201).body("version", equalTo(2)).body("slug", equalTo(slug));
        publishTheCorrection(correction);
        anyoneReads("/verdicts/" + slug, "Say that the counts are of different dates.");
        anyoneReads("/verdicts/" + slug + "/v/1", "6,854");
    }

    private static void theGovernmentAndTheMonitorAreInTension(int dispute) {
        as("reporter")
                .when()
                .get("/api/v1/disputes/" + dispute)
                .then()
                .statusCode(200)
                .body("conflict", equalTo("TENSION"))
                .body("positions.party", hasItems("Government of Iran", "Human Rights Activists News Agency"))
                .body("positions.figure.low", hasItems(3001, 6854))
                .body("comparisons[0].relation", equalTo("TENSION"))
                .body("comparisons[0].gapRatio", equalTo(1.71f))
                .body("comparisons[0].reasons.size()", org.hamcrest.Matchers.greaterThan(0));
    }

    private static void theOfficialTotalContradictsTheMonitorAndIsStale(int dispute) {
        JsonPath seen = as("reporter")
                .when()
                .get("/api/v1/disputes/" + dispute)
                .then()
                .statusCode(200)
                .body("conflict", equalTo("CONTRADICTED"))
                .extract()
                .jsonPath();
        List<String> codes =
                seen.getList("comparisons.findAll { it.relation == 'CONTRADICTION' }.reasons.code.flatten()");
        assertThat(codes).contains("STALE");
        assertThat(seen.getFloat("comparisons.find { it.relation == 'CONTRADICTION' }.gapRatio"))
                .isEqualTo(2.2f);
        assertThat(seen.getString("positions.find { it.party == 'Government of Iran' }.asOf"))
                .isEqualTo("2026-01-21");
    }

    private static Map<String, Object> verdict(int dispute, String outcome) {
        List<Integer> claims =
                as("checker").when().get("/api/v1/disputes/" + dispute).path("positions.claimId");
        return Map.of(
                "outcome",
                outcome,
                "summary",
                "The government's total lies below what a monitor has documented.",
                "wording",
                "Iran's government counts 3,117 dead; the monitor HRANA has confirmed 6,854.",
                "ratings",
                List.of(Map.of(
                        "claimId",
                        claims.get(0),
                        "nonRating",
                        "DISPUTED",
                        "flags",
                        List.of("BELOW_DOCUMENTED_MINIMUM"))),
                "evidence",
                List.of(Map.of(
                        "url", "https://monitor.example/list",
                        "excerpt", "A list of 6,854 cases.",
                        "stance", "REFUTES",
                        "primary", true)));
    }

    private static void publishTheCorrection(Response correction) {
        String address = "/api/v1/verdicts/" + correction.path("id");
        Response submitted = change("editor", address + "/transitions", tagOf(correction), Map.of("to", "SUBMITTED"));
        submitted.then().statusCode(200);
        Response approved = change(
                "checker",
                address + "/reviews",
                tagOf(submitted),
                Map.of("decision", "APPROVE", "comment", "Clearer."));
        approved.then().statusCode(200);
        change("editor2", address + "/transitions", tagOf(approved), Map.of("to", "PUBLISHED"))
                .then()
                .statusCode(200);
    }

    private static void anyoneReads(String page, String... texts) {
        String html = given().when()
                .get(page)
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .body(containsString("application/ld+json"))
                .extract()
                .asString();
        assertThat(html).contains(texts);
    }
}
