package org.counterclaim.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.claim.extract.SourceType.GOVERNMENT;
import static org.counterclaim.claim.extract.SourceType.NGO;
import static org.counterclaim.dispute.Hand.as;
import static org.counterclaim.dispute.Hand.patches;
import static org.counterclaim.dispute.Hand.posts;
import static org.counterclaim.dispute.Hand.reads;
import static org.counterclaim.dispute.Hand.tagOf;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.dispute.compare.Numbers.moreThan;
import static org.counterclaim.dispute.compare.Numbers.total;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterclaim.claim.figure.Population;
import org.counterclaim.dispute.Story.Said;
import org.counterclaim.dispute.Wire.Filed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person overrules, rescopes and links: it shows, it counts, and the machine leaves it alone. */
@QuarkusTest
class HandTest {

    private static final LocalDate FEB_3 = LocalDate.of(2026, 2, 3);
    private static final LocalDate JAN_21 = LocalDate.of(2026, 1, 21);
    private static final AtomicInteger COUNTRIES = new AtomicInteger();

    @Inject
    Wire wire;

    private String country = "";
    private String government = "";
    private Filed paper = new Filed(0, 0);
    private Filed agency = new Filed(0, 0);
    private Filed foundation = new Filed(0, 0);
    private long toll;

    @BeforeEach
    void a_paper_without_its_source_and_the_two_counts_behind_it() {
        country = "Handland " + COUNTRIES.incrementAndGet();
        government = "Government of " + country;
        List<Filed> filed = wire.brings(Story.about("protest", country, FEB_3)
                .where("Morning paper", NGO, Said.of(moreThan(3000)))
                .where("Rights Agency", NGO, Said.of(confirmed(6854))));
        paper = filed.get(0);
        agency = filed.get(1);
        toll = agency.dispute();
        foundation = wire.brings(Story.about("protest", country, FEB_3)
                        .where(
                                government,
                                "Foundation of " + country,
                                GOVERNMENT,
                                Said.of(total(3117)).asOf(JAN_21)))
                .get(0);
    }

    private ValidatableResponse overrides(String who, long a, long b, String relation, String reason) {
        return posts(
                who,
                tagOf(toll),
                "disputes/" + toll + "/overrides",
                Map.of("a", a, "b", b, "relation", relation, "reason", reason));
    }

    private String between(Filed one, Filed other) {
        return "comparisons.find { (it.a == " + one.claim() + " && it.b == " + other.claim() + ") || (it.a == "
                + other.claim() + " && it.b == " + one.claim() + ") }.";
    }

    @Test
    void an_editor_overrides_a_comparison_and_conflict_gap_and_queue_follow_with_the_machines_word_beside_it() {
        overrides("editor", paper.claim(), agency.claim(), "COMPATIBLE", "The paper means January.")
                .statusCode(200)
                .body(between(paper, agency) + "relation", equalTo("COMPATIBLE"))
                .body(between(paper, agency) + "override.machineRelation", equalTo("TENSION"))
                .body(between(paper, agency) + "override.by", equalTo("editor"))
                .body(between(paper, agency) + "override.at", notNullValue())
                .body(between(paper, agency) + "override.reason", equalTo("The paper means January."))
                .body(between(foundation, agency) + "override", nullValue())
                .body("gapRatio", equalTo(2.20f));
        overrides("editor", agency.claim(), foundation.claim(), "NOT_COMPARABLE", "Another stretch of time.")
                .body("conflict", equalTo("AGREED"))
                .body("gapRatio", nullValue())
                .body("decisions.kind", contains("OVERRIDE", "OVERRIDE"));

        reads("checker", "disputes?conflict=AGREED&q=" + country).body("items.id", contains((int) toll));
    }

    @Test
    void an_override_holds_when_the_machine_looks_again_and_wherever_the_two_claims_are() {
        overrides("editor", foundation.claim(), agency.claim(), "TENSION", "Rounded in translation.");

        wire.brings(
                Story.about("protest", country, FEB_3.plusDays(1)).where("Other Group", NGO, Said.of(confirmed(6900))));
        int part = posts(
                        "editor",
                        "*",
                        "disputes/" + toll + ":split",
                        Map.of("claimIds", List.of(foundation.claim(), agency.claim())))
                .statusCode(201)
                .body("conflict", equalTo("TENSION"))
                .body("comparisons[0].override.machineRelation", equalTo("CONTRADICTION"))
                .extract()
                .path("id");

        reads("checker", "disputes/" + part).body("conflict", equalTo("TENSION"));
        reads("checker", "disputes/" + toll).body("comparisons.override", everyItem(nullValue()));
    }

