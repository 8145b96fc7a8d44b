package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.verdict.Desk.as;
import static org.counterclaim.verdict.Desk.complete;
import static org.counterclaim.verdict.Desk.drafted;
import static org.counterclaim.verdict.Desk.policy;
import static org.counterclaim.verdict.Desk.review;
import static org.counterclaim.verdict.Desk.seen;
import static org.counterclaim.verdict.Desk.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterclaim.access.Role;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PoliciesTest {

    private static final String ONE_APPROVAL = "{\"title\": \"One\", \"review\": {\"mode\": \"APPROVALS\"}%s}";

    @Inject
    Desk desk;

    @Inject
    ShippedPolicies shipped;

    @Test
    void the_shipped_policies_are_there_and_standard_is_what_has_held_so_far() {
        as("checker")
                .get("/api/v1/policies")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("standard", "blind", "panel", "editor", "principles"));
        as("checker")
                .get("/api/v1/policies/standard")
                .then()
                .statusCode(200)
                .body("review.mode", equalTo("APPROVALS"))
                .body("review.approvals", equalTo(1))
                .body("review.role", equalTo("checker"))
                .body("gate.origins", equalTo(2))
                .body("gate.bothSides", equalTo(false))
                .body("versions.version", contains(1));
        as("reporter").get("/api/v1/policies").then().statusCode(403);
        as("checker").get("/api/v1/policies/nowhere").then().statusCode(404);
    }

    @Test
    void an_administrator_sets_the_next_version_from_the_one_that_they_read() {
        String first = as("admin")
                .header("If-None-Match", "*")
                .body(ONE_APPROVAL.formatted(
                        ", \"appliesTo\": {\"metrics\": [\"INJURED\"], \"topics\": [\"Rally\", \"eclipse\"]}"))
                .put("/api/v1/policies/of-the-desk")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("appliesTo.topics", contains("eclipse", "protest"))
                .body("setBy", equalTo("admin"))
                .extract()
                .header("ETag");

        as("admin")
                .body(ONE_APPROVAL.formatted(""))
                .put("/api/v1/policies/of-the-desk")
                .then()
                .statusCode(428);
        as("admin")
                .header("If-None-Match", "*")
                .body(ONE_APPROVAL.formatted(""))
                .put("/api/v1/policies/of-the-desk")
                .then()
                .statusCode(412)
                .body("currentETag", equalTo(first));
        as("admin")
                .header("If-Match", first)
                .body(ONE_APPROVAL.formatted(", \"gate\": {\"bothSides\": true}"))
                .put("/api/v1/policies/of-the-desk")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("gate.bothSides", equalTo(true))
                .body("gate.origins", equalTo(2))
                .body("appliesTo.topics", equalTo(List.of()))
                .body("versions.version", contains(2, 1));
        as("admin")
                .header("If-Match", first)
                .body(ONE_APPROVAL.formatted(""))
                .put("/api/v1/policies/of-the-desk")
                .then()
                .statusCode(412);
        as("admin")
                .body(ONE_APPROVAL.formatted(""))
                .put("/api/v1/policies/unheard-of")
                .then()
                .statusCode(428);
        as("editor")
                .header("If-None-Match", "*")
                .body(ONE_APPROVAL.formatted(""))
                .put("/api/v1/policies/of-an-editor")
                .then()
                .statusCode(403);
        as("admin")
                .get("/api/v1/audit?objectType=policy&limit=100")
                .then()
                .body("items.change.action", hasItems("made", "changed"))
                .body(
                        "items.change.after",
                        hasItems("of-the-desk 2: One; review: APPROVALS, 1 approval, from checker; fast lane: none;"
                                + " gate: origins 2, both sides; for: all that no other is meant for"));
    }

    @Test
    void what_is_shipped_is_in_the_trail_in_words_like_what_a_person_sets() {
        shipped.ship();

        as("admin")
                .queryParam("q", "principles 1:")
                .get("/api/v1/audit?objectType=policy&actor=system")
                .then()
                .body("items", hasSize(1))
                .body("items[0].change.action", equalTo("made"))
                .body(
                        "items[0].change.after",
                        equalTo("principles 1: The whole gate of a code of principles: two approvals, both sides"
                                + " considered, the claimant asked; review: APPROVALS, 2 approvals, from checker; fast"
                                + " lane: CORRECTION; gate: origins 2, both sides, contact; for: all that no other is"
                                + " meant for"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"mode\": \"PANEL\"}; ; /review/quorum",
                "{\"mode\": \"PANEL\", \"quorum\": 1}; ; /review/quorum",
                "{\"mode\": \"PANEL\", \"quorum\": 3, \"approvals\": 1}; ; /review/approvals",
                "{\"mode\": \"APPROVALS\", \"approvals\": 6}; ; /review/approvals",
                "{\"mode\": \"APPROVALS\", \"quorum\": 3}; ; /review/quorum",
                "{\"mode\": \"EDITOR\", \"role\": \"checker\"}; ; /review",
                "{\"mode\": \"APPROVALS\", \"role\": \"reporter\"}; ; /review/role",
                "{\"mode\": \"APPROVALS\"}; , \"gate\": {\"origins\": 0}; /gate/origins",
                "{\"mode\": \"APPROVALS\"}; , \"appliesTo\": {\"metrics\": [\"GHOSTS\"]}; /appliesTo/metrics/0"
            })
    void a_policy_that_makes_no_sense_is_told_where(String review, String more, String pointer) {
        as("admin")
                .header("If-None-Match", "*")
                .body("{\"title\": \"Odd\", \"review\": " + review + (more == null ? "" : more) + "}")
                .put("/api/v1/policies/odd")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void two_policies_are_not_meant_for_the_same_and_standard_is_meant_for_the_rest() {
        policy("first-come", "{\"mode\": \"APPROVALS\"}", "solar storm");

        as("admin")
                .header("If-None-Match", "*")
                .body(ONE_APPROVAL.formatted(", \"appliesTo\": {\"topics\": [\"hail\", \"solar storm\"]}"))
                .put("/api/v1/policies/late-comer")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"))
                .body("existing", equalTo("first-come"));
        as("admin")
                .header("If-Match", "*")
                .body(ONE_APPROVAL.formatted(", \"appliesTo\": {\"topics\": [\"hail\"]}"))
                .put("/api/v1/policies/standard")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/appliesTo"));
    }

    @Test
    void the_policy_that_is_meant_most_specially_applies() {
        Policy standard = APolicy.standard();
        Policy ofMetric = applying("of-metric", Set.of(Metric.KILLED), Set.of());
        Policy ofTopic = applying("of-topic", Set.of(), Set.of("war"));
        Policy ofBoth = applying("of-both", Set.of(Metric.KILLED), Set.of("war"));
        List<Policy> all = List.of(ofTopic, ofMetric, standard, ofBoth);

        assertThat(Policies.mostSpecial(all, Metric.KILLED, "war")).isSameAs(ofBoth);
        assertThat(Policies.mostSpecial(all, Metric.KILLED, "flood")).isSameAs(ofMetric);
        assertThat(Policies.mostSpecial(List.of(ofTopic, ofMetric, standard), Metric.KILLED, "war"))
                .isSameAs(ofMetric);
        assertThat(Policies.mostSpecial(all, Metric.INJURED, "war")).isSameAs(ofTopic);
        assertThat(Policies.mostSpecial(all, Metric.INJURED, null)).isSameAs(standard);
        assertThat(Policies.mostSpecial(all, null, null)).isSameAs(standard);
    }

    private static Policy applying(String name, Set<Metric> metrics, Set<String> topics) {
        return APolicy.of(
                name, new ReviewPlan(ReviewMode.APPROVALS, 1, 0, Role.CHECKER), new AppliesTo(metrics, topics));
    }

    @Test
    void a_verdict_stays_under_the_policy_that_it_was_drafted_under() {
        policy("in-between", "{\"mode\": \"APPROVALS\"}", "landslide");
        TwoTolls tolls = desk.twoTollsOf("landslide");
        Seen early = drafted("checker", tolls.dispute(), complete(tolls));
        policy("in-between", "{\"mode\": \"APPROVALS\", \"approvals\": 2}", "landslide");
        Seen late = drafted("checker", tolls.dispute(), complete(tolls));

        review("checker2", submitted(early, "checker"), "APPROVE", "agreed")
                .body("state", equalTo("APPROVED"))
                .body("policy.version", equalTo(1));
        review("checker2", submitted(late, "checker"), "APPROVE", "agreed")
                .body("state", equalTo("SUBMITTED"))
                .body("policy.name", equalTo("in-between"))
                .body("policy.version", equalTo(2))
                .body("policy.mode", equalTo("APPROVALS"))
                .body("needed.approvals", equalTo(1));
        review("editor", seen("editor", late.id()), "APPROVE", "agreed").body("state", equalTo("APPROVED"));
    }

    @Test
    void a_correction_of_fact_takes_the_fast_lane_and_another_correction_does_not() {
        policy("fast", "{\"mode\": \"PANEL\", \"quorum\": 2}", "mudslide");
        TwoTolls tolls = desk.twoTollsOf("mudslide");
        Seen first = drafted("checker", tolls.dispute(), complete(tolls));
        review("checker2", submitted(first, "checker"), "APPROVE", "agreed").body("state", equalTo("SUBMITTED"));
        review("editor2", seen("editor2", first.id()), "APPROVE", "agreed").body("state", equalTo("APPROVED"));
        Seen published = Seen.in(Desk.move("editor2", seen("editor2", first.id()), "PUBLISHED", null)
                .statusCode(200));

        Seen update = submitted(Desk.correction(published, "UPDATE", "News."), "editor");
        review("editor2", update, "APPROVE", "agreed")
                .body("state", equalTo("SUBMITTED"))
                .body("policy.mode", equalTo("PANEL"));
        Seen back = Seen.in(Desk.move("editor", seen("editor", update.id()), "DRAFT", "Not yet.")
                .statusCode(200));
        as("editor")
                .header("If-Match", back.etag())
                .body("{\"reason\": \"Another kind.\"}")
                .post("/api/v1/verdicts/" + back.id() + ":discard")
                .then()
                .statusCode(200)
                .body("discarded.by", equalTo("editor"))
                .body("editing.open", equalTo(false));
        Seen ofFact = submitted(Desk.correction(published, "CORRECTION", "We misread it."), "editor");
        review("checker2", ofFact, "APPROVE", "agreed")
                .statusCode(403)
                .body("rule", equalTo("reviewer"))
                .body("role", equalTo("editor"));
        review("editor2", ofFact, "APPROVE", "agreed")
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("policy.mode", equalTo("EDITOR"))
                .body("versions.version", contains(1, 2));
    }

    @Test
    void an_abandoned_correction_is_discarded_by_its_author_or_an_editor_and_the_next_one_is_free() {
        TwoTolls tolls = desk.twoTolls();
        Seen published = Desk.published(tolls.dispute(), complete(tolls));
        Seen abandoned = Desk.correction(published, "UPDATE", "News.");
        String why = "{\"reason\": \"Nobody goes on with it.\"}";

        as("checker2")
                .header("If-Match", abandoned.etag())
                .body(why)
                .post("/api/v1/verdicts/" + abandoned.id() + ":discard")
                .then()
                .statusCode(403)
                .body("rule", equalTo("own-draft-or-editor"));
        as("editor2")
                .body(why)
                .post("/api/v1/verdicts/" + abandoned.id() + ":discard")
                .then()
                .statusCode(428);
        as("editor2")
                .header("If-Match", abandoned.etag())
                .body(why)
                .post("/api/v1/verdicts/" + abandoned.id() + ":discard")
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("discarded.because", equalTo("Nobody goes on with it."))
                .body("history[-1].before", equalTo("DRAFT"))
                .body("history[-1].after", equalTo("discarded"));
        Desk.move("editor", seen("editor", abandoned.id()), "SUBMITTED", null)
                .statusCode(409)
                .body("rule", equalTo("not-discarded"))
                .body("detail", containsString("was discarded"));
        as("checker")
                .get("/api/v1/verdicts?state=DRAFT&dispute=" + tolls.dispute())
                .then()
                .body("items", empty());
        as("checker")
                .get("/api/v1/verdicts?discarded=true&dispute=" + tolls.dispute())
                .then()
                .body("items.id", contains((int) abandoned.id()));
        as("checker").get("/api/v1/disputes/" + tolls.dispute()).then().body("verdicts.id", contains((int)
                published.id()));
        as("checker")
                .get("/api/v1/disputes/" + tolls.dispute() + "?at=" + Instant.now())
                .then()
                .body("verdicts.id", contains((int) published.id()));
        Seen next = Desk.correction(published, "CLARIFICATION", "Said better.");
        Desk.published(next, "editor");
        as("checker").get("/api/v1/verdicts/" + next.id()).then().body("versions.version", contains(1, 2));
    }

    @Test
    void an_approved_correction_that_nobody_publishes_is_taken_back_by_an_editor_and_the_next_one_is_free() {
        TwoTolls tolls = desk.twoTolls();
        Seen published = Desk.published(tolls.dispute(), complete(tolls));
        Seen approved = Desk.approved(Desk.correction(published, "UPDATE", "News."), "editor");
        as("editor2")
                .body("{\"type\": \"UPDATE\", \"reason\": \"More news.\"}")
                .post("/api/v1/verdicts/" + published.id() + "/corrections")
                .then()
                .statusCode(409)
                .body("existing", equalTo((int) approved.id()))
                .body("state", equalTo("APPROVED"));

        Desk.move("checker2", approved, "DRAFT", "Overtaken.")
                .statusCode(403)
                .body("rule", equalTo("own-draft-or-editor"));
        Desk.move("editor2", approved, "DRAFT", null).statusCode(422).body("errors.pointer", contains("/reason"));
        Seen back = Seen.in(Desk.move("editor2", approved, "DRAFT", "Overtaken.")
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("history[-1].action", equalTo("taken back"))
                .body("history[-1].reason", equalTo("Overtaken."))
                .body("reviews.decision", contains("APPROVE")));

        Desk.move("editor2", back, "PUBLISHED", null).statusCode(409).body("from", equalTo("DRAFT"));
        as("editor2")
                .header("If-Match", back.etag())
                .body("{\"reason\": \"Overtaken.\"}")
                .post("/api/v1/verdicts/" + back.id() + ":discard")
                .then()
                .statusCode(200);
        Desk.published(Desk.correction(published, "UPDATE", "More news."), "editor");
    }

    private static String publishes(Seen approved) {
        return String.valueOf(Desk.move("editor2", approved, "PUBLISHED", null)
                .extract()
                .response()
                .statusCode());
    }

    @Test
    void where_one_verdict_is_wanted_on_a_question_one_of_two_that_are_published_at_once_goes_out() throws Exception {
        TwoTolls tolls = desk.twoTollsOf("rockfall");
        as("admin")
                .header("If-None-Match", "*")
                .body("{\"title\": \"One\", \"review\": {\"mode\": \"APPROVALS\"}, \"gate\": {\"oneVerdict\": true},"
                        + " \"appliesTo\": {\"topics\": [\"rockfall\"]}}")
                .put("/api/v1/policies/one-verdict")
                .then()
                .statusCode(200)
                .body("gate.oneVerdict", equalTo(true));
        Seen one = Desk.approved(Desk.drafted("checker", tolls.dispute(), complete(tolls)), "checker");
        Seen other = Desk.approved(Desk.drafted("checker", tolls.dispute(), complete(tolls)), "checker");
        ExecutorService editors = Executors.newFixedThreadPool(2);

        List<Future<String>> answers = editors.invokeAll(List.of(() -> publishes(one), () -> publishes(other)));
        editors.shutdown();

        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder("200", "409");
        boolean firstIsOut = answers.get(0).get().equals("200");
        Seen out = firstIsOut ? one : other;
        Seen left = firstIsOut ? other : one;
        Desk.move("editor2", left, "PUBLISHED", null)
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"))
                .body("rule", equalTo("no-other-stands"))
                .body("existing", equalTo((int) out.id()))
                .body("state", equalTo("PUBLISHED"));
        as("editor2")
                .get("/api/v1/verdicts/" + left.id())
                .then()
                .body("gate.missing.code", contains("otherVerdict"))
                .body("transitions.find { it.to == 'PUBLISHED' }.objections.rule", contains("no-other-stands"));
        Desk.published(Desk.correction(out, "UPDATE", "News."), "editor");
    }

    @Test
    void several_verdicts_may_be_drafted_and_stand_on_one_question_and_each_is_told_of_the_others() {
        TwoTolls tolls = desk.twoTolls();
        Seen out = Desk.published(tolls.dispute(), complete(tolls));
        Seen one = Desk.drafted("checker", tolls.dispute(), complete(tolls));
        Seen other = Desk.drafted("checker2", tolls.dispute(), complete(tolls));

        as("checker")
                .get("/api/v1/verdicts/" + one.id())
                .then()
                .body("gate.missing", empty())
                .body("gate.advice.find { it.code == 'otherVerdict' }.text", containsString("verdict " + out.id()))
                .body("gate.advice.find { it.code == 'otherDraft' }.text", containsString("verdict " + other.id()));
        Desk.published(one, "checker");
    }
}
