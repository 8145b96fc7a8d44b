package org.counterclaim.verdict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.verdict.Desk.approved;
import static org.counterclaim.verdict.Desk.as;
import static org.counterclaim.verdict.Desk.complete;
import static org.counterclaim.verdict.Desk.correction;
import static org.counterclaim.verdict.Desk.drafted;
import static org.counterclaim.verdict.Desk.edited;
import static org.counterclaim.verdict.Desk.move;
import static org.counterclaim.verdict.Desk.published;
import static org.counterclaim.verdict.Desk.review;
import static org.counterclaim.verdict.Desk.submitted;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class VerdictRefusalTest {

    @Inject
    Desk desk;

    @ParameterizedTest
    @ValueSource(strings = {"checker", "editor", "admin"})
    void nobody_reviews_their_own_draft_in_whatever_role(String author) {
        TwoTolls tolls = desk.twoTolls();
        Seen waiting = submitted(drafted(author, tolls.dispute(), complete(tolls)), author);

        review(author, waiting, "APPROVE", "Looks good to me.")
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/separation-of-duties"))
                .body("rule", equalTo("somebody-elses-draft"))
                .body("detail", containsString("Nobody reviews their own draft"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "admin"})
    void nobody_publishes_their_own_draft_in_whatever_role(String author) {
        TwoTolls tolls = desk.twoTolls();
        Seen approved = approved(drafted(author, tolls.dispute(), complete(tolls)), author);

        move(author, approved, "PUBLISHED", null)
                .statusCode(403)
                .body("type", equalTo("/problems/separation-of-duties"))
                .body("rule", equalTo("somebody-elses-draft"))
                .body("detail", containsString("Nobody publishes their own draft"));
    }

    @Test
    void a_checker_does_not_publish() {
        TwoTolls tolls = desk.twoTolls();
        Seen approved = approved(drafted("checker", tolls.dispute(), complete(tolls)), "checker");

        move("checker2", approved, "PUBLISHED", null)
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"))
                .body("role", equalTo("editor"));
        as("checker2")
                .get("/api/v1/verdicts/" + approved.id())
                .then()
                .body("transitions.find { it.to == 'PUBLISHED' }.open", equalTo(false))
                .body("transitions.find { it.to == 'PUBLISHED' }.why", equalTo("This takes the role editor."));
        as("editor")
                .get("/api/v1/verdicts/" + approved.id())
                .then()
                .body("transitions.find { it.to == 'PUBLISHED' }.open", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({"PUBLISHED, 409", "WITHDRAWN, 409", "APPROVED, 409", "REPLACED, 409", "DRAFT, 409"})
    void a_draft_skips_no_state(String to, int status) {
        TwoTolls tolls = desk.twoTolls();
        Seen draft = drafted("checker", tolls.dispute(), complete(tolls));

        move("editor", draft, to, "because")
                .statusCode(status)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("from", equalTo("DRAFT"))
                .body("to", equalTo(to))
                .body("allowed", contains("SUBMITTED"));
    }

    @Test
    void a_verdict_without_evidence_is_not_submitted() {
        TwoTolls tolls = desk.twoTolls();
        Seen draft = drafted(
                "checker",
                tolls.dispute(),
                "{\"outcome\": \"DISPUTED\", \"summary\": \"They differ.\", \"wording\": \"They differ.\"}");

        move("checker", draft, "SUBMITTED", "because")
                .statusCode(409)
                .body("type", equalTo("/problems/evidence-insufficient"))
                .body("missing", contains("evidence"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"checker", "checker2", "editor", "admin"})
    void what_is_published_never_changes(String person) {
        TwoTolls tolls = desk.twoTolls();
        Seen published = published(tolls.dispute(), complete(tolls));

        as(person)
                .header("If-Match", published.etag())
                .body(complete(tolls))
                .put("/api/v1/verdicts/" + published.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("from", equalTo("PUBLISHED"))
                .body("detail", containsString("What is published never changes: open a correction."));
    }

    @Test
    void only_the_author_edits_and_submits_a_draft() {
        TwoTolls tolls = desk.twoTolls();
        Seen draft = drafted("checker", tolls.dispute(), complete(tolls));

        as("admin")
                .header("If-Match", draft.etag())
                .body(complete(tolls))
                .put("/api/v1/verdicts/" + draft.id())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/separation-of-duties"))
                .body("rule", equalTo("own-draft"));
        move("editor", draft, "SUBMITTED", null).statusCode(403).body("rule", equalTo("own-draft"));
    }

    @Test
    void a_change_says_which_version_it_was_made_from() {
        TwoTolls tolls = desk.twoTolls();
        Seen draft = drafted("checker", tolls.dispute(), complete(tolls));

        as("checker")
                .body(complete(tolls))
                .put("/api/v1/verdicts/" + draft.id())
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
        as("checker")
                .body("{\"to\": \"SUBMITTED\"}")
                .post("/api/v1/verdicts/" + draft.id() + "/transitions")
                .then()
                .statusCode(428);
        as("checker2")
                .body("{\"decision\": \"APPROVE\", \"comment\": \"ok\"}")
                .post("/api/v1/verdicts/" + draft.id() + "/reviews")
                .then()
                .statusCode(428);
        Seen newer = edited(draft, "checker", Desk.content("DISPUTED", tolls.ngo(), "Said better."));
        move("checker", draft, "SUBMITTED", null)
                .statusCode(412)
                .body("type", equalTo("/problems/version-conflict"))
                .body("currentETag", equalTo(newer.etag()));
    }

    @Test
    void a_reporter_reads_what_is_published_and_nothing_else() {
        TwoTolls tolls = desk.twoTolls();
        Seen draft = drafted("checker", tolls.dispute(), complete(tolls));

        as("reporter")
                .get("/api/v1/verdicts/" + draft.id())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"))
                .body("role", equalTo("checker"));
        as("reporter")
                .queryParam("dispute", tolls.dispute())
                .get("/api/v1/verdicts")
                .then()
                .body("items", empty());
        as("reporter")
                .body(complete(tolls))
                .post("/api/v1/disputes/" + tolls.dispute() + "/verdicts")
                .then()
                .statusCode(403);
        given().get("/api/v1/verdicts/" + draft.id())
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void a_dismissed_dispute_takes_no_draft() {
        TwoTolls tolls = desk.twoTolls();
        String etag = as("checker")
                .get("/api/v1/disputes/" + tolls.dispute())
                .then()
                .extract()
                .header("ETag");
        as("checker")
                .header("If-Match", etag)
                .body("{\"to\": \"DISMISSED\", \"reason\": \"Not ours.\"}")
                .post("/api/v1/disputes/" + tolls.dispute() + "/triage")
                .then()
                .statusCode(200);

        as("checker")
                .body(complete(tolls))
                .post("/api/v1/disputes/" + tolls.dispute() + "/verdicts")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("from", equalTo("DISMISSED"))
                .body("rule", equalTo("dismissed-dispute"))
                .body("detail", containsString("/triage"));
    }

    @Test
    void a_dispute_that_went_into_another_takes_no_draft_and_says_where_it_went() {
        TwoTolls into = desk.twoTolls();
        TwoTolls from = desk.twoTolls();
        String etag = as("editor")
                .get("/api/v1/disputes/" + into.dispute())
                .then()
                .extract()
                .header("ETag");
        as("editor")
                .header("If-Match", etag)
                .body("{\"from\": " + from.dispute() + ", \"reason\": \"One event.\"}")
                .post("/api/v1/disputes/" + into.dispute() + ":merge")
                .then()
                .statusCode(200);

        as("checker")
                .body(complete(from))
                .post("/api/v1/disputes/" + from.dispute() + "/verdicts")
                .then()
                .statusCode(409)
                .body("rule", equalTo("merged-dispute"))
                .body("existing", equalTo((int) into.dispute()));
        as("checker").get("/api/v1/disputes/" + from.dispute()).then().body("mergedInto", equalTo((int)
                into.dispute()));
    }

    @Test
    void what_is_not_there_is_not_found() {
        as("checker")
                .get("/api/v1/verdicts/999999")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        as("checker").body("{}").post("/api/v1/disputes/999999/verdicts").then().statusCode(404);
    }

    @Test
    void a_draft_that_makes_no_sense_is_told_where() {
        TwoTolls tolls = desk.twoTolls();
        TwoTolls others = desk.twoTolls();

        as("checker")
                .body("""
                        {"ratings": [{"claimId": 1}, {"claimId": 1, "veracity": "TRUE", "nonRating": "OPINION"}],
                         "evidence": [{"url": "javascript:alert(1)", "stance": "SUPPORTS"}]}""")
                .post("/api/v1/disputes/" + tolls.dispute() + "/verdicts")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/validation"))
                .body("errors.pointer", contains("/ratings/0", "/ratings/1", "/ratings/1/claimId", "/evidence/0/url"));
        as("checker")
                .body("{\"evidence\": [{\"excerpt\": \"no address\"}], \"summary\": \"" + "x".repeat(5001) + "\"}")
                .post("/api/v1/disputes/" + tolls.dispute() + "/verdicts")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/evidence/0/stance", "/summary"));
        as("checker")
                .body("{\"evidence\": [{\"excerpt\": \"no address\", \"stance\": \"CONTEXT\"}]}")
                .post("/api/v1/disputes/" + tolls.dispute() + "/verdicts")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/evidence/0/url"))
                .body("errors.code", contains("required"));
        as("checker")
                .body(complete(others))
                .post("/api/v1/disputes/" + tolls.dispute() + "/verdicts")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-in-dispute"))
                .body("errors.pointer", contains("/ratings/0/claimId"));
        as("checker")
                .body("{\"outcome\": \"MAYBE\"}")
                .post("/api/v1/disputes/" + tolls.dispute() + "/verdicts")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/outcome"))
                .body(
                        "detail",
                        equalTo("/outcome must be one of RESOLVED, SUPPORTED, CONSISTENT, DISPUTED, UNVERIFIED,"
                                + " SCOPE_MISMATCH, INTERNALLY_INCONSISTENT."));
        as("checker")
                .body("{\"evidences\": []}")
                .post("/api/v1/disputes/" + tolls.dispute() + "/verdicts")
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-field"))
                .body("detail", stringContainsInOrder("evidence", "outcome", "ratings", "summary", "wording"));
        as("checker")
                .post("/api/v1/disputes/" + tolls.dispute() + "/verdicts")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    @Test
    void only_an_editor_opens_a_correction_and_only_of_what_is_published() {
        TwoTolls tolls = desk.twoTolls();
        Seen published = published(tolls.dispute(), complete(tolls));
        String because = "{\"type\": \"CORRECTION\", \"reason\": \"We misread it.\"}";

        as("checker")
                .body(because)
                .post("/api/v1/verdicts/" + published.id() + "/corrections")
                .then()
                .statusCode(403);
        as("editor")
                .body("{\"type\": \"CORRECTION\", \"reason\": \" \"}")
                .post("/api/v1/verdicts/" + published.id() + "/corrections")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/reason"));
        Seen draft = correction(published, "CORRECTION", "We misread it.");
        as("editor")
                .body(because)
                .post("/api/v1/verdicts/" + draft.id() + "/corrections")
                .then()
                .statusCode(409)
                .body("from", equalTo("DRAFT"));
    }

    @Test
    void a_version_has_one_open_correction_at_a_time() {
        TwoTolls tolls = desk.twoTolls();
        Seen first = published(tolls.dispute(), complete(tolls));
        Seen one = correction(first, "UPDATE", "News.");

        as("editor2")
                .body("{\"type\": \"CLARIFICATION\", \"reason\": \"Said better.\"}")
                .post("/api/v1/verdicts/" + first.id() + "/corrections")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"))
                .body("existing", equalTo((int) one.id()));
        as("editor2").get("/api/v1/verdicts/" + first.id()).then().body("correcting.open", equalTo(false));

        correction(published(one, "editor"), "CLARIFICATION", "Said better.");
    }

    @Test
    void of_two_corrections_at_the_same_moment_one_is_refused() throws Exception {
        TwoTolls tolls = desk.twoTolls();
        Seen first = published(tolls.dispute(), complete(tolls));
        ExecutorService editors = Executors.newFixedThreadPool(2);

        Future<Integer> one = editors.submit(() -> statusOfCorrection("editor", first));
        Future<Integer> other = editors.submit(() -> statusOfCorrection("editor2", first));

        assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(201, 409);
        editors.shutdown();
    }

    private static int statusOfCorrection(String editor, Seen published) {
        return as(editor)
                .body("{\"type\": \"UPDATE\", \"reason\": \"News.\"}")
                .post("/api/v1/verdicts/" + published.id() + "/corrections")
                .statusCode();
    }

    @Test
    void a_correction_of_what_was_withdrawn_meanwhile_is_not_published() {
        TwoTolls tolls = desk.twoTolls();
        Seen first = published(tolls.dispute(), complete(tolls));
        Seen late = approved(correction(first, "CLARIFICATION", "Said better."), "editor");
        move("editor", first, "WITHDRAWN", "Wrong question.").statusCode(200);

        move("editor2", late, "PUBLISHED", null)
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("detail", containsString("It corrects version 1, which is WITHDRAWN by now"));
    }

    @Test
    void whoever_finds_another_outcome_right_does_not_approve() {
        TwoTolls tolls = desk.twoTolls();
        Seen waiting = submitted(drafted("checker", tolls.dispute(), complete(tolls)), "checker");
        String judgement = "{\"decision\": \"APPROVE\", \"outcome\": \"%s\", \"comment\": \"Seen.\"}";

        as("checker2")
                .header("If-Match", waiting.etag())
                .body(judgement.formatted("UNVERIFIED"))
                .post("/api/v1/verdicts/" + waiting.id() + "/reviews")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/outcome"))
                .body("detail", containsString("DISPUTED, yours UNVERIFIED"))
                .body("detail", containsString("REQUEST_CHANGES"));
        as("checker2")
                .header("If-Match", waiting.etag())
                .body(judgement.formatted("DISPUTED"))
                .post("/api/v1/verdicts/" + waiting.id() + "/reviews")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"));
    }

    @ParameterizedTest
    @CsvSource({
        "RESOLVED, '', 1, ratings",
        "RESOLVED, '\"veracity\": \"FALSE\"', 1, ratings",
        "RESOLVED, '\"veracity\": \"TRUE\"', 1, ''",
        "RESOLVED, '\"veracity\": \"MOSTLY_TRUE\"', 0, evidence",
        "SUPPORTED, '', 2, ratings",
        "SUPPORTED, '\"veracity\": \"TRUE\"', 1, evidence",
        "SUPPORTED, '', 0, ratings evidence",
        "SUPPORTED, '\"veracity\": \"TRUE\"', 2, ''"
    })
    void an_outcome_that_takes_sides_rests_on_ratings_and_evidence(
            String outcome, String rating, int evidence, String missing) {
        TwoTolls tolls = desk.twoTolls();
        String ratings = rating.isEmpty() ? "" : "{\"claimId\": " + tolls.ngo() + ", " + rating + "}";
        String addresses = IntStream.range(0, evidence)
                .mapToObj(i -> "{\"url\": \"https://record.example/" + i + "\", \"stance\": \"SUPPORTS\"}")
                .collect(Collectors.joining(", "));
        Seen draft = drafted("checker", tolls.dispute(), """
                {"outcome": "%s", "summary": "It is so.", "ratings": [%s], "evidence": [%s]}
                """.formatted(outcome, ratings, addresses));

        var answer = move("checker", draft, "SUBMITTED", null);

        if (missing.isEmpty()) {
            answer.statusCode(200);
        } else {
            answer.statusCode(409)
                    .body("type", equalTo("/problems/evidence-insufficient"))
                    .body("missing", contains(missing.split(" ")))
                    .body("detail", containsString(outcome + " needs"));
        }
    }

    @Test
    void of_two_reviewers_at_the_same_moment_one_is_told_to_look_again() throws Exception {
        TwoTolls tolls = desk.twoTolls();
        Seen waiting = submitted(drafted("checker", tolls.dispute(), complete(tolls)), "checker");
        ExecutorService reviewers = Executors.newFixedThreadPool(2);

        Future<Integer> one = reviewers.submit(() -> statusOfReview("checker2", waiting, "APPROVE"));
        Future<Integer> other = reviewers.submit(() -> statusOfReview("editor2", waiting, "REQUEST_CHANGES"));

        assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(200, 412);
        reviewers.shutdown();
        as("checker").get("/api/v1/verdicts/" + waiting.id()).then().body("reviews", hasSize(1));
    }

    private static int statusOfReview(String reviewer, Seen waiting, String decision) {
        return review(reviewer, waiting, decision, "seen").extract().statusCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=colour", "state=MAYBE", "dispute=seven", "limit=many", "limit=0"})
    void a_list_refuses_a_filter_that_makes_no_sense_and_names_it(String query) {
        given().get("/api/v1/verdicts?" + query)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(query.substring(0, query.indexOf('='))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{id}/transitions", "{id}/reviews", "{id}/corrections"})
    void the_api_description_shows_an_example_of_what_to_send_and_the_shape_of_the_answer(String call) {
        String post = "paths.'/api/v1/verdicts/" + call + "'.post.";

        given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .body(post + "requestBody.content.'application/json'.examples", not(anEmptyMap()))
                .body(
                        post + "responses.values().content.'application/json'.schema.'$ref'",
                        hasItem("#/components/schemas/Verdict"));
    }
}
