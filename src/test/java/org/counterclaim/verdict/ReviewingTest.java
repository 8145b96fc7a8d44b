package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.verdict.Desk.as;
import static org.counterclaim.verdict.Desk.complete;
import static org.counterclaim.verdict.Desk.drafted;
import static org.counterclaim.verdict.Desk.edited;
import static org.counterclaim.verdict.Desk.label;
import static org.counterclaim.verdict.Desk.policy;
import static org.counterclaim.verdict.Desk.review;
import static org.counterclaim.verdict.Desk.seen;
import static org.counterclaim.verdict.Desk.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewingTest {

    @Inject
    Desk desk;

    private TwoTolls underPolicy(String name, String review) {
        policy(name, review, "case of " + name);
        return desk.twoTollsOf("case of " + name);
    }

    private static Seen waiting(TwoTolls tolls) {
        return submitted(drafted("checker", tolls.dispute(), complete(tolls)), "checker");
    }

    @Test
    void two_approvals_are_those_of_two_people_and_one_request_for_changes_sends_it_back() {
        TwoTolls tolls = underPolicy("double", "{\"mode\": \"APPROVALS\", \"approvals\": 2}");
        Seen verdict = waiting(tolls);

        review("checker2", verdict, "APPROVE", "agreed")
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("needed.approvals", equalTo(1))
                .body("reviews.reviewer", contains("checker2"));
        review("checker2", seen("checker2", verdict.id()), "APPROVE", "once more")
                .statusCode(403)
                .body("type", equalTo("/problems/separation-of-duties"))
                .body("rule", equalTo("once-a-round"));
        review("editor", verdict, "APPROVE", "seen before").statusCode(412).body("currentETag", notNullValue());
        review("editor", seen("editor", verdict.id()), "REQUEST_CHANGES", "Name the ministry.")
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("needed.approvals", equalTo(2));
        submitted(seen("checker", verdict.id()), "checker");
        review("checker2", seen("checker2", verdict.id()), "APPROVE", "still agreed")
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("reviews.round", contains(1, 1, 2));
        review("editor", seen("editor", verdict.id()), "APPROVE", "agreed now")
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("needed", nullValue());
    }

    @Test
    void one_editor_decides_where_the_policy_says_so() {
        TwoTolls tolls = underPolicy("single", "{\"mode\": \"EDITOR\"}");
        Seen verdict = waiting(tolls);

        review("checker2", verdict, "APPROVE", "agreed")
                .statusCode(403)
                .body("rule", equalTo("reviewer"))
                .body("role", equalTo("editor"));
        as("checker2")
                .get("/api/v1/verdicts/" + verdict.id())
                .then()
                .body("transitions.find { it.to == 'APPROVED' }.open", equalTo(false))
                .body("transitions.find { it.to == 'APPROVED' }.objections.rule", contains("reviewer"))
                .body("needed.role", equalTo("editor"));
        review("editor", verdict, "APPROVE", "agreed").statusCode(200).body("state", equalTo("APPROVED"));
    }

    @Test
    void a_panel_decides_by_majority_and_a_tie_waits_for_one_more() {
        TwoTolls tolls = underPolicy("court", "{\"mode\": \"PANEL\", \"quorum\": 2}");
        Seen verdict = waiting(tolls);

        review("checker2", verdict, "REQUEST_CHANGES", "I read it otherwise.")
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("needed.votes", equalTo(1));
        review("editor", seen("editor", verdict.id()), "APPROVE", "agreed")
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("needed.votes", equalTo(1));
        review("editor2", seen("editor2", verdict.id()), "APPROVE", "agreed as well")
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("reviews.comment", contains("I read it otherwise.", "agreed", "agreed as well"))
                .body(
                        "history.action",
                        contains("drafted", "submitted", "reviewed", "reviewed", "reviewed", "approved"));
    }

    @Test
    void a_panel_that_is_against_it_gives_it_back() {
        TwoTolls tolls = underPolicy("jury", "{\"mode\": \"PANEL\", \"quorum\": 3}");
        Seen verdict = waiting(tolls);
        review("checker2", verdict, "REQUEST_CHANGES", "no").statusCode(200);
        review("editor", seen("editor", verdict.id()), "APPROVE", "yes").statusCode(200);

        review("editor2", seen("editor2", verdict.id()), "REQUEST_CHANGES", "no")
                .statusCode(200)
                .body("state", equalTo("DRAFT"));
    }

    @Test
    void the_trail_tells_what_the_last_of_a_panel_voted_and_what_came_of_it() {
        TwoTolls tolls = underPolicy("senate", "{\"mode\": \"PANEL\", \"quorum\": 3}");
        Seen verdict = waiting(tolls);
        review("checker2", verdict, "REQUEST_CHANGES", "no").statusCode(200);
        review("editor", seen("editor", verdict.id()), "REQUEST_CHANGES", "not yet")
                .statusCode(200);

        review("editor2", seen("editor2", verdict.id()), "APPROVE", "yes")
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body(
                        "history.action",
                        contains("drafted", "submitted", "reviewed", "reviewed", "reviewed", "sent back"))
                .body("history[4].actor", equalTo("editor2"))
                .body("history[4].after", equalTo("decision: APPROVE"))
                .body("history[4].reason", equalTo("yes"))
                .body("history[5].after", equalTo("DRAFT"))
                .body("history[5].reason", equalTo("1 approve, 2 ask for changes"));
    }

    @Test
    void of_votes_at_the_same_moment_none_is_lost() throws Exception {
        TwoTolls tolls = underPolicy("plenum", "{\"mode\": \"PANEL\", \"quorum\": 4}");
        Seen verdict = waiting(tolls);

        List<Response> answers = atOnce(() -> vote("checker2", verdict), () -> vote("editor2", verdict));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        Response late = answers.get(0).statusCode() == 412 ? answers.get(0) : answers.get(1);
        String loser = late == answers.get(0) ? "checker2" : "editor2";
        assertThat(late.<String>path("currentETag"))
                .isEqualTo(seen("editor", verdict.id()).etag());
        assertThat(late.<Integer>path("currentVersion")).isNotNull();
        review(loser, new Seen(verdict.id(), late.path("currentETag"), null), "APPROVE", "yes")
                .statusCode(200)
                .body("reviews.reviewer", containsInAnyOrder("checker2", "editor2"))
                .body("needed.votes", equalTo(2));
    }

    private static List<Response> atOnce(Callable<Response> one, Callable<Response> other) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(2);
        Future<Response> first = hands.submit(one);
        Future<Response> second = hands.submit(other);
        List<Response> answers = List.of(first.get(), second.get());
        hands.shutdown();
        return answers;
    }

    private static Response vote(String person, Seen verdict) {
        return review(person, verdict, "APPROVE", "yes").extract().response();
    }

    @Test
    void of_two_publishers_at_the_same_moment_one_hears_what_it_is_now() throws Exception {
        TwoTolls tolls = desk.twoTolls();
        Seen approved = Desk.approved(drafted("checker", tolls.dispute(), complete(tolls)), "checker");

        List<Response> answers = atOnce(() -> publish("editor", approved), () -> publish("editor2", approved));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        Response late = answers.get(0).statusCode() == 412 ? answers.get(0) : answers.get(1);
        assertThat(late.<String>path("currentETag"))
                .isEqualTo(seen("editor", approved.id()).etag());
    }

    private static Response publish(String editor, Seen approved) {
        return Desk.move(editor, approved, "PUBLISHED", null).extract().response();
    }

    @Test
    void the_same_label_given_blind_approves_whatever_the_flags() {
        TwoTolls tolls = underPolicy("veil", "{\"mode\": \"BLIND\"}");
        Seen verdict = waiting(tolls);

        as("checker2")
                .get("/api/v1/verdicts/" + verdict.id())
                .then()
                .body("blind", equalTo(true))
                .body("needed.claims", contains((int) tolls.government()));
        label("checker2", verdict, "DISPUTED", "[]").statusCode(422).body("errors.pointer", contains("/ratings"));
        label("checker2", verdict, "DISPUTED", rating(tolls.ngo(), "nonRating", "DISPUTED"))
                .statusCode(422)
                .body("errors.pointer", hasItems("/ratings", "/ratings/0/claimId"));
        label("checker", verdict, "RESOLVED", "[]").statusCode(403).body("rule", equalTo("somebody-elses-draft"));
        label("checker2", verdict, "DISPUTED", rating(tolls.government(), "nonRating", "DISPUTED"))
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("blind", equalTo(false))
                .body("outcome", equalTo("DISPUTED"))
                .body("reviews.decision", contains("APPROVE"))
                .body("reviews[0].authorsLabel.outcome", equalTo("DISPUTED"));
        as("editor")
                .get("/api/v1/verdicts?q=cannot both be right&dispute=" + tolls.dispute())
                .then()
                .body("items.id", contains((int) verdict.id()));
    }

    @Test
    void another_label_gives_it_back_with_both_shown_and_a_new_round_is_blind_again() {
        TwoTolls tolls = underPolicy("mask", "{\"mode\": \"BLIND\"}");
        Seen verdict = waiting(tolls);

        label("checker2", verdict, "DISPUTED", rating(tolls.government(), "veracity", "FALSE"))
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("blind", equalTo(true))
                .body("outcome", nullValue())
                .body("reviews[0].decision", equalTo("REQUEST_CHANGES"))
                .body("reviews[0].ratings[0].veracity", equalTo("FALSE"))
                .body("reviews[0].authorsLabel.ratings[0].nonRating", equalTo("DISPUTED"));
        as("checker")
                .get("/api/v1/verdicts/" + verdict.id())
                .then()
                .body("outcome", equalTo("DISPUTED"))
                .body("reviews[0].ratings[0].veracity", equalTo("FALSE"));
        as("editor").get("/api/v1/verdicts/" + verdict.id()).then().body("reviews", empty());
        Seen changed = edited(
                seen("checker", verdict.id()),
                "checker",
                complete(tolls).replace("\"nonRating\": \"DISPUTED\"", "\"veracity\": \"FALSE\""));
        submitted(changed, "checker");
        label("checker2", seen("checker2", verdict.id()), "DISPUTED", rating(tolls.government(), "veracity", "FALSE"))
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("reviews.round", contains(1, 2));
    }

    private static String rating(long claim, String axis, String value) {
        return "[{\"claimId\": " + claim + ", \"" + axis + "\": \"" + value + "\"}]";
    }

    @Test
    void no_call_tells_a_blind_reviewer_what_the_author_found() {
        TwoTolls tolls = underPolicy("curtain", "{\"mode\": \"BLIND\"}");
        String content = """
                {"outcome": "UNVERIFIED", "summary": "Zanzibarian summary.", "wording": "Quixotic wording.",
                 "ratings": [{"claimId": %d, "nonRating": "UNVERIFIABLE"}], "evidence": []}""".formatted(tolls.ngo());
        Seen draft = drafted("checker", tolls.dispute(), content);
        Seen anew = edited(draft, "checker", content.replace("Quixotic", "Xylophonic"));

        assertNothingLeaks(draft.id(), tolls);
        Desk.move("checker", anew, "SUBMITTED", "Nefarious reason.").statusCode(200);
        assertNothingLeaks(draft.id(), tolls);

        as("checker")
                .get("/api/v1/verdicts?outcome=UNVERIFIED&dispute=" + tolls.dispute())
                .then()
                .body("items.outcome", contains("UNVERIFIED"));
        as("checker")
                .get("/api/v1/verdicts/" + draft.id())
                .then()
                .body("blind", equalTo(false))
                .body("summary", equalTo("Zanzibarian summary."));
    }

    @Test
    void two_drafts_that_differ_in_what_their_author_found_look_the_same_to_a_blind_reviewer() {
        TwoTolls tolls = underPolicy("fog", "{\"mode\": \"BLIND\"}");
        String complete = complete(tolls);
        Seen disputed = drafted("checker", tolls.dispute(), complete);
        // one address is not enough for it, which the rules about evidence would tell
        Seen supported = drafted(
                "checker",
                tolls.dispute(),
                complete.replace("DISPUTED", "SUPPORTED")
                        .replace("REFUTES", "SUPPORTS")
                        .replace("\"primary\": true", "\"interest\": \"It counts for the other side.\"")
                        .replace("\"nonRating\": \"SUPPORTED\"", "\"veracity\": \"TRUE\""));

        for (String person : List.of("checker2", "admin")) {
            assertThat(withoutIdsAndTimes(person, supported))
                    .isEqualTo(withoutIdsAndTimes(person, disputed))
                    .contains("https://ngo.example/report");
        }
    }

    private static String withoutIdsAndTimes(String person, Seen verdict) {
        return as(person)
                .get("/api/v1/verdicts/" + verdict.id())
                .asString()
                .replaceAll("(\"id\":|erdict |verdicts/)" + verdict.id() + "\\b", "$1ID")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[^\"]*", "THEN");
    }

    private static void assertNothingLeaks(long verdict, TwoTolls tolls) {
        for (String person : List.of("checker2", "editor", "admin")) {
            for (String call : List.of(
                    "/api/v1/verdicts/" + verdict,
                    "/api/v1/verdicts?dispute=" + tolls.dispute(),
                    "/api/v1/disputes/" + tolls.dispute(),
                    "/api/v1/disputes/" + tolls.dispute() + "?at=" + Instant.now(),
                    "/api/v1/disputes/" + tolls.dispute() + "/decisions",
                    "/api/v1/audit?objectType=verdict&objectId=" + verdict,
                    "/api/v1/audit?actor=checker&limit=100")) {
                if (call.contains("/audit") && person.equals("checker2")) {
                    continue;
                }
                Response answer = as(person).get(call);
                assertThat(answer.statusCode()).as(call).isEqualTo(200);
                assertThat(answer.asString())
                        .as(person + " " + call)
                        .doesNotContain("Zanzibarian", "Quixotic", "Xylophonic", "Nefarious", "UNVERIFIABLE")
                        .doesNotContain("\"outcome\":\"UNVERIFIED\"");
            }
            for (String search : List.of("q=Zanzibarian", "q=Xylophonic", "outcome=UNVERIFIED")) {
                as(person)
                        .get("/api/v1/verdicts?dispute=" + tolls.dispute() + "&" + search)
                        .then()
                        .body("items", empty());
            }
            as(person)
                    .get("/api/v1/verdicts?q=killed&dispute=" + tolls.dispute())
                    .then()
                    .body("items", hasSize(1))
                    .body("items.outcome", not(hasItem("UNVERIFIED")));
        }
    }
}
