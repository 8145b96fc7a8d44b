package org.counterclaim.dispute;

import static org.counterclaim.claim.extract.SourceType.GOVERNMENT;
import static org.counterclaim.claim.extract.SourceType.NGO;
import static org.counterclaim.dispute.Hand.latestDecision;
import static org.counterclaim.dispute.Hand.patches;
import static org.counterclaim.dispute.Hand.posts;
import static org.counterclaim.dispute.Hand.reads;
import static org.counterclaim.dispute.Hand.readsAt;
import static org.counterclaim.dispute.Hand.undoes;
import static org.counterclaim.dispute.compare.Numbers.atLeast;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.dispute.compare.Numbers.moreThan;
import static org.counterclaim.dispute.compare.Numbers.sharp;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.dispute.Story.Said;
import org.counterclaim.dispute.Wire.Filed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people had decided when: made, undone, and each time as it was. */
@QuarkusTest
class HistoryOfDecisionsTest {

    private static final LocalDate FEB_3 = LocalDate.of(2026, 2, 3);
    private static final AtomicInteger COUNTRIES = new AtomicInteger();

    @Inject
    Wire wire;

    @Inject
    Clock clock;

    private String country = "";
    private String government = "";
    private long toll;
    private long siege;
    private Filed official = new Filed(0, 0);
    private Filed agency = new Filed(0, 0);
    private Filed besieged = new Filed(0, 0);

    @BeforeEach
    void a_contested_toll_and_a_siege() {
        country = "Thenland " + COUNTRIES.incrementAndGet();
        government = "Government of " + country;
        List<Filed> filed = wire.brings(Story.about("protest", country, FEB_3)
                .where(government, GOVERNMENT, Said.of(moreThan(3000)))
                .where("Rights Agency", NGO, Said.of(confirmed(6854))));
        official = filed.get(0);
        agency = filed.get(1);
        toll = official.dispute();
        besieged = wire.brings(Story.about("siege", country, FEB_3).where("Other Group", NGO, Said.of(atLeast(40))))
                .get(0);
        siege = besieged.dispute();
    }

    private Instant now() {
        return Hand.thisInstant(clock);
    }

    private static void triages(long dispute, Map<String, String> to) {
        posts("checker", "*", "disputes/" + dispute + "/triage", to).statusCode(200);
    }

    private static ValidatableResponse decides(long dispute, List<String> parties, boolean independent) {
        return posts(
                        "checker",
                        "*",
                        "disputes/" + dispute + "/independence",
                        Map.of("parties", parties, "independent", independent, "reason", "Both showed us their lists."))
                .statusCode(200);
    }

    @Test
    void an_override_is_known_from_its_making_to_its_undoing() {
        Instant before = now();
        posts(
                        "editor",
                        "*",
                        "disputes/" + toll + "/overrides",
                        Map.of("a", official.claim(), "b", agency.claim(), "relation", "COMPATIBLE", "reason", "two"))
                .statusCode(200);
        Instant overruled = now();
        undoes("editor", latestDecision(toll)).statusCode(200);
        Instant undone = now();

        readsAt(before, toll)
                .body("conflict", equalTo("TENSION"))
                .body("comparisons.override", contains(nullValue()))
                .body("decisions", empty());
        readsAt(overruled, toll)
                .body("conflict", equalTo("AGREED"))
                .body("comparisons.relation", contains("COMPATIBLE"))
                .body("comparisons.override.machineRelation", contains("TENSION"))
                .body("decisions.undoneBy", contains(nullValue()));
        readsAt(undone, toll)
                .body("conflict", equalTo("TENSION"))
                .body("comparisons.override", contains(nullValue()))
                .body("decisions.undoneBy", contains("editor"));
    }

    @Test
    void a_scope_and_its_event_are_those_of_the_instant() {
        int protest = reads("checker", "disputes/" + toll).extract().path("scope.eventId");
        Instant before = now();
        patches("checker", "*", toll, Map.of("scope", Map.of("population", "CIVILIAN", "event", "siege")))
                .statusCode(200)
                .body("scope.eventId", not(equalTo(protest)));
        Instant edited = now();
        int other = reads("checker", "disputes/" + toll).extract().path("scope.eventId");
        undoes("checker", latestDecision(toll)).statusCode(200);
        Instant undone = now();

        for (Instant machine : List.of(before, undone)) {
            readsAt(machine, toll)
                    .body("scopeEdited", equalTo(false))
                    .body("scope.population", equalTo("ALL"))
                    .body("scope.event", equalTo("protest"))
                    .body("scope.eventId", equalTo(protest));
        }
        readsAt(edited, toll)
                .body("scopeEdited", equalTo(true))
                .body("scope.population", equalTo("CIVILIAN"))
                .body("scope.event", equalTo("siege"))
                .body("scope.eventId", equalTo(other));
    }

