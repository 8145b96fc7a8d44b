package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.access.Trail.verified;
import static org.counterclaim.verdict.Desk.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.counterclaim.access.Trail;
import org.counterclaim.article.Captures;
import org.counterclaim.scenario.EmptyNewsroom;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever changes, puts in or takes away a row in the database is found by the audit trail, which names table and row. */
@QuarkusTest
@TestProfile(EmptyNewsroom.class)
class TamperingTest {

    private static final long FORGED = 900_000_001L;

    /** By what the tables of tamperings call them. */
    private static final Map<String, Long> IDS = new HashMap<>();

    @Inject
    Desk desk;

    @Inject
    Trail trail;

    @Inject
    EvidenceArchive archive;

    @Inject
    Captures captures;

    /** One verdict that was corrected because of a reader's report, one that was withdrawn. */
    @BeforeEach
    void whatADeskDoes() {
        if (!IDS.isEmpty()) {
            return;
        }
        trail.begin();
        TwoTolls tolls = desk.twoTolls();
        Seen first = Desk.published(tolls.dispute(), Desk.complete(tolls));
        Reader.somebody().reports(first.id(), "The sum is wrong.");
        long report = id("select max(id) from reports");
        as("checker2")
                .header(
                        "If-Match",
                        as("checker2").get("/api/v1/reports/" + report).getHeader("ETag"))
                .body("{\"decision\": \"ACCEPT\", \"answer\": \"So it is.\"}")
                .post("/api/v1/reports/" + report)
                .then()
                .statusCode(200);
        Desk.published(
                Desk.edited(
                        Desk.correction(first, "CORRECTION", "The sum was wrong."),
                        "editor",
                        Desk.content("DISPUTED", tolls.government(), "Two counts, summed up right.")),
                "editor");
        TwoTolls others = desk.twoTolls();
        Seen second = Desk.published(others.dispute(), Desk.complete(others));
        Desk.move("editor", Desk.seen("editor", second.id()), "WITHDRAWN", "The wrong question.")
                .statusCode(200);
        long capture = as("checker")
                .contentType("text/plain")
                .body("6,854 confirmed".getBytes(StandardCharsets.UTF_8))
                .queryParam("name", "report.txt")
                .post("/api/v1/captures")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        long archived = id("select max(id) from evidence_archive where verdict_id = " + first.id());
        QuarkusTransaction.requiringNew().run(() -> archive.captured(archived, captures.get(capture)));
        IDS.put("review", id("select max(id) from verdict_reviews where verdict_id = " + first.id()));
        IDS.put("notice", id("select max(id) from correction_notices where before_id = " + first.id()));
        IDS.put("replaced", first.id());
        IDS.put("withdrawn", second.id());
        IDS.put("report", report);
        IDS.put("scale", id("select max(scale_id) from verdicts where id = " + first.id()));
        IDS.put("policy", id("select max(policy_id) from verdicts where id = " + first.id()));
        IDS.put("capture", capture);
        IDS.put("archived", archived);
    }

    private long id(String sql) {
        return ((Number) trail.value(sql, Map.of())).longValue();
    }

    private static long id(Map<String, Long> ids, String name) {
        return ids.getOrDefault(name, 0L);
    }

