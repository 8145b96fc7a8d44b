package org.counterclaim.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditTrailTest {

    @Inject
    Audit audit;

    private void changed(String action, String why) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(
                        new Actor("checker", Role.CHECKER),
                        Change.of("sample", 7, action).from("NEW", "ACCEPTED").because(why)));
    }

    @Test
    void an_editor_reads_who_changed_what_and_why_page_by_page() {
        changed("accepted", "it matters");
        changed("assigned", "on duty");

        String next = given().auth()
                .basic("editor", "editor")
                .queryParam("objectType", "sample")
                .queryParam("limit", 1)
                .when()
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .body("items.actor", contains("checker"))
                .body("items.change.action", contains("assigned"))
                .body("items.change.reason", contains("on duty"))
                .body("next", notNullValue())
                .extract()
                .path("next");

        given().auth()
                .basic("editor", "editor")
                .queryParam("objectType", "sample")
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .when()
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .body("items.change.action", contains("accepted"))
                .body("next", nullValue());
    }

    @Test
    void a_reporter_may_not_read_the_trail() {
        given().auth()
                .basic("reporter", "reporter")
                .when()
                .get("/api/v1/audit")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void nobody_reads_the_trail_without_a_login() {
        given().when()
                .get("/api/v1/audit")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void a_wrong_password_is_a_problem_of_its_own() {
        given().auth()
                .preemptive()
                .basic("editor", "guess")
                .when()
                .get("/api/v1/audit")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("detail", equalTo("Name or password is wrong."));
    }

    @Test
    void a_list_refuses_a_limit_a_sort_and_a_cursor_that_it_does_not_know() {
        for (String query : new String[] {"limit=0", "limit=1000", "sort=colour", "cursor=bm90IG91cnM"}) {
            given().auth()
                    .basic("editor", "editor")
                    .when()
                    .get("/api/v1/audit?" + query)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/validation"))
                    .body("errors[0].pointer", equalTo(query.substring(0, query.indexOf('='))));
        }
    }
}