    @Test
    void a_link_to_an_origin_is_known_from_its_making_to_its_undoing() {
        Instant before = now();
        posts("checker", "*", "claims/" + official.claim() + "/origin", Map.of("origin", agency.claim()))
                .statusCode(200);
        Instant linked = now();
        undoes("checker", latestDecision(toll)).statusCode(200);
        Instant undone = now();

        String link = "claims.find { it.claimId == " + official.claim() + " }.linkedTo";
        for (Instant apart : List.of(before, undone)) {
            readsAt(apart, toll)
                    .body(link, nullValue())
                    .body("positions.party", containsInAnyOrder(government, "Rights Agency"));
        }
        readsAt(linked, toll)
                .body(link, equalTo((int) agency.claim()))
                .body("positions.party", contains("Rights Agency"));
    }

    @Test
    void disputes_that_a_person_merged_were_one_until_that_was_undone() {
        Instant before = now();
        posts("editor", "*", "disputes/" + toll + ":merge", Map.of("from", siege))
                .statusCode(200);
        Instant merged = now();
        undoes("editor", latestDecision(toll)).statusCode(200);
        Instant undone = now();

        for (Instant apart : List.of(before, undone)) {
            readsAt(apart, toll).body("claims", hasSize(2));
            readsAt(apart, siege).body("mergedInto", nullValue()).body("claims", hasSize(1));
        }
        readsAt(merged, toll).body("claims", hasSize(3));
        readsAt(merged, siege).body("mergedInto", equalTo((int) toll)).body("claims", empty());
    }

    @Test
    void a_part_stood_on_its_own_until_its_split_was_undone() {
        int part = posts("editor", "*", "disputes/" + toll + ":split", Map.of("claimIds", List.of(agency.claim())))
                .statusCode(201)
                .extract()
                .path("id");
        Instant split = now();
        undoes("editor", latestDecision(toll)).statusCode(200);
        Instant undone = now();

        readsAt(split, part).body("mergedInto", nullValue()).body("claims", hasSize(1));
        readsAt(split, toll).body("claims", hasSize(1));
        readsAt(undone, part).body("mergedInto", equalTo((int) toll)).body("claims", empty());
        readsAt(undone, toll).body("claims", hasSize(2));
    }

    @Test
    void disputes_that_the_machine_merged_were_two_until_then() {
        Filed late = wire.brings(Story.about("protest", country, FEB_3.plusDays(200))
                        .where("Other Group", NGO, Said.of(sharp(4))))
                .get(0);
        Instant before = now();
        wire.brings(Story.about("protest", country, FEB_3.plusDays(100))
                .where("Clinic", NGO, Said.of(sharp(77)).counting(Metric.INJURED)));
        Instant merged = now();

        readsAt(before, toll).body("claims", hasSize(2));
        readsAt(before, late.dispute()).body("mergedInto", nullValue()).body("claims", hasSize(1));
        readsAt(merged, toll).body("claims", hasSize(3));
        readsAt(merged, late.dispute()).body("mergedInto", equalTo((int) toll)).body("claims", empty());
    }

    @Test
    void triage_back_and_forth_and_undone_is_what_it_was_at_each_instant() {
        Instant fresh = now();
        triages(toll, Map.of("to", "DISMISSED", "reason", "not ours"));
        Instant dismissed = now();
        triages(toll, Map.of("to", "NEW", "reason", "ours after all"));
        Instant reopened = now();
        triages(toll, Map.of("to", "ACCEPTED"));
        Instant accepted = now();
        undoes("checker", latestDecision(toll)).statusCode(200);
        Instant undone = now();

        readsAt(fresh, toll).body("triage", equalTo("NEW")).body("triageReason", nullValue());
        readsAt(dismissed, toll).body("triage", equalTo("DISMISSED")).body("triageReason", equalTo("not ours"));
        readsAt(reopened, toll).body("triage", equalTo("NEW")).body("triageReason", equalTo("ours after all"));
        readsAt(accepted, toll).body("triage", equalTo("ACCEPTED")).body("triageReason", nullValue());
        readsAt(undone, toll).body("triage", equalTo("NEW")).body("triageReason", equalTo("ours after all"));
    }