    @Test
    void an_override_is_an_editors_needs_a_reason_and_is_between_two_parties_of_the_dispute() {
        overrides("checker", paper.claim(), agency.claim(), "TENSION", "no").statusCode(403);
        overrides("editor", paper.claim(), agency.claim(), "TENSION", " ")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        overrides("editor", paper.claim(), 987654321, "TENSION", "why")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/b"));
        overrides("editor", paper.claim(), paper.claim(), "TENSION", "why")
                .statusCode(422)
                .body("errors[0].code", equalTo("same-party"));
        overrides("editor", paper.claim(), agency.claim(), "REPEAT", "why")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/relation"));
    }

    private static Map<String, Object> scope(String field, Object value) {
        return Map.of("scope", Map.of(field, value));
    }

    @Test
    void a_scope_that_a_person_edits_decides_what_joins_from_now_on_and_is_never_changed_back() {
        patches(
                        "checker",
                        tagOf(toll),
                        toll,
                        Map.of("question", "How many civilians?", "scope", Map.of("population", "CIVILIAN")))
                .statusCode(200)
                .body("scope.population", equalTo("CIVILIAN"))
                .body("scopeEdited", equalTo(true))
                .body("questionEdited", equalTo(true))
                .body("decisions.kind", contains("SCOPE", "QUESTION"))
                .body("claims", hasSize(3));

        Filed civilians = wire.brings(Story.about("protest", country, FEB_3)
                        .where("Other Group", NGO, Said.of(confirmed(900)).of(Population.CIVILIAN)))
                .get(0);
        Filed everyone = wire.brings(
                        Story.about("protest", country, FEB_3).where("Other Group", NGO, Said.of(confirmed(7100))))
                .get(0);

        assertThat(civilians.dispute()).isEqualTo(toll);
        assertThat(everyone.dispute()).isNotEqualTo(toll);
        reads("checker", "disputes/" + toll)
                .body("scope.population", equalTo("CIVILIAN"))
                .body("question", equalTo("How many civilians?"));
    }

    @Test
    void a_scope_tells_on_which_day_and_on_whose_side_is_counted() {
        reads("checker", "disputes/" + toll)
                .body("scope.cumulation", equalTo("CUMULATIVE"))
                .body("scope.countedOn", nullValue())
                .body("scope.side", nullValue());

        patches(
                        "checker",
                        tagOf(toll),
                        toll,
                        Map.of("scope", Map.of("cumulation", "PERIOD", "countedOn", "2026-02-03", "side", country)))
                .statusCode(200)
                .body("scope.cumulation", equalTo("PERIOD"))
                .body("scope.countedOn", equalTo("2026-02-03"))
                .body("scope.side", equalTo(country));
    }

