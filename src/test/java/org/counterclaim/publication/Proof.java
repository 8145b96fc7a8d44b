package org.counterclaim.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.access.Trail.as;
import static org.counterclaim.access.Trail.verified;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.access.Trail;
import org.counterclaim.verdict.Desk;
import org.counterclaim.verdict.OfOld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That what was published, and what it rests on, can be proved afterwards, on one database. */
abstract class Proof {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Trail trail;

    @Inject
    OfOld ofOld;

    private TwoBills bills;
    private Path folder;

    @BeforeEach
    void aVerdictIsPublished(@TempDir Path folder) {
        trail.begin();
        this.folder = folder;
        bills = TwoBills.published();
    }

    @Test
    void a_bundle_is_checked_offline_with_nothing_but_a_shell() throws Exception {
        Unpacked bundle = bills.bundle(folder);

        Unpacked.Ended sums = bundle.sums();
        Unpacked.Ended verified = bundle.verify();

        assertThat(sums.code()).as(sums.said()).isZero();
        assertThat(verified.code()).as(verified.said()).isZero();
        assertThat(verified.said()).contains(verified().getString("head.hash"));
        assertThat(bundle.files())
                .contains(
                        "README.txt",
                        "SHA256SUMS",
                        "basis.json",
                        "chain.tsv",
                        "claimreview.jsonld",
                        "decisions.json",
                        "judgement.txt",
                        "quotes.json",
                        "reviews.json",
                        "snapshots/" + bills.council().getString("snapshot.rawSha256"),
                        "snapshots/" + bills.auditors().getString("snapshot.rawSha256"),
                        "texts/" + bills.auditors().getString("snapshot.textSha256") + ".txt",
                        "verdict.json",
                        "verify.sh");
        assertThat(bundle.text("judgement.txt"))
                .contains("outcome: DISPUTED", "summary: Two bills:\\n\\tone \\\\ with the wall, one without.");
        assertThat(new JsonPath(bundle.text("basis.json")).getList("positions")).hasSize(2);
        assertThat(new JsonPath(bundle.text("reviews.json")).getString("[0].reviewer"))
                .isEqualTo("checker2");
        assertThat(bundle.text("decisions.json")).contains("[");
        assertThat(bundle.text("claimreview.jsonld")).contains("ClaimReview");
    }

    @Test
    void what_was_published_before_its_files_were_noted_is_said_to_be_not_proved() throws Exception {
        Unpacked bundle;
        ofOld.make(bills.verdict());
        try {
            bundle = bills.bundle(folder);
        } finally {
            ofOld.asItWas(bills.verdict());
        }

        Unpacked.Ended verified = bundle.verify();

        assertThat(verified.code()).as(verified.said()).isZero();
        assertThat(bundle.text("judgement.txt")).startsWith("counterclaim judgement: 1\n");
        assertThat(verified.said())
                .startsWith("OK")
                .contains("NOT PROVED: verdict.json reviews.json decisions.json quotes.json claimreview.jsonld");
        assertThat(verified().getBoolean("ok")).isTrue();
    }

    @Test
    void files_that_were_changed_in_the_database_are_named() {
        Object before = trail.value(
                "select body from published_files where verdict_id = :id and name = 'reviews.json'",
                Map.of("id", bills.verdict()));
        trail.meddle(
                "update published_files set body = body || ' ' where verdict_id = :id and name = 'reviews.json'",
                Map.of("id", bills.verdict()));

        JsonPath verified = verified();

        trail.meddle(
                "update published_files set body = :before where verdict_id = :id and name = 'reviews.json'",
                Map.of("before", before, "id", bills.verdict()));
        assertThat(verified.getBoolean("ok")).isFalse();
        assertThat(verified.getList("tables.published_files.broken.name"))
                .containsExactly("published_files of verdict " + bills.verdict());
        assertThat(verified.getString("tables.published_files.broken[0].text")).contains("reviews.json");
        assertThat(verified().getBoolean("ok")).isTrue();
    }

