package org.counterclaim.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.claim.extract.SourceType.NGO;
import static org.counterclaim.dispute.Hand.as;
import static org.counterclaim.dispute.Hand.posts;
import static org.counterclaim.dispute.Hand.reads;
import static org.counterclaim.dispute.Hand.tagOf;
import static org.counterclaim.dispute.compare.Numbers.atLeast;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterclaim.dispute.Story.Said;
import org.counterclaim.dispute.Wire.Filed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulkTest {

    private static final LocalDate FEB_3 = LocalDate.of(2026, 2, 3);
    private static final AtomicInteger COUNTRIES = new AtomicInteger();

    @Inject
    Wire wire;

    private Filed protest = new Filed(0, 0);
    private Filed siege = new Filed(0, 0);
    private Filed flood = new Filed(0, 0);

    @BeforeEach
    void three_disputes() {
        String country = "Bulkland " + COUNTRIES.incrementAndGet();
        protest = arrives("protest", country);
        siege = arrives("siege", country);
        flood = arrives("flood", country);
    }

    private Filed arrives(String event, String country) {
        return wire.brings(Story.about(event, country, FEB_3).where("Rights Agency", NGO, Said.of(atLeast(40))))
                .get(0);
    }

    private static Map<String, Object> operation(String op, long id, Object... more) {
        Map<String, Object> operation = new HashMap<>(Map.of("op", op, "id", id, "ifMatch", tagOf(id)));
        for (int i = 0; i < more.length; i += 2) {
            operation.put(String.valueOf(more[i]), more[i + 1]);
        }
        return operation;
    }

    private static ValidatableResponse does(String who, List<Map<String, Object>> operations) {
        return as(who).body(Map.of("operations", operations))
                .when()
                .post("/api/v1/disputes:bulk")
                .then();
    }

    @Test
    void many_are_triaged_assigned_merged_and_moved_at_once() {
        does(
                        "editor",
                        List.of(
                                operation("triage", protest.dispute(), "to", "ACCEPTED"),
                                operation("assign", protest.dispute(), "assignee", "checker2"),
                                operation("merge", protest.dispute(), "from", siege.dispute()),
                                operation("move", protest.dispute(), "claimId", flood.claim(), "reason", "one event")))
                .statusCode(200)
                .body("disputes.id", contains((int) protest.dispute(), (int) siege.dispute()))
                .body("disputes[0].etag", equalTo("\"v4\""))
                .body("disputes[0].triage", equalTo("ACCEPTED"))
                .body("disputes[0].assignee", equalTo("checker2"))
                .body("disputes[0].claims", equalTo(3))
                .body("disputes[1].mergedInto", equalTo((int) protest.dispute()));

        assertThat(tagOf(protest.dispute())).isEqualTo("\"v4\"");
        reads("checker", "disputes/" + protest.dispute())
                .body("decisions.kind", contains("MOVE", "MERGE", "ASSIGNMENT", "TRIAGE"));
    }

    @Test
    void the_first_that_is_refused_refuses_all_and_is_named() {
        does(
                        "checker",
                        List.of(
                                operation("triage", protest.dispute(), "to", "ACCEPTED"),
                                operation("triage", siege.dispute(), "to", "DISMISSED"),
                                operation("assign", flood.dispute(), "assignee", "mallory")))
                .statusCode(422)
                .body("type", equalTo("/problems/validation"))
                .body("operation", equalTo("/operations/1"))
                .body("errors[0].pointer", equalTo("/operations/1/reason"));

        reads("checker", "disputes/" + protest.dispute())
                .body("triage", equalTo("NEW"))
                .body("decisions", hasSize(0));
    }

    @Test
    void a_version_that_somebody_else_has_changed_refuses_all() {
        List<Map<String, Object>> seen = List.of(
                operation("triage", protest.dispute(), "to", "ACCEPTED"),
                operation("assign", siege.dispute(), "assignee", "checker"));
        posts("checker2", "*", "disputes/" + siege.dispute() + "/triage", Map.of("to", "ACCEPTED"));

        does("checker", seen)
                .statusCode(412)
                .body("type", equalTo("/problems/version-conflict"))
                .body("currentETag", equalTo("\"v1\""))
                .body("operation", equalTo("/operations/1"));
        reads("checker", "disputes/" + protest.dispute()).body("triage", equalTo("NEW"));
    }

    @Test
    void every_operation_says_which_version_it_was_made_from() {
        does("checker", List.of(Map.of("op", "triage", "id", protest.dispute(), "to", "ACCEPTED")))
                .statusCode(428)
                .body("operation", equalTo("/operations/0"));
    }

    @Test
    void a_checker_does_not_merge_among_many_either() {
        does(
                        "checker",
                        List.of(
                                operation("triage", protest.dispute(), "to", "ACCEPTED"),
                                operation("merge", protest.dispute(), "from", siege.dispute())))
                .statusCode(403)
                .body("operation", equalTo("/operations/1"))
                .body("role", equalTo("editor"));
        reads("checker", "disputes/" + protest.dispute()).body("triage", equalTo("NEW"));
    }

    @Test
    void what_an_operation_needs_is_asked_for_by_its_place() {
        does("editor", List.of(operation("move", protest.dispute())))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/operations/0/claimId"))
                .body("errors[0].code", equalTo("required"));
        does("editor", List.of(Map.of("op", "triage", "id", 987654321, "ifMatch", "*", "to", "ACCEPTED")))
                .statusCode(404)
                .body("operation", equalTo("/operations/0"));
        does("editor", List.of(Map.of("op", "bless", "id", protest.dispute())))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/operations/0/op"));
    }

    @Test
    void there_are_one_to_two_hundred_operations() {
        Map<String, Object> one = operation("triage", protest.dispute(), "to", "ACCEPTED");

        does("checker", List.of()).statusCode(422).body("errors[0].pointer", equalTo("/operations"));
        does("checker", Collections.nCopies(201, one))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/operations"));
    }

    @Test
    void the_same_key_again_decides_nothing_twice() {
        Map<String, Object> body =
                Map.of("operations", List.of(operation("assign", protest.dispute(), "assignee", "checker")));
        String key = "bulk-" + protest.dispute();

        for (int i = 0; i < 2; i++) {
            as("checker")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/api/v1/disputes:bulk")
                    .then()
                    .statusCode(200)
                    .body("disputes[0].etag", equalTo("\"v1\""));
        }

        reads("checker", "disputes/" + protest.dispute())
                .body("decisions", hasSize(1))
                .body("decisions[0].undoneBy", nullValue());
    }

    @Test
    void a_reporter_decides_nothing() {
        does("reporter", List.of(operation("triage", protest.dispute(), "to", "ACCEPTED")))
                .statusCode(403);
    }
}
