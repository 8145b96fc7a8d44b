package org.counterclaim.verdict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.dispute.compare.Numbers.moreThan;
import static org.counterclaim.dispute.compare.Numbers.total;
import static org.counterclaim.verdict.Desk.approved;
import static org.counterclaim.verdict.Desk.as;
import static org.counterclaim.verdict.Desk.complete;
import static org.counterclaim.verdict.Desk.correction;
import static org.counterclaim.verdict.Desk.drafted;
import static org.counterclaim.verdict.Desk.move;
import static org.counterclaim.verdict.Desk.published;
import static org.counterclaim.verdict.Desk.slugOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.dispute.Story;
import org.counterclaim.dispute.Story.Said;
import org.counterclaim.dispute.Wire;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaleVerdictTest {

    private static final LocalDate FEB_5 = LocalDate.of(2026, 2, 5);
    private static final LocalDate FEB_12 = LocalDate.of(2026, 2, 12);

    @Inject
    Desk desk;

    @Inject
    Wire wire;

    @Inject
    ReviewByPassed reviewByPassed;

    @Inject
    EntityManager database;

    private Seen verdictOn(TwoTolls tolls) {
        return published(drafted("checker", tolls.dispute(), complete(tolls)), "checker");
    }

    private List<Wire.Filed> ngoSays(TwoTolls tolls, LocalDate day, Said said) {
        return wire.brings(Story.about("protest", tolls.country(), day)
                .where("Rights Watch " + tolls.country(), SourceType.NGO, said));
    }

    private static ValidatableResponse seen(String person, Seen verdict) {
        return as(person).get("/api/v1/verdicts/" + verdict.id()).then().statusCode(200);
    }

    private static List<String> codes(Seen verdict) {
        JsonPath shown = seen("checker", verdict).extract().jsonPath();
        return shown.get("stale") == null ? List.of() : shown.getList("stale.reasons.code");
    }

    private static List<Integer> staleDisputes() {
        return as("reporter")
                .get("/api/v1/disputes?stale=true&limit=100&sort=-openedAt")
                .path("items.id");
    }

    private static List<Integer> staleVerdicts(boolean stale) {
        return as("checker")
                .get("/api/v1/verdicts?state=PUBLISHED&limit=100&stale=" + stale)
                .path("items.id");
    }

    private static float staleness(long dispute) {
        return as("reporter")
                .get("/api/v1/disputes/" + dispute)
                .then()
                .extract()
                .path("priority.factors.find { it.factor == 'staleness' }.value");
    }

    private static ValidatableResponse acknowledged(String person, Seen verdict, String body) {
        return as(person)
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/verdicts/" + verdict.id() + "/staleness:acknowledge")
                .then();
    }

    private static void byHand(String person, String address, Map<String, ?> body) {
        as(person)
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1" + address)
                .then()
                .statusCode(200);
    }

    @Test
    void a_newer_figure_makes_a_published_verdict_stale_at_once_and_a_correction_clears_it() {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = verdictOn(tolls);
        seen("checker", verdict).body("stale", nullValue());
        assertThat(staleness(tolls.dispute())).isZero();

        desk.aNewerCount(tolls);

        seen("checker", verdict)
                .body("stale.reasons.code", contains("NEWER_FIGURE"))
                .body("stale.reasons[0].text", containsString("7,002"))
                .body("stale.reasons[0].text", containsString("12 February 2026"))
                .body("stale.reasons[0].since", notNullValue())
                .body("stale.reasons[0].claimId", notNullValue())
                .body("state", equalTo("PUBLISHED"))
                .body("history.action", hasItem("became stale"));
        assertThat(staleVerdicts(true)).contains((int) verdict.id());
        assertThat(staleVerdicts(false)).doesNotContain((int) verdict.id());
        assertThat(staleDisputes()).contains((int) tolls.dispute());
        assertThat(staleness(tolls.dispute())).isEqualTo(1);

        Seen next = published(correction(verdict, "UPDATE", "The NGO counts on."), "editor");

        assertThat(codes(next)).isEmpty();
        assertThat(codes(verdict)).isEmpty();
        assertThat(staleVerdicts(true)).doesNotContain((int) verdict.id(), (int) next.id());
        assertThat(staleDisputes()).doesNotContain((int) tolls.dispute());
        assertThat(staleness(tolls.dispute())).isZero();
    }

    @Test
    void readers_are_told_that_there_is_something_and_not_what() {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = verdictOn(tolls);
        String before = given().get("/verdicts/" + slugOf(verdict)).asString();

        desk.aNewerCount(tolls);

        given().get("/api/v1/verdicts/" + verdict.id())
                .then()
                .body("stale.reasons.code", contains("NEWER_FIGURE"))
                .body("stale.reasons[0].text", not(containsString("7,002")))
                .body("stale.reasons[0].claimId", nullValue())
                .body("stale.reasons[0].id", nullValue());
        String after = given().get("/verdicts/" + slugOf(verdict)).asString();
        assertThat(after)
                .contains(StaleCode.NEWER_FIGURE.forReaders(), "has not been judged yet")
                .doesNotContain("7,002");
        assertThat(before).doesNotContain(StaleCode.NEWER_FIGURE.forReaders());
        assertThat(markup(after)).isEqualTo(markup(before));
    }

    private static String markup(String page) {
        int start = page.indexOf("<script type=\"application/ld+json\">");
        assertThat(start).isPositive();
        return page.substring(start, page.indexOf("</script>", start));
    }

    @Test
    void what_says_nothing_new_makes_nothing_stale() {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = verdictOn(tolls);

        ngoSays(tolls, FEB_12, Said.of(moreThan(6000)));
        ngoSays(tolls, FEB_5, Said.of(confirmed(6854)));
        ngoSays(tolls, LocalDate.of(2026, 1, 24), Said.of(confirmed(5848)));
        wire.brings(Story.about("protest", tolls.country(), FEB_12)
                .where("Rights Watch " + tolls.country(), SourceType.NGO, Said.of(confirmed(6854)))
                .where("Weather office", SourceType.OFFICE, Said.that("the rain would go on for days")));

        assertThat(codes(verdict)).isEmpty();
        assertThat(staleDisputes()).doesNotContain((int) tolls.dispute());
    }

    @Test
    void the_reasons_do_not_hang_on_the_order_of_arrival() {
        TwoTolls forth = desk.twoTolls();
        TwoTolls back = desk.twoTolls();
        Seen one = verdictOn(forth);
        Seen other = verdictOn(back);

        ngoSays(forth, FEB_5, Said.of(confirmed(6900)));
        ngoSays(forth, FEB_12, Said.of(confirmed(7002)));
        ngoSays(back, FEB_12, Said.of(confirmed(7002)));
        ngoSays(back, FEB_5, Said.of(confirmed(6900)));

        String texts = "stale.reasons.text";
        List<String> first = seen("checker", one).extract().path(texts);
        List<String> second = seen("checker", other).extract().path(texts);
        assertThat(first).hasSize(1);
        assertThat(first.get(0)).contains("7,002").doesNotContain("6,900");
        assertThat(second.get(0).replace(back.country(), forth.country())).isEqualTo(first.get(0));
    }

    @Test
    void a_source_that_puts_its_figure_lower_and_a_new_party_are_each_told_as_what_they_are() {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = verdictOn(tolls);

        ngoSays(tolls, FEB_12, Said.of(confirmed(5100)));
        wire.brings(Story.about("protest", tolls.country(), FEB_5)
                .where("Doctors of " + tolls.country(), SourceType.NGO, Said.of(confirmed(4400))));

        assertThat(codes(verdict)).containsExactlyInAnyOrder("SOURCE_REVISED", "NEWER_FIGURE");
    }

    @Test
    void an_editor_who_says_that_it_stands_hears_of_what_comes_later() {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = verdictOn(tolls);
        desk.aNewerCount(tolls);

        acknowledged("checker", verdict, "{\"reason\": \"stands\"}").statusCode(403);
        acknowledged("editor", verdict, "{\"reason\": \" \"}").statusCode(422);
        as("editor")
                .body("{\"reason\": \"stands\"}")
                .post("/api/v1/verdicts/" + verdict.id() + "/staleness:acknowledge")
                .then()
                .statusCode(428);
        acknowledged("editor", verdict, "{\"reason\": \"stands\", \"reasons\": [999999]}")
                .statusCode(422);
        int reason = seen("editor", verdict).extract().path("stale.reasons[0].id");
        acknowledged("editor", verdict, "{\"reason\": \"The outcome is the same.\", \"reasons\": [" + reason + "]}")
                .statusCode(200)
                .body("stale", nullValue())
                .body("history[-1].action", equalTo("staleness acknowledged"))
                .body("history[-1].reason", equalTo("The outcome is the same."));
        acknowledged("editor", verdict, "{\"reason\": \"again\"}")
                .statusCode(409)
                .body("rule", equalTo("not-stale"));
        assertThat(staleDisputes()).doesNotContain((int) tolls.dispute());
        ngoSays(tolls, FEB_12, Said.of(moreThan(7000)));
        assertThat(codes(verdict)).isEmpty();

        ngoSays(tolls, LocalDate.of(2026, 2, 19), Said.of(confirmed(7100)));

        seen("checker", verdict).body("stale.reasons.text", contains(containsString("7,100")));
        assertThat(staleDisputes()).contains((int) tolls.dispute());
    }

    @Test
    void what_people_decide_about_what_it_rests_on_is_a_reason_until_it_is_undone() {
        TwoTolls tolls = desk.twoTolls();
        long elsewhere = wire.brings(Story.about("siege", tolls.country(), FEB_5)
                        .where("Doctors of " + tolls.country(), SourceType.NGO, Said.of(confirmed(40))))
                .get(0)
                .dispute();
        Seen verdict = verdictOn(tolls);

        byHand(
                "editor",
                "/disputes/" + tolls.dispute() + "/overrides",
                Map.of("a", tolls.government(), "b", tolls.ngo(), "relation", "COMPATIBLE", "reason", "two scopes"));
        assertThat(codes(verdict)).containsExactly("SOURCE_REVISED");
        byHand("checker", "/disputes/" + elsewhere + "/claims", Map.of("claimId", tolls.ngo(), "reason", "a siege"));

        seen("checker", verdict)
                .body("stale.reasons.code", contains("SOURCE_REVISED"))
                .body("stale.reasons.text", contains(containsString("was moved out")));
        int decision = as("checker").get("/api/v1/disputes/" + elsewhere).path("decisions[0].id");
        as("checker")
                .header("If-Match", "*")
                .post("/api/v1/decisions/" + decision + ":undo")
                .then()
                .statusCode(200);
        assertThat(codes(verdict)).containsExactly("SOURCE_REVISED");
        int override = as("checker")
                .get("/api/v1/disputes/" + tolls.dispute())
                .path("decisions.find { it.kind == 'OVERRIDE' }.id");
        as("editor")
                .header("If-Match", "*")
                .post("/api/v1/decisions/" + override + ":undo")
                .then()
                .statusCode(200);
        assertThat(codes(verdict)).isEmpty();
    }

    @Test
    void a_dispute_that_the_judged_one_is_merged_into_goes_on_telling() {
        TwoTolls tolls = desk.twoTolls();
        long other = wire.brings(Story.about("strike", tolls.country(), FEB_5)
                        .where("Union of " + tolls.country(), SourceType.NGO, Said.of(confirmed(8100))))
                .get(0)
                .dispute();
        Seen verdict = verdictOn(tolls);

        byHand("editor", "/disputes/" + other + ":merge", Map.of("from", tolls.dispute(), "reason", "the same"));

        seen("checker", verdict).body("stale.reasons.text", contains(containsString("8,100")));
        assertThat(staleDisputes()).contains((int) other).doesNotContain((int) tolls.dispute());
        int merge = as("checker").get("/api/v1/disputes/" + other).path("decisions[0].id");
        as("editor")
                .header("If-Match", "*")
                .post("/api/v1/decisions/" + merge + ":undo")
                .then()
                .statusCode(200);
        assertThat(codes(verdict)).isEmpty();
        assertThat(staleDisputes()).doesNotContain((int) other, (int) tolls.dispute());
    }

    @Test
    void a_day_of_review_lies_ahead_and_makes_it_stale_when_it_has_passed() {
        TwoTolls tolls = desk.twoTolls();
        String past = complete(tolls).replaceFirst("\\{", "{\"reviewBy\": \"2020-01-01\", ");
        as("checker")
                .body(past)
                .post("/api/v1/disputes/" + tolls.dispute() + "/verdicts")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reviewBy"));
        Seen verdict =
                published(drafted("checker", tolls.dispute(), past.replace("2020-01-01", "2999-01-01")), "checker");
        seen("checker", verdict).body("reviewBy", equalTo("2999-01-01")).body("stale", nullValue());
        reviewByPassed.run(String.valueOf(verdict.id()));
        assertThat(codes(verdict)).isEmpty();

        timePassesTo(verdict, LocalDate.of(2026, 3, 1));

        seen("checker", verdict)
                .body("stale.reasons.code", contains("REVIEW_BY"))
                .body("stale.reasons[0].since", equalTo("2026-03-02T00:00:00Z"));
        assertThat(staleVerdicts(true)).contains((int) verdict.id());
        reviewByPassed.run(String.valueOf(verdict.id()));
        seen("checker", verdict)
                .body("stale.reasons.code", contains("REVIEW_BY"))
                .body("stale.reasons[0].id", notNullValue());
        assertThat(staleVerdicts(true)).contains((int) verdict.id());
        assertThat(staleDisputes()).contains((int) tolls.dispute());
        Seen next = correction(verdict, "UPDATE", "Looked at again.");
        seen("editor", next).body("reviewBy", nullValue());
    }

    /** The day itself is moved, since the clock of the application is everybody's. */
    private void timePassesTo(Seen verdict, LocalDate reviewBy) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("update Verdict set reviewBy = :day where id = :id")
                        .setParameter("day", reviewBy)
                        .setParameter("id", verdict.id())
                        .executeUpdate());
    }

    @Test
    void a_withdrawn_verdict_is_not_stale_and_keeps_nobody_in_the_queue() {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = verdictOn(tolls);
        desk.aNewerCount(tolls);

        move("editor", verdict, "WITHDRAWN", "wrong question").statusCode(200).body("stale", nullValue());

        assertThat(staleDisputes()).doesNotContain((int) tolls.dispute());
        ngoSays(tolls, LocalDate.of(2026, 2, 19), Said.of(confirmed(7100)));
        assertThat(codes(verdict)).isEmpty();
    }

    @Test
    void an_editor_sees_before_publishing_what_came_in_since_the_approval() {
        TwoTolls tolls = desk.twoTolls();
        Seen waiting = approved(drafted("checker", tolls.dispute(), complete(tolls)), "checker");
        seen("editor", waiting).body("changedSinceApproval", empty()).body("knowledgeCutoff", nullValue());

        desk.aNewerCount(tolls);
        wire.brings(Story.about("protest", tolls.country(), FEB_5)
                .where(
                        "Government of " + tolls.country(),
                        "Foundation of " + tolls.country(),
                        SourceType.GOVERNMENT,
                        Said.of(total(3117))));

        seen("editor", waiting)
                .body("changedSinceApproval.text", contains(containsString("7,002")))
                .body("changedSinceApproval.code", contains("NEWER_FIGURE"))
                .body("stale", nullValue());
        Seen verdict = Seen.in(move("editor", waiting, "PUBLISHED", null).statusCode(200));
        seen("editor", verdict)
                .body("changedSinceApproval", empty())
                .body("stale", nullValue())
                .body("basis.positions.figure", hasItems(containsString("7,002")))
                .body("basis.positions", hasSize(2));
    }
}