    @Test
    void a_redacted_capture_is_gone_and_everything_still_verifies() throws Exception {
        Paper capture = Paper.captured("The bill of " + bills.town() + " and the treasurer's telephone");
        Map<String, Object> content =
                new HashMap<>(new JsonPath(Desk.content("DISPUTED", bills.claim(), "Two bills.")).getMap(""));
        content.put(
                "evidence",
                List.of(Map.of(
                        "captureId", capture.id(), "stance", "SUPPORTS", "excerpt", "The bill of " + bills.town())));
        long verdict = Desk.published(bills.dispute(), JSON.writeValueAsString(content))
                .id();
        String address = "/api/v1/captures/" + capture.id();
        String order = "{\"reason\": \"a private number\", \"confirm\": true}";

        as("editor").body(order).post(address + ":redact").then().statusCode(403);
        as("admin")
                .body(order.replace("true", "false"))
                .post(address + ":redact")
                .then()
                .statusCode(422);
        as("admin")
                .body(order.replace("a private number", " "))
                .post(address + ":redact")
                .then()
                .statusCode(422);
        as("admin")
                .body(order)
                .post(address + ":redact")
                .then()
                .statusCode(200)
                .body("redaction.because", equalTo("a private number"))
                .body("sha256", equalTo(capture.sha256()));

        as("admin").body(order).post(address + ":redact").then().statusCode(410);
        as("checker").get(address + "/warc").then().statusCode(410);
        as("checker").get(address + "/text").then().statusCode(410);
        as("checker").get(address).then().statusCode(200).body("intact", equalTo(false));
        as("checker")
                .get("/api/v1/verdicts/" + verdict)
                .then()
                .statusCode(200)
                .body("evidence[0].excerpt", equalTo("The bill of " + bills.town()));
        assertThat(trail.value(
                        "select count(*) from capture_records where capture_id = :id and text is not null",
                        Map.of("id", capture.id())))
                .isEqualTo(0L);
        JsonPath verified = verified();
        assertThat(verified.getBoolean("ok")).as(verified.prettify()).isTrue();
        assertThat(verified.getLong("captures.redacted")).isPositive();
        Unpacked bundle = bills.now(verdict).bundle(folder);
        assertThat(bundle.files()).doesNotContain("captures/" + capture.sha256());
        assertThat(bundle.verify().said()).startsWith("OK").contains("capture " + capture.id(), "a private number");
        theRedactionStays("capture", capture.id());
    }

