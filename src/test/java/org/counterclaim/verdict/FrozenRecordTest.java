package org.counterclaim.verdict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.verdict.Desk.as;
import static org.counterclaim.verdict.Desk.complete;
import static org.counterclaim.verdict.Desk.correction;
import static org.counterclaim.verdict.Desk.drafted;
import static org.counterclaim.verdict.Desk.published;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.dispute.Story;
import org.counterclaim.dispute.Story.Said;
import org.counterclaim.dispute.Wire;
import org.counterclaim.platform.Sha256;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrozenRecordTest {

    @Inject
    Desk desk;

    @Inject
    Wire wire;

    private static JsonPath recordOf(Seen verdict) {
        return as("checker")
                .get("/api/v1/verdicts/" + verdict.id() + "/record")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String bytesOf(Seen verdict) {
        return as("checker")
                .get("/api/v1/verdicts/" + verdict.id() + "/record.json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void a_record_is_named_by_its_hash_which_the_publication_notes() {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = published(drafted("checker", tolls.dispute(), complete(tolls)), "checker");

        JsonPath record = recordOf(verdict);

        assertThat(record.getString("part")).isEqualTo("WHOLE");
        assertThat(record.getString("sha256")).isEqualTo(Sha256.of(bytesOf(verdict)));
        assertThat(record.getString("recordSha256")).isEqualTo(record.getString("sha256"));
        as("checker")
                .get("/api/v1/verdicts/" + verdict.id())
                .then()
                .body(
                        "history.find { it.action == 'published' }.after",
                        equalTo("PUBLISHED record:sha256:" + record.getString("sha256")))
                .body("knowledgeCutoff", equalTo(record.getString("knowledgeCutoff")));
    }

    @Test
    void a_record_holds_what_was_known_with_its_quotes_and_their_snapshots() {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = published(drafted("checker", tolls.dispute(), complete(tolls)), "checker");

        as("checker")
                .get("/api/v1/verdicts/" + verdict.id() + "/record")
                .then()
                .body("record.public.format", equalTo("counterclaim-record/1"))
                .body("record.public.verdict.outcome", equalTo("DISPUTED"))
                .body("record.public.evidence.evidence.url", hasItems("https://ngo.example/report"))
                .body("record.public.conflict", equalTo("CONTRADICTED"))
                .body("record.public.verdict.ratings[0].flags", contains("BELOW_DOCUMENTED_MINIMUM"))
                .body("record.public.positions", hasSize(2))
                .body("record.public.comparisons[0].relation", equalTo("CONTRADICTION"))
                .body("record.public.comparisons[0].reasons.code", hasItems("HARD_DISJOINT"))
                .body("record.public.series", hasSize(2))
                .body("record.public.claimsInAll", equalTo(2))
                .body("record.public.claims.figure.surface", hasItems("a total of 3,117", "confirmed 6,854"))
                .body("record.public.claims[0].appearances[0].quote", containsString("people were killed"))
                .body("record.public.claims[0].appearances[0].content.start", notNullValue())
                .body("record.public.claims[0].appearances[0].textSha256", notNullValue())
                .body("record.public.claims[0].appearances[0].chain[0].cue.text", equalTo("said"))
                .body("record.desk.content.evidence.url", hasItems("https://ngo.example/report"))
                .body("record.desk.reviews.reviewer", hasItems("checker2"))
                .body("record.desk.decisions.kind", hasItems("TRIAGE"))
                .body("record.desk.members.joinedBy", hasItems("RULE"));
    }

    @Test
    void anyone_reads_the_public_part_and_nobody_the_record_of_a_draft() {
        TwoTolls tolls = desk.twoTolls();
        Seen draft = drafted("checker", tolls.dispute(), complete(tolls));
        given().get("/api/v1/verdicts/" + draft.id() + "/record").then().statusCode(404);
        as("checker").get("/api/v1/verdicts/" + draft.id() + "/record").then().statusCode(404);
        Seen verdict = published(draft, "checker");

        JsonPath open = given().get("/api/v1/verdicts/" + verdict.id() + "/record")
                .then()
                .statusCode(200)
                .body("part", equalTo("PUBLIC"))
                .body("record", not(hasKey("desk")))
                .body("record.claims", hasSize(2))
                .extract()
                .jsonPath();

        String bytes =
                given().get("/api/v1/verdicts/" + verdict.id() + "/record.json").asString();
        assertThat(open.getString("sha256")).isEqualTo(Sha256.of(bytes));
        assertThat(open.getString("recordSha256")).isEqualTo(recordOf(verdict).getString("sha256"));
        assertThat(bytesOf(verdict)).contains(bytes);
        assertThat(bytes).doesNotContain("Sources and dates", "checker2");
    }

    @Test
    void a_record_stays_and_the_dispute_at_its_cutoff_is_what_it_says_whatever_came_later() {
        TwoTolls tolls = desk.twoTolls();
        wire.brings(Story.about("protest", tolls.country(), LocalDate.of(2026, 2, 4))
                .where("Doctors of " + tolls.country(), SourceType.NGO, Said.of(confirmed(4400))));
        Seen verdict = published(drafted("checker", tolls.dispute(), complete(tolls)), "checker");
        String before = bytesOf(verdict);

        muchHappens(tolls);
        Seen next = published(correction(verdict, "UPDATE", "Much came in."), "editor");

        assertThat(bytesOf(verdict)).isEqualTo(before);
        assertThat(bytesOf(next)).isNotEqualTo(before);
        JsonPath record = recordOf(verdict);
        JsonPath then = as("reporter")
                .get("/api/v1/disputes/" + record.getLong("record.public.dispute.id") + "?at="
                        + Instant.parse(record.getString("knowledgeCutoff")))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(then.getList("positions.claimId", Long.class))
                .isEqualTo(record.getList("record.public.positions.claimId", Long.class))
                .hasSize(3);
        assertThat(then.getList("positions.asOf")).isEqualTo(record.getList("record.public.positions.asOf"));
        assertThat(compared(then, "comparisons")).isEqualTo(compared(record, "record.public.comparisons"));
        assertThat(then.getList("series.steps.claimId.flatten()"))
                .isEqualTo(record.getList("record.public.series.steps.claimId.flatten()"));
        assertThat(then.getString("conflict")).isEqualTo(record.getString("record.public.conflict"));
        assertThat(then.getList("findings.code")).isEqualTo(record.getList("record.public.findings.code"));
    }

    /** An article, a move, an overruled comparison and a merge. */
    private void muchHappens(TwoTolls tolls) {
        desk.aNewerCount(tolls);
        long elsewhere = wire.brings(Story.about("siege", tolls.country(), LocalDate.of(2026, 2, 5))
                        .where("Union of " + tolls.country(), SourceType.NGO, Said.of(confirmed(40))))
                .get(0)
                .dispute();
        long other = wire.brings(Story.about("strike", tolls.country(), LocalDate.of(2026, 2, 5))
                        .where("Strikers of " + tolls.country(), SourceType.NGO, Said.of(confirmed(8100))))
                .get(0)
                .dispute();
        byHand(
                "/disputes/" + tolls.dispute() + "/overrides",
                Map.of("a", tolls.government(), "b", tolls.ngo(), "relation", "COMPATIBLE", "reason", "two scopes"));
        byHand("/disputes/" + elsewhere + "/claims", Map.of("claimId", tolls.ngo(), "reason", "a siege"));
        byHand("/disputes/" + other + ":merge", Map.of("from", tolls.dispute(), "reason", "the same"));
    }

    private static void byHand(String address, Map<String, ?> body) {
        as("editor")
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1" + address)
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Object>> compared(JsonPath json, String path) {
        return json.<Map<String, Object>>getList(path).stream()
                .<Map<String, Object>>map(comparison -> {
                    Map<String, Object> told = new TreeMap<>(comparison);
                    told.replaceAll((name, value) -> value instanceof Number number
                            ? new BigDecimal(number.toString()).stripTrailingZeros()
                            : value);
                    told.values().removeIf(java.util.Objects::isNull);
                    told.put(
                            "reasons",
                            json.getList(path + ".find { it.a == " + comparison.get("a") + " && it.b == "
                                    + comparison.get("b") + " }.reasons.collect { it.code + it.text }"));
                    return told;
                })
                .toList();
    }
}