    @Test
    void what_was_decided_on_two_parties_is_known_from_its_making_to_its_undoing() {
        Instant before = now();
        decides(toll, List.of(government, "Rights Agency"), false)
                .body("decisions.kind", contains("INDEPENDENCE"))
                .body("decisions[0].before.independent", nullValue())
                .body("decisions[0].after.independent", equalTo(false))
                .body("decisions[0].after.parties", containsInAnyOrder(government, "Rights Agency"))
                .body("decisions[0].takes", equalTo("checker"));
        Instant decided = now();
        undoes("checker", latestDecision(toll))
                .statusCode(200)
                .body("corroboration.ties", empty())
                .body("decisions[0].undoneAt", notNullValue());
        Instant undone = now();

        for (Instant machine : List.of(before, undone)) {
            readsAt(machine, toll).body("corroboration.ties", empty());
        }
        readsAt(decided, toll)
                .body("corroboration.ties.independence", contains("SAME_PARTY"))
                .body("corroboration.ties.decidedBy", contains("checker"));
    }

    @Test
    void what_was_decided_on_two_parties_follows_a_merge_and_comes_back_with_its_undoing() {
        decides(toll, List.of(government, "Rights Agency"), false);
        Instant before = now();
        posts("editor", "*", "disputes/" + siege + ":merge", Map.of("from", toll))
                .statusCode(200)
                .body("corroboration.ties.decidedBy", contains("checker"));
        Instant merged = now();
        undoes("editor", latestDecision(siege)).statusCode(200);
        Instant undone = now();

        readsAt(before, siege).body("corroboration.ties", empty());
        readsAt(merged, siege).body("corroboration.ties.decidedBy", contains("checker"));
        readsAt(undone, siege).body("corroboration.ties", empty());
        readsAt(undone, toll).body("corroboration.ties.decidedBy", contains("checker"));
    }

    @Test
    void what_was_decided_before_a_merge_is_undone_and_taken_back_in_the_merged_dispute() {
        List<String> parties = List.of(government, "Rights Agency");
        decides(toll, parties, false);
        int decision = latestDecision(toll);
        posts("editor", "*", "disputes/" + siege + ":merge", Map.of("from", toll))
                .statusCode(200);
        decides(siege, parties, true)
                .body("corroboration.ties.independence", contains("INDEPENDENT"))
                .body("decisions[0].before.independent", equalTo(false));
        int later = latestDecision(siege);

        undoes("checker", later).statusCode(200).body("corroboration.ties.independence", contains("SAME_PARTY"));
        undoes("checker", decision)
                .statusCode(200)
                .body("id", equalTo((int) siege))
                .body("corroboration.ties", empty());
    }

    @Test
    void who_had_a_dispute_shows_until_a_merge_takes_it_from_them() {
        posts("checker", "*", "disputes/" + siege + "/assignment", Map.of("assignee", "checker2"))
                .statusCode(200);
        Instant assigned = now();
        posts("editor", "*", "disputes/" + toll + ":merge", Map.of("from", siege))
                .statusCode(200);
        Instant merged = now();
        undoes("editor", latestDecision(toll)).statusCode(200);

        readsAt(assigned, siege).body("assignee", equalTo("checker2"));
        readsAt(merged, siege).body("assignee", nullValue());
        readsAt(now(), siege).body("assignee", equalTo("checker2"));
    }

    @Test
    void who_had_a_part_shows_until_its_split_is_undone() {
        int part = posts("editor", "*", "disputes/" + toll + ":split", Map.of("claimIds", List.of(agency.claim())))
                .statusCode(201)
                .extract()
                .path("id");
        int split = latestDecision(toll);
        posts("checker", "*", "disputes/" + part + "/assignment", Map.of("assignee", "checker2"))
                .statusCode(200);
        Instant assigned = now();
        undoes("editor", split).statusCode(200);

        readsAt(assigned, part).body("assignee", equalTo("checker2"));
        readsAt(now(), part).body("assignee", nullValue());
    }
}