    private static void theRedactionStays(String type, Object id) {
        int number = as("editor")
                .get("/api/v1/audit?objectType=" + type + "&action=redacted&objectId=" + id)
                .path("items[0].number");
        for (String field : List.of("before", "reason")) {
            as("admin")
                    .body("{\"fields\": [\"" + field + "\"], \"reason\": \"hide it\", \"confirm\": true}")
                    .post("/api/v1/audit/" + number + ":redact")
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("proof"));
        }
    }

    @Test
    void a_capture_that_is_marked_as_redacted_without_a_redaction_on_record_is_named() {
        long id = Paper.captured("A paper of " + bills.town()).id();
        trail.meddle("update captures set redacted_at = captured_at where id = :id", Map.of("id", id));

        JsonPath verified = verified();

        trail.meddle("update captures set redacted_at = null where id = :id", Map.of("id", id));
        assertThat(verified.getBoolean("ok")).isFalse();
        assertThat(verified.getList("captures.broken.name")).containsExactly("capture " + id);
        assertThat(verified.getString("captures.broken[0].text")).contains("no redaction is on record");
    }

    @Test
    void the_judgement_says_by_which_policy_and_scale_it_was_made_and_old_ones_keep_their_form() throws Exception {
        assertThat(bills.bundle(folder).text("judgement.txt"))
                .startsWith("counterclaim judgement: 2\n")
                .contains(
                        "made under the policy: standard, version 1\n",
                        "worded in the scale: counterclaim, version 1\n");
        for (String change :
                List.of("policy_id = (select max(id) from verdict_policies)", "review_by = '2030-01-01'")) {
            String column = change.substring(0, change.indexOf(' '));
            trail.meddle("create table tampered as select id, " + column + " from verdicts", Map.of());
            trail.meddle("update verdicts set " + change + " where id = :id", Map.of("id", bills.verdict()));

            JsonPath verified = verified();

            trail.meddle(
                    "update verdicts set " + column + " = (select " + column
                            + " from tampered c where c.id = verdicts.id) where id = :id",
                    Map.of("id", bills.verdict()));
            trail.meddle("drop table tampered", Map.of());
            assertThat(verified.getList("verdicts.broken.name"))
                    .as(column)
                    .containsExactly("verdict " + bills.verdict());
        }
        assertThat(verified().getBoolean("ok")).isTrue();
    }

    @Test
    void a_snapshot_that_lost_a_byte_or_changed_a_word_is_named() {
        long article = bills.council().getLong("id");
        String raw = bills.council().getString("snapshot.rawSha256");
        Object bytes = trail.value("select bytes from raw_bytes where sha256 = :raw", Map.of("raw", raw));
        Object text = trail.value("select text from snapshots where article_id = :id", Map.of("id", article));
        byte[] scratched = ((byte[]) bytes).clone();
        scratched[7] ^= 1;

        trail.meddle("update raw_bytes set bytes = :bytes where sha256 = :raw", Map.of("bytes", scratched, "raw", raw));
        theSnapshotIsBroken(article, "bytes");
        trail.meddle("update raw_bytes set bytes = :bytes where sha256 = :raw", Map.of("bytes", bytes, "raw", raw));
        trail.meddle(
                "update snapshots set text = :text where article_id = :id",
                Map.of("text", ((String) text).replace("86", "96"), "id", article));
        theSnapshotIsBroken(article, "text");
        trail.meddle(
                "update snapshots set text = :text, text_sha256 = repeat('0', 64) where article_id = :id",
                Map.of("text", text, "id", article));
        theSnapshotIsBroken(article, "other hashes");
        trail.meddle(
                "update snapshots set text_sha256 = :sha, redacted_at = captured_at where article_id = :id",
                Map.of("sha", bills.council().getString("snapshot.textSha256"), "id", article));
        theSnapshotIsBroken(article, "no redaction is on record");
        trail.meddle("update snapshots set redacted_at = null where article_id = :id", Map.of("id", article));

        assertThat(verified().getList("snapshots.broken")).isEmpty();
    }

    private static void theSnapshotIsBroken(long article, String wrong) {
        JsonPath verified = verified();
        assertThat(verified.getBoolean("ok")).isFalse();
        assertThat(verified.<Object>get("firstBreak")).isNull();
        assertThat(verified.getList("snapshots.broken.name")).containsExactly("snapshot 1 of article " + article);
        assertThat(verified.getString("snapshots.broken[0].text")).contains(wrong);
    }

    @Test
    void a_published_verdict_that_was_changed_in_the_database_is_named() {
        for (String change : List.of(
                "summary = summary || '!'",
                "outcome = 'RESOLVED'",
                "outcome = 'GUESSED'",
                "basis = basis || ' '",
                "basis = '{'")) {
            Object before = trail.value(
                    "select " + change.substring(0, change.indexOf(' ')) + " from verdicts where id = :id",
                    Map.of("id", bills.verdict()));
            trail.meddle("update verdicts set " + change + " where id = :id", Map.of("id", bills.verdict()));

            JsonPath verified = verified();

            trail.meddle(
                    "update verdicts set " + change.substring(0, change.indexOf(' ')) + " = :before where id = :id",
                    Map.of("before", before, "id", bills.verdict()));
            assertThat(verified.getBoolean("ok")).isFalse();
            assertThat(verified.getList("verdicts.broken.name")).containsExactly("verdict " + bills.verdict());
        }
        assertThat(verified().getList("verdicts.broken")).isEmpty();
    }

    @Test
    void a_record_that_was_changed_in_the_database_is_named() {
        Object before =
                trail.value("select body from verdict_records where verdict_id = :id", Map.of("id", bills.verdict()));
        trail.meddle(
                "update verdict_records set body = body || ' ' where verdict_id = :id", Map.of("id", bills.verdict()));

        JsonPath verified = verified();

        trail.meddle(
                "update verdict_records set body = :before where verdict_id = :id",
                Map.of("before", before, "id", bills.verdict()));
        assertThat(verified.getBoolean("ok")).isFalse();
        assertThat(verified.getList("records.broken.name")).containsExactly("record of verdict " + bills.verdict());
        assertThat(verified().getList("records.broken")).isEmpty();
    }

    @Test
    void a_redacted_snapshot_is_gone_and_everything_still_verifies() throws Exception {
        long article = bills.council().getLong("id");
        String snapshot = "/api/v1/articles/" + article + "/snapshots/1";
        long claim = bills.council().getLong("claims[0].id");
        long dispute = bills.auditors().getLong("disputes[0].id");
        String order = "{\"reason\": \"the outlet took it down\", \"confirm\": true}";

        as("editor").body(order).post(snapshot + ":redact").then().statusCode(403);
        as("admin")
                .body(order.replace("true", "false"))
                .post(snapshot + ":redact")
                .then()
                .statusCode(422);
        as("admin")
                .body(order)
                .post(snapshot + ":redact")
                .then()
                .statusCode(200)
                .body("redaction.because", equalTo("the outlet took it down"))
                .body("rawSha256", equalTo(bills.council().getString("snapshot.rawSha256")));

        as("admin").body(order).post(snapshot + ":redact").then().statusCode(410);
        as("checker").get(snapshot).then().statusCode(200).body("text", equalTo(""));
        as("checker").get(snapshot + "/original").then().statusCode(410);
        as("checker")
                .get("/api/v1/claims/" + claim)
                .then()
                .statusCode(200)
                .body("snapshotRedacted", equalTo(true))
                .body("appearances.snapshotRedacted", hasItem(true));
        as("checker").get("/api/v1/disputes/" + dispute).then().statusCode(200);
        JsonPath verified = verified();
        assertThat(verified.getBoolean("ok")).isTrue();
        assertThat(verified.getLong("snapshots.redacted")).isPositive();
        Unpacked bundle = bills.bundle(folder);
        assertThat(bundle.verify().said()).startsWith("OK");
        assertThat(bundle.files()).doesNotContain("snapshots/" + bills.council().getString("snapshot.rawSha256"));
        assertThat(new JsonPath(bundle.text("quotes.json")).getList("redacted").toString())
                .contains("2026");
    }

    @Test
    void the_state_that_a_verdict_came_to_is_not_redacted_for_its_history_is_read_from_it() {
        int number = as("editor")
                .get("/api/v1/audit?objectType=verdict&action=approved&objectId=" + bills.verdict())
                .path("items[0].number");
        String order = "{\"fields\": [\"%s\"], \"reason\": \"a name\", \"confirm\": true}";

        as("admin")
                .body(order.formatted("after"))
                .post("/api/v1/audit/" + number + ":redact")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("proof"));
        as("admin")
                .body(order.formatted("reason"))
                .post("/api/v1/audit/" + number + ":redact")
                .then()
                .statusCode(200);

        assertThat(verified().getBoolean("ok")).isTrue();
    }

    @Test
    void an_article_goes_on_though_what_it_said_before_was_redacted() {
        long article = bills.council().getLong("id");
        as("admin")
                .body("{\"reason\": \"a private address\", \"confirm\": true}")
                .post("/api/v1/articles/" + article + "/snapshots/1:redact")
                .then()
                .statusCode(200);

        as("checker")
                .body(Map.of(
                        "url",
                        bills.address(bills.town() + " presents the bill"),
                        "text",
                        "The concert hall on Linden Quay cost 88 million euros, " + bills.town() + "'s council said."))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .body("id", equalTo((int) article))
                .body("snapshot.number", equalTo(2));

        assertThat(verified().getBoolean("ok")).isTrue();
    }

    @Test
    void bytes_that_another_article_was_read_from_too_stay_until_that_is_redacted_as_well() {
        String order = "{\"reason\": \"taken down\", \"confirm\": true}";
        Map<String, String> body =
                Map.of("title", "A copy", "text", "The mayor of " + bills.town() + " said nothing. Twice.");
        long first = copied(body, "https://one.example/" + bills.town());
        long second = copied(body, "https://two.example/" + bills.town());

        as("admin")
                .body(order)
                .post("/api/v1/articles/" + first + "/snapshots/1:redact")
                .then()
                .statusCode(200)
                .body("bytesKeptFor.article", hasItem((int) second));
        as("checker")
                .get("/api/v1/articles/" + second + "/snapshots/1/original")
                .then()
                .statusCode(200);
        as("admin")
                .body(order)
                .post("/api/v1/articles/" + second + "/snapshots/1:redact")
                .then()
                .statusCode(200)
                .body("bytesKeptFor.size()", equalTo(0));

        assertThat(verified().getBoolean("ok")).isTrue();
        long third = copied(body, "https://three.example/" + bills.town());
        as("checker")
                .get("/api/v1/articles/" + third + "/snapshots/1/original")
                .then()
                .statusCode(200);
        as("checker")
                .get("/api/v1/articles/" + first + "/snapshots/1/original")
                .then()
                .statusCode(410);
        assertThat(verified().getBoolean("ok")).isTrue();
    }

    private static long copied(Map<String, String> body, String url) {
        Map<String, String> filed = new HashMap<>(body);
        filed.put("url", url);
        return as("checker")
                .body(filed)
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }
}
