package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.verdict.Desk.as;
import static org.counterclaim.verdict.Desk.complete;
import static org.counterclaim.verdict.Desk.drafted;
import static org.counterclaim.verdict.Desk.review;
import static org.counterclaim.verdict.Desk.seen;
import static org.counterclaim.verdict.Desk.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InterestsTest {

    @Inject
    Desk desk;

    private static ValidatableResponse declares(String person, long dispute, String body) {
        return as(person)
                .body(body)
                .post("/api/v1/disputes/" + dispute + "/interests")
                .then();
    }

    private static ValidatableResponse lifts(String person, int interest, String reason) {
        return as(person)
                .body("{\"reason\": \"" + reason + "\"}")
                .post("/api/v1/interests/" + interest + ":lift")
                .then();
    }

    private static void merges(TwoTolls into, TwoTolls from) {
        as("editor")
                .header("If-Match", "*")
                .body("{\"from\": " + from.dispute() + ", \"reason\": \"One event.\"}")
                .post("/api/v1/disputes/" + into.dispute() + ":merge")
                .then()
                .statusCode(200);
    }

    private static void isBarred(ValidatableResponse answer) {
        answer.statusCode(403)
                .body("type", equalTo("/problems/separation-of-duties"))
                .body("rule", equalTo("no-interest"));
    }

    @Test
    void whoever_has_an_interest_changes_nothing_about_the_dispute_and_its_verdicts() {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = submitted(drafted("checker", tolls.dispute(), complete(tolls)), "checker");
        int interest = declares("checker2", tolls.dispute(), "{\"reason\": \"My sister works at the ministry.\"}")
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("person", equalTo("checker2"))
                .extract()
                .path("id");

        isBarred(review("checker2", verdict, "APPROVE", "agreed"));
        isBarred(as("checker2")
                .body(complete(tolls))
                .post("/api/v1/disputes/" + tolls.dispute() + "/verdicts")
                .then());
        isBarred(as("checker2")
                .header("If-Match", "*")
                .body("{\"to\": \"NEW\", \"reason\": \"Not ours.\"}")
                .post("/api/v1/disputes/" + tolls.dispute() + "/triage")
                .then());
        isBarred(as("editor")
                .header("If-Match", "*")
                .body("{\"assignee\": \"checker2\"}")
                .post("/api/v1/disputes/" + tolls.dispute() + "/assignment")
                .then());
        as("checker2")
                .get("/api/v1/verdicts/" + verdict.id())
                .then()
                .body("transitions.find { it.to == 'APPROVED' }.objections.rule", contains("no-interest"));
        review("editor", verdict, "APPROVE", "agreed").statusCode(200);
        as("editor")
                .get("/api/v1/audit?objectType=interest&objectId=" + interest)
                .then()
                .body("items.change.action", contains("interest declared"))
                .body("items.change.after", contains("checker2, dispute " + tolls.dispute()));
    }

    @Test
    void an_author_who_declares_an_interest_stops_there() {
        TwoTolls tolls = desk.twoTolls();
        Seen draft = drafted("checker", tolls.dispute(), complete(tolls));
        declares("checker", tolls.dispute(), "{\"reason\": \"I have shares.\"}").statusCode(201);

        isBarred(Desk.move("checker", draft, "SUBMITTED", null));
        as("checker")
                .get("/api/v1/verdicts/" + draft.id())
                .then()
                .body("editing.open", equalTo(false))
                .body("editing.objections.rule", contains("no-interest"));
    }

    private static void doesNotGoOut(Seen verdict) {
        Desk.move("editor", seen("editor", verdict.id()), "PUBLISHED", null)
                .statusCode(403)
                .body("type", equalTo("/problems/separation-of-duties"))
                .body("rule", equalTo("untied-hands"));
        as("editor")
                .get("/api/v1/verdicts/" + verdict.id())
                .then()
                .body("transitions.find { it.to == 'PUBLISHED' }.objections.rule", contains("untied-hands"));
    }

    @Test
    void what_somebody_approved_before_they_declared_an_interest_goes_out_after_another_review() {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = submitted(drafted("checker", tolls.dispute(), complete(tolls)), "checker");
        review("checker2", verdict, "APPROVE", "agreed").statusCode(200);
        declares("checker2", tolls.dispute(), "{\"reason\": \"Kin.\"}").statusCode(201);

        doesNotGoOut(verdict);

        Desk.move("editor", seen("editor", verdict.id()), "DRAFT", "An interest was declared.")
                .statusCode(200);
        submitted(seen("checker", verdict.id()), "checker");
        review("editor", seen("editor", verdict.id()), "APPROVE", "agreed").statusCode(200);
        Desk.move("editor", seen("editor", verdict.id()), "PUBLISHED", null).statusCode(200);
    }

    @Test
    void what_somebody_wrote_before_they_declared_an_interest_goes_out_once_it_is_lifted() {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = submitted(drafted("checker", tolls.dispute(), complete(tolls)), "checker");
        int interest = declares("checker", tolls.dispute(), "{\"reason\": \"Kin.\"}")
                .statusCode(201)
                .extract()
                .path("id");
        review("checker2", verdict, "APPROVE", "agreed").statusCode(200);

        doesNotGoOut(verdict);

        lifts("editor", interest, "It was another person of that name.").statusCode(200);
        Desk.move("editor", seen("editor", verdict.id()), "PUBLISHED", null).statusCode(200);
    }

    @Test
    void an_editor_declares_for_somebody_else_and_nobody_lifts_their_own() {
        TwoTolls tolls = desk.twoTolls();
        String forEditor2 = "{\"person\": \"editor2\", \"reason\": \"Former spokesman.\"}";

        declares("checker", tolls.dispute(), forEditor2).statusCode(403);
        declares("editor", tolls.dispute(), "{\"person\": \"nobody-here\", \"reason\": \"?\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/person"));
        declares("editor", tolls.dispute(), "{\"reason\": \" \"}").statusCode(422);
        int id = declares("editor", tolls.dispute(), forEditor2)
                .statusCode(201)
                .extract()
                .path("id");
        declares("editor", tolls.dispute(), forEditor2).statusCode(409).body("existing", equalTo(id));
        lifts("checker", id, "over").statusCode(403);
        lifts("editor2", id, "over").statusCode(403).body("rule", equalTo("own-interest"));
        lifts("editor", id, " ").statusCode(422).body("errors.pointer", contains("/reason"));
        as("editor").post("/api/v1/interests/" + id + ":lift").then().statusCode(422);
        lifts("editor", id, "Ten years ago.").statusCode(200).body("lifted.by", equalTo("editor"));
        as("checker")
                .get("/api/v1/disputes/" + tolls.dispute() + "/interests")
                .then()
                .body("items.person", contains("editor2"))
                .body("items.lifted.because", contains("Ten years ago."));
        Seen verdict = submitted(drafted("checker", tolls.dispute(), complete(tolls)), "checker");
        review("editor2", seen("editor2", verdict.id()), "APPROVE", "agreed").statusCode(200);
    }

    @Test
    void an_interest_goes_along_when_its_dispute_goes_into_another() {
        TwoTolls into = desk.twoTolls();
        TwoTolls from = desk.twoTolls();
        declares("checker2", from.dispute(), "{\"reason\": \"Kin.\"}").statusCode(201);
        merges(into, from);

        isBarred(as("checker2")
                .body(complete(into))
                .post("/api/v1/disputes/" + into.dispute() + "/verdicts")
                .then());
    }

    @Test
    void an_interest_in_what_a_dispute_has_gone_into_bars_from_the_verdict_that_stayed_behind() {
        TwoTolls into = desk.twoTolls();
        TwoTolls from = desk.twoTolls();
        TwoTolls third = desk.twoTolls();
        Seen verdict = submitted(drafted("checker", from.dispute(), complete(from)), "checker");
        merges(into, from);
        merges(into, third);

        declares("checker2", into.dispute(), "{\"reason\": \"Kin.\"}").statusCode(201);

        isBarred(review("checker2", seen("checker2", verdict.id()), "APPROVE", "agreed"));
        declares("checker2", third.dispute(), "{\"reason\": \"Kin.\"}").statusCode(409);
        review("editor", seen("editor", verdict.id()), "APPROVE", "agreed").statusCode(200);
    }

    @Test
    void an_interest_in_a_dispute_is_one_in_what_is_split_off_it() {
        TwoTolls tolls = desk.twoTolls();
        declares("checker2", tolls.dispute(), "{\"reason\": \"Kin.\"}").statusCode(201);

        int part = as("editor")
                .header("If-Match", tagOf(tolls.dispute()))
                .body("{\"claimIds\": [" + tolls.ngo() + "]}")
                .post("/api/v1/disputes/" + tolls.dispute() + ":split")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        isBarred(as("checker2")
                .body("{\"outcome\": \"UNVERIFIED\"}")
                .post("/api/v1/disputes/" + part + "/verdicts")
                .then());
        int passed = as("checker")
                .get("/api/v1/disputes/" + part + "/interests")
                .then()
                .body("items.person", contains("checker2"))
                .body("items.reason", contains("Kin."))
                .extract()
                .path("items[0].id");
        as("editor")
                .get("/api/v1/audit?objectType=interest&objectId=" + passed)
                .then()
                .body("items.actor", contains("editor"))
                .body("items.change.action", contains("interest passed on"));
    }

    private static String tagOf(long dispute) {
        return as("checker").get("/api/v1/disputes/" + dispute).getHeader("ETag");
    }

    @Test
    void of_one_interest_declared_at_the_same_moment_one_is_kept() throws Exception {
        TwoTolls tolls = desk.twoTolls();
        ExecutorService hands = Executors.newFixedThreadPool(4);

        List<Future<Integer>> answers = hands.invokeAll(Collections.nCopies(
                4,
                () -> declares("checker2", tolls.dispute(), "{\"reason\": \"Kin.\"}")
                        .extract()
                        .statusCode()));
        hands.shutdown();

        List<Integer> codes = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            codes.add(answer.get());
        }
        assertThat(codes).containsExactlyInAnyOrder(201, 409, 409, 409);
    }
}