    @Test
    void nothing_is_wrong_with_what_the_desk_did() {
        JsonPath verified = verified();

        assertThat(verified.getBoolean("ok")).as(verified.prettify()).isTrue();
        assertThat(verified.getMap("tables"))
                .containsOnlyKeys(
                        "captures",
                        "correction_notices",
                        "evidence_archive",
                        "published_files",
                        "rating_scales",
                        "reports",
                        "verdict_policies",
                        "verdict_reviews",
                        "verdicts");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "verdict_reviews, review, decision, 'REQUEST_CHANGES'",
                "verdict_reviews, review, comment, 'never agreed'",
                "verdict_reviews, review, reviewer, 'editor'",
                "verdict_reviews, review, label, '{}'",
                "verdict_reviews, review, at, at + interval '1' second",
                "correction_notices, notice, type, 'TYPO'",
                "correction_notices, notice, what, 'Nothing much.'",
                "correction_notices, notice, why, 'Somebody wished so.'",
                "correction_notices, notice, reported_by, 'a reader'",
                "verdicts, withdrawn, withdrawn_because, 'It bored us.'",
                "verdicts, withdrawn, state, 'PUBLISHED'",
                "verdicts, replaced, state, 'PUBLISHED'",
                "reports, report, words, 'The sum is right.'",
                "reports, report, answer, 'It is not.'",
                "reports, report, status, 'REJECTED'",
                "reports, report, answered_by, 'editor'",
                "rating_scales, scale, title, 'Another'",
                "verdict_policies, policy, approvals, 5",
                "verdict_policies, policy, review_mode, 'PANEL'",
                "verdict_policies, policy, gate_origins, 1",
                "captures, capture, name, 'another.txt'",
                "captures, capture, url, 'https://other.example/'",
                "captures, capture, captured_at, captured_at - interval '1' day",
                "captures, capture, record_sha256, sha256",
                "evidence_archive, archived, capture_id, null",
                "evidence_archive, archived, excerpt_found, false"
            })
    void a_changed_row_is_named_with_its_table_its_id_and_what_changed(
            String table, String which, String column, String value) {
        long id = id(IDS, which);
        trail.meddle("create table tampered as select id, " + column + " from " + table, Map.of());
        trail.meddle("update " + table + " set " + column + " = " + value + " where id = :id", Map.of("id", id));

        JsonPath verified = verified();

        trail.meddle(
                "update " + table + " set " + column + " = (select " + column + " from tampered c where c.id = " + table
                        + ".id) where id = :id",
                Map.of("id", id));
        trail.meddle("drop table tampered", Map.of());
        assertThat(verified.getBoolean("ok")).isFalse();
        assertThat(verified.getList("tables." + table + ".broken.name")).containsExactly(table + " " + id);
        assertThat(verified.getString("tables." + table + ".broken[0].text")).contains(column);
        assertThat(verified.getLong("tables." + table + ".broken[0].noted")).isPositive();
        assertThat(verified().getBoolean("ok")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"verdict_reviews, review", "correction_notices, notice", "reports, report", "evidence_archive, archived"
    })
    void a_row_that_was_taken_away_is_missed_and_one_that_was_put_in_is_found(String table, String which) {
        long id = id(IDS, which);
        trail.meddle("create table tampered as select * from " + table + " where id = " + id, Map.of());
        trail.meddle("delete from " + table + " where id = :id", Map.of("id", id));

        JsonPath without = verified();

        trail.meddle("update tampered set id = " + FORGED, Map.of());
        trail.meddle("insert into " + table + " select * from tampered", Map.of());

        JsonPath forged = verified();

        trail.meddle("update " + table + " set id = :id where id = " + FORGED, Map.of("id", id));
        trail.meddle("drop table tampered", Map.of());
        assertThat(without.getBoolean("ok")).isFalse();
        assertThat(without.getList("tables." + table + ".broken.name")).containsExactly(table + " " + id);
        assertThat(without.getString("tables." + table + ".broken[0].text")).contains("not there");
        assertThat(forged.getList("tables." + table + ".broken.name"))
                .containsExactly(table + " " + id, table + " " + FORGED);
        assertThat(forged.getString("tables." + table + ".broken[1].text")).contains("not stored by the program");
        assertThat(verified().getBoolean("ok")).isTrue();
    }

    @Test
    void a_level_of_a_scale_that_means_something_else_is_found() {
        long scale = id(IDS, "scale");
        String level = " where scale_id = " + scale + " and ordinal = 0";
        Object before = trail.value("select definition from rating_levels" + level, Map.of());
        trail.meddle("update rating_levels set definition = 'As you like it.'" + level, Map.of());

        JsonPath verified = verified();

        trail.meddle("update rating_levels set definition = :before" + level, Map.of("before", before));
        assertThat(verified.getList("tables.rating_scales.broken.name")).containsExactly("rating_scales " + scale);
        assertThat(verified.getString("tables.rating_scales.broken[0].text")).contains("rating_levels");
    }

    @Test
    void a_captures_text_that_was_not_read_from_its_record_is_found() {
        long capture = id(IDS, "capture");
        String row = " where capture_id = " + capture;
        Object before = trail.value("select text from capture_records" + row, Map.of());
        trail.meddle("update capture_records set text = '9,999 confirmed'" + row, Map.of());

        JsonPath verified = verified();

        trail.meddle("update capture_records set text = :before" + row, Map.of("before", before));
        assertThat(verified.getList("captures.broken.name")).containsExactly("capture " + capture);
        assertThat(verified.getString("captures.broken[0].text")).contains("text");
    }

    @Test
    void a_version_that_was_never_published_by_the_program_is_found() {
        long version = id(IDS, "replaced");
        trail.meddle("create table tampered as select * from verdicts where id = " + version, Map.of());
        trail.meddle("update tampered set id = " + FORGED + ", state = 'PUBLISHED', version_number = 9", Map.of());
        trail.meddle("insert into verdicts select * from tampered", Map.of());

        JsonPath verified = verified();

        trail.meddle("delete from verdicts where id = " + FORGED, Map.of());
        trail.meddle("drop table tampered", Map.of());
        assertThat(verified.getList("verdicts.broken.name")).containsExactly("verdict " + FORGED);
    }
}