    @ParameterizedTest
    @CsvSource({
        "metric, TASTINESS, /scope/metric",
        "unit, EUR, /scope/unit",
        "eventPlace, '', /scope/eventPlace",
        "cumulation, PERIOD, /scope/countedOn",
        "countedOn, 2026-02-03, /scope/countedOn",
        "population, nobody, /scope/population",
        "colour, red, /scope/colour"
    })
    void a_scope_that_makes_no_sense_is_refused_by_the_name_of_its_field(String field, String value, String pointer) {
        patches("checker", tagOf(toll), toll, scope(field, value))
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));

        reads("checker", "disputes/" + toll).body("scopeEdited", equalTo(false));
    }

    @Test
    void an_edit_of_nothing_is_refused() {
        patches("checker", tagOf(toll), toll, Map.of()).statusCode(422).body("errors[0].code", equalTo("required"));
    }

    private ValidatableResponse links(Filed claim, long origin) {
        return posts(
                "checker",
                tagOf(toll),
                "claims/" + claim.claim() + "/origin",
                Map.of("origin", origin, "reason", "The paper quotes the foundation."));
    }

    @Test
    void a_claim_linked_to_its_origin_repeats_it_and_has_no_position_of_its_own() {
        reads("checker", "disputes/" + toll).body("positions.party", hasItem("Morning paper"));

        links(paper, foundation.claim())
                .statusCode(200)
                .body("positions.claimId", not(hasItem((int) paper.claim())))
                .body("positions", hasSize(2))
                .body("claims.find { it.claimId == " + paper.claim() + " }.linkedTo", equalTo((int) foundation.claim()))
                .body("conflict", equalTo("CONTRADICTED"))
                .body("gapRatio", equalTo(2.20f))
                .body("positions.find { it.claimId == " + foundation.claim() + " }.stale", equalTo(true))
                .body("comparisons[0].reasons.text", hasItem(containsString("13 days before")))
                .body("series.find { it.current == " + foundation.claim() + " }.steps.claimId", hasItem((int)
                        paper.claim()))
                .body("origins.find { it.claims.contains(" + paper.claim() + ") }.party", equalTo(government))
                .body("decisions[0].kind", equalTo("ORIGIN"));
    }

    @Test
    void a_link_leads_on_to_the_origin_of_the_origin_but_never_in_a_circle() {
        links(paper, agency.claim()).statusCode(200);
        links(agency, foundation.claim())
                .statusCode(200)
                .body("positions.claimId", contains((int) foundation.claim()))
                .body("conflict", equalTo("UNCONTESTED"));

        links(foundation, paper.claim()).statusCode(422).body("errors[0].code", equalTo("circular"));
        links(paper, paper.claim()).statusCode(422).body("errors[0].code", equalTo("same"));
        links(paper, 987654321).statusCode(422).body("errors[0].pointer", equalTo("/origin"));
        links(paper, agency.claim()).statusCode(422).body("errors[0].code", equalTo("already-linked"));
    }

    @Test
    void a_link_says_which_version_of_the_dispute_it_was_made_from() {
        Map<String, Object> body = new HashMap<>(Map.of("origin", foundation.claim()));

        as("checker")
                .body(body)
                .post("/api/v1/claims/" + paper.claim() + "/origin")
                .then()
                .statusCode(428);
        posts("checker", "\"v7\"", "claims/" + paper.claim() + "/origin", body).statusCode(412);
        posts("reporter", "*", "claims/" + paper.claim() + "/origin", body).statusCode(403);
        posts("checker", "*", "claims/987654321/origin", body).statusCode(404);
    }

    /** A claim that answers another question. */
    private long civiliansIn(String event) {
        return wire.brings(Story.about(event, country, FEB_3)
                        .where("Rights Bureau", NGO, Said.of(confirmed(7000)).of(Population.CIVILIAN)))
                .get(0)
                .claim();
    }

    @Test
    void nothing_goes_back_to_a_claim_about_another_event() {
        links(paper, civiliansIn("flood"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/origin"))
                .body("errors[0].code", equalTo("another-event"))
                .body("errors[0].message", containsString("is about another event"));
    }

    @Test
    void two_claims_linked_to_one_of_another_dispute_are_one_origin() {
        long elsewhere = civiliansIn("protest");

        links(paper, elsewhere).statusCode(200);
        links(agency, elsewhere)
                .statusCode(200)
                .body("claims.find { it.claimId == " + paper.claim() + " }.linkedTo", equalTo((int) elsewhere))
                .body("origins", hasSize(2))
                .body("origins.party", hasItem("Rights Bureau"))
                .body("origins.find { it.party == 'Rights Bureau' }.claims", hasSize(2));
    }

    @Test
    void a_link_counts_wherever_claims_go_back_to_the_linked_one_and_so_does_its_undoing() {
        long elsewhere = civiliansIn("flood");
        List<Filed> flood = wire.brings(Story.about("flood", country, FEB_3)
                .where("Evening paper", NGO, Said.of(moreThan(3000)))
                .where("Other Group", NGO, Said.of(confirmed(6854))));
        posts("checker", "*", "claims/" + flood.get(0).claim() + "/origin", Map.of("origin", elsewhere))
                .statusCode(200);
        String uncontested = "disputes?conflict=UNCONTESTED&q=" + country;
        reads("checker", uncontested)
                .body("items.id", not(hasItem((int) flood.get(0).dispute())));

        posts(
                        "checker",
                        "*",
                        "claims/" + elsewhere + "/origin",
                        Map.of("origin", flood.get(1).claim()))
                .statusCode(200);

        reads("checker", uncontested)
                .body("items.id", hasItem((int) flood.get(0).dispute()));
        Hand.undoes("checker", Hand.latestDecision(wire.homeOf(elsewhere))).statusCode(200);
        reads("checker", uncontested)
                .body("items.id", not(hasItem((int) flood.get(0).dispute())));
    }
}
