package org.counterclaim.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.access.Trail.as;
import static org.counterclaim.access.Trail.verified;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.counterclaim.access.Trail;
import org.counterclaim.platform.Sha256;
import org.counterclaim.verdict.Desk;
import org.counterclaim.verdict.OfOld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That what was published, and what it rests on, can be proved afterwards, on one database. */
abstract class Proof {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static int towns;

    @Inject
    Trail trail;

    @Inject
    OfOld ofOld;

    private Path folder = Path.of("target");
    private String town = "";
    private JsonPath council = new JsonPath("{}");
    private JsonPath auditors = new JsonPath("{}");
    private long verdict;

    /** Two articles that are taken in as every article is, and a verdict on what they say. */
    @BeforeEach
    void aVerdictIsPublished(@TempDir Path folder) {
        trail.begin();
        this.folder = folder;
        town = "Brackwater" + (char) ('a' + towns / 26) + (char) ('a' + towns % 26);
        towns++;
        council = filed(
                town + " presents the bill",
                "The concert hall on Linden Quay cost 86 million euros, " + town
                        + "'s city council said on Monday when it presented the final bill.");
        auditors = filed(
                "Auditors look at " + town,
                "The regional audit office has put the total cost of the concert"
                        + " hall on Linden Quay in " + town
                        + " at 131.4 million euros, far above the sum of the council.\n\n"
                        + "The report said \u201cthe wall \\ the loan\u201d belonged to it.");
        long dispute = auditors.getLong("disputes.find { it.conflict == 'CONTRADICTED' }.id");
        long claim =
                ((Number) as("checker").get("/api/v1/disputes/" + dispute).path("positions[0].claimId")).longValue();
        verdict = Desk.published(
                        dispute,
                        Desk.content("DISPUTED", claim, "Two bills:\\n\\tone \\\\ with the wall, one without."))
                .id();
    }

    private JsonPath filed(String title, String body) {
        String place = town.toUpperCase(Locale.ROOT);
        return as("checker")
                .body(Map.of(
                        "title",
                        title,
                        "outlet",
                        town + " Chronicle",
                        "publishedAt",
                        "2026-02-02",
                        "url",
                        address(title),
                        "text",
                        place + ", Feb 2 (" + town + " Chronicle) - " + body))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private String address(String title) {
        return "https://chronicle.example/" + town + "/" + title.replace(' ', '-');
    }

    private Unpacked bundle() throws IOException {
        Path unpacked = Files.createTempDirectory(folder, "bundle");
        return Unpacked.of(zip(), unpacked);
    }

    private byte[] zip() {
        return as("checker")
                .get("/api/v1/verdicts/" + verdict + "/bundle")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
    }

    private static void isRefused(Unpacked bundle, String because) throws Exception {
        Unpacked.Ended verified = bundle.verify();
        assertThat(verified.said()).contains("FAILED").contains(because);
        assertThat(verified.code()).isOne();
    }

    @Test
    void a_bundle_is_checked_offline_with_nothing_but_a_shell() throws Exception {
        Unpacked bundle = bundle();

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
                        "snapshots/" + council.getString("snapshot.rawSha256"),
                        "snapshots/" + auditors.getString("snapshot.rawSha256"),
                        "texts/" + auditors.getString("snapshot.textSha256") + ".txt",
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
    void the_quotes_of_a_bundle_stand_where_it_says_in_the_texts_of_the_bundle() throws Exception {
        Unpacked bundle = bundle();

        JsonPath quotes = new JsonPath(bundle.text("quotes.json"));

        List<Map<String, Object>> all = quotes.getList("");
        assertThat(all).hasSizeGreaterThanOrEqualTo(2);
        for (Map<String, Object> quote : all) {
            String text = bundle.text("texts/" + quote.get("textSha256") + ".txt");
            assertThat(text.substring(place(text, quote.get("start")), place(text, quote.get("end"))))
                    .isEqualTo(quote.get("quote"));
        }
    }

    private static int place(String text, @Nullable Object codePoints) {
        return text.offsetByCodePoints(0, Integer.parseInt(String.valueOf(codePoints)));
    }

    @Test
    void a_change_to_any_file_of_a_bundle_is_found_and_named() throws Exception {
        List<String> files = bundle().files();

        for (String file : files) {
            Unpacked bundle = bundle();
            bundle.scratch(file);

            if (!file.equals("SHA256SUMS")) {
                assertThat(bundle.sums().code()).as(file).isNotZero();
                assertThat(bundle.sums().said()).contains(file + ": FAILED");
            }
            if (!file.equals("verify.sh")) {
                isRefused(bundle, file.equals("SHA256SUMS") ? "" : file);
            }
        }
    }

    @Test
    void a_file_that_is_left_out_of_the_list_or_of_the_bundle_is_missed() throws Exception {
        Unpacked unlisted = bundle();
        unlisted.write("SHA256SUMS", unlisted.text("SHA256SUMS").replaceAll("(?m)^.* basis\\.json\n", ""));
        Unpacked without = bundle();
        without.take("reviews.json");

        isRefused(unlisted, "basis.json is not listed");
        isRefused(without, "reviews.json is missing");
    }

    @Test
    void a_judgement_whose_hash_an_author_wrote_into_some_text_is_not_taken_for_the_one_that_was_published()
            throws Exception {
        long dispute = disputeOfTheVerdict();
        Desk.Seen draft = Desk.drafted("checker", dispute, Desk.content("DISPUTED", claim(dispute), "Still two."));
        String forged = "counterclaim judgement: 1\nverdict: " + draft.id() + "\noutcome: RESOLVED\n";
        as("checker")
                .header("If-Match", "*")
                .body(Map.of("question", "Is it sha256:" + Sha256.of(forged) + " in " + town + "?"))
                .patch("/api/v1/disputes/" + dispute)
                .then()
                .statusCode(200);
        verdict = Desk.published(draft, "checker").id();
        Unpacked bundle = bundle();
        assertThat(bundle.verify().said()).startsWith("OK");
        assertThat(bundle.text("chain.tsv")).contains("Is it sha256:" + Sha256.of(forged));

        bundle.write("judgement.txt", forged);
        bundle.adaptTheSumOf("judgement.txt");
        isRefused(bundle, "judgement.txt is not what the chain notes");
        bundle.write("judgement.txt", forged.replace("verdict: ", "verdict: 1"));
        bundle.adaptTheSumOf("judgement.txt");
        isRefused(bundle, "verdict.json is about another verdict");
    }

    @Test
    void a_copy_whose_hash_stands_in_some_text_is_not_taken_for_one_that_was_kept() throws Exception {
        long dispute = disputeOfTheVerdict();
        String forged = "They never said so.";
        as("checker")
                .header("If-Match", "*")
                .body(Map.of(
                        "question", "snapshot 1 sha256:" + Sha256.of(forged) + ", text sha256:" + Sha256.of(forged)))
                .patch("/api/v1/disputes/" + dispute)
                .then()
                .statusCode(200);
        verdict = Desk.published(dispute, Desk.content("DISPUTED", claim(dispute), "Still two bills."))
                .id();

        for (String file : List.of("snapshots/" + Sha256.of(forged), "texts/" + Sha256.of(forged) + ".txt")) {
            Unpacked bundle = bundle();
            bundle.write(file, forged);
            bundle.write("SHA256SUMS", bundle.text("SHA256SUMS") + Sha256.of(forged) + "  " + file + "\n");

            isRefused(bundle, file + " is not what the chain notes");
        }
    }

    @Test
    void a_file_that_states_a_fact_is_missed_and_a_strange_one_is_found_though_the_list_was_adapted() throws Exception {
        Unpacked without = bundle();
        without.take("reviews.json");
        without.write("SHA256SUMS", without.text("SHA256SUMS").replaceAll("(?m)^.* reviews\\.json\n", ""));
        Unpacked more = bundle();
        more.write("opinion.txt", "It was otherwise.");
        more.write("SHA256SUMS", more.text("SHA256SUMS") + Sha256.of("It was otherwise.") + "  opinion.txt\n");

        isRefused(without, "reviews.json");
        isRefused(more, "opinion.txt, which is no file of a bundle");
    }

    @Test
    void what_was_published_before_its_files_were_noted_is_said_to_be_not_proved() throws Exception {
        Unpacked bundle;
        ofOld.make(verdict);
        try {
            bundle = bundle();
        } finally {
            ofOld.asItWas(verdict);
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
    void a_bundle_that_keeps_quiet_about_the_note_of_its_files_is_refused() throws Exception {
        Unpacked bundle = bundle();
        String chain = bundle.text("chain.tsv");
        String note = chain.lines()
                .filter(line -> line.contains("\tpublished files\t"))
                .findFirst()
                .orElseThrow();
        String[] told = note.split("\t", -1);

        bundle.write("chain.tsv", chain.replace(note, "D\t" + told[1] + "\t" + told[2] + "\t" + told[3]));
        bundle.adaptTheSumOf("chain.tsv");
        bundle.scratch("reviews.json");
        bundle.adaptTheSumOf("reviews.json");

        isRefused(bundle, "does not tell what the chain notes of the files");
    }

    @Test
    void files_that_were_changed_in_the_database_are_named() {
        Object before = trail.value(
                "select body from published_files where verdict_id = :id and name = 'reviews.json'",
                Map.of("id", verdict));
        trail.meddle(
                "update published_files set body = body || ' ' where verdict_id = :id and name = 'reviews.json'",
                Map.of("id", verdict));

        JsonPath verified = verified();

        trail.meddle(
                "update published_files set body = :before where verdict_id = :id and name = 'reviews.json'",
                Map.of("before", before, "id", verdict));
        assertThat(verified.getBoolean("ok")).isFalse();
        assertThat(verified.getList("tables.published_files.broken.name"))
                .containsExactly("published_files of verdict " + verdict);
        assertThat(verified.getString("tables.published_files.broken[0].text")).contains("reviews.json");
        assertThat(verified().getBoolean("ok")).isTrue();
    }

    @Test
    void a_version_that_was_withdrawn_says_so_and_everything_is_still_proved() throws Exception {
        Desk.move("editor", Desk.seen("editor", verdict), "WITHDRAWN", "The wrong question.")
                .statusCode(200);

        Unpacked bundle = bundle();

        Unpacked.Ended verified = bundle.verify();
        assertThat(verified.said())
                .startsWith("OK")
                .contains("the verdict was withdrawn: The wrong question.")
                .doesNotContain("NOT PROVED");
        assertThat(new JsonPath(bundle.text("verdict.json")).getString("state")).isEqualTo("WITHDRAWN");
        assertThat(bundle.files()).doesNotContain("claimreview.jsonld");
        bundle.scratch("verdict.json");
        bundle.adaptTheSumOf("verdict.json");
        isRefused(bundle, "verdict.json");
        assertThat(verified().getBoolean("ok")).isTrue();
    }

    @Test
    void a_version_that_was_replaced_says_so_and_everything_is_still_proved() throws Exception {
        long dispute = disputeOfTheVerdict();
        Desk.Seen correction = Desk.correction(Desk.seen("editor", verdict), "CLARIFICATION", "It was not clear.");
        Desk.published(
                Desk.edited(correction, "editor", Desk.content("DISPUTED", claim(dispute), "Two bills, told clearly.")),
                "editor");

        Unpacked bundle = bundle();

        assertThat(bundle.verify().said()).startsWith("OK").contains("the verdict was replaced");
        assertThat(new JsonPath(bundle.text("verdict.json")).getString("state")).isEqualTo("REPLACED");
        assertThat(verified().getBoolean("ok")).isTrue();
    }

    @Test
    void a_redacted_capture_is_gone_and_everything_still_verifies() throws Exception {
        long dispute = disputeOfTheVerdict();
        Map<String, Object> capture = captured("The bill of " + town + " and the treasurer's telephone");
        Map<String, Object> content =
                new HashMap<>(new JsonPath(Desk.content("DISPUTED", claim(dispute), "Two bills.")).getMap(""));
        content.put(
                "evidence",
                List.of(Map.of("captureId", id(capture), "stance", "SUPPORTS", "excerpt", "The bill of " + town)));
        verdict = Desk.published(dispute, JSON.writeValueAsString(content)).id();
        String address = "/api/v1/captures/" + id(capture);
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
                .body("sha256", equalTo(capture.get("sha256")));

        as("admin").body(order).post(address + ":redact").then().statusCode(410);
        as("checker").get(address + "/warc").then().statusCode(410);
        as("checker").get(address + "/text").then().statusCode(410);
        as("checker").get(address).then().statusCode(200).body("intact", equalTo(false));
        as("checker")
                .get("/api/v1/verdicts/" + verdict)
                .then()
                .statusCode(200)
                .body("evidence[0].excerpt", equalTo("The bill of " + town));
        assertThat(trail.value(
                        "select count(*) from capture_records where capture_id = :id and text is not null",
                        Map.of("id", id(capture))))
                .isEqualTo(0L);
        JsonPath verified = verified();
        assertThat(verified.getBoolean("ok")).as(verified.prettify()).isTrue();
        assertThat(verified.getLong("captures.redacted")).isPositive();
        Unpacked bundle = bundle();
        assertThat(bundle.files()).doesNotContain("captures/" + capture.get("sha256"));
        assertThat(bundle.verify().said()).startsWith("OK").contains("capture " + id(capture), "a private number");
        theRedactionStays("capture", id(capture));
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
        Object id = id(captured("A paper of " + town));
        trail.meddle("update captures set redacted_at = captured_at where id = :id", Map.of("id", id));

        JsonPath verified = verified();

        trail.meddle("update captures set redacted_at = null where id = :id", Map.of("id", id));
        assertThat(verified.getBoolean("ok")).isFalse();
        assertThat(verified.getList("captures.broken.name")).containsExactly("capture " + id);
        assertThat(verified.getString("captures.broken[0].text")).contains("no redaction is on record");
    }

    @Test
    void the_judgement_says_by_which_policy_and_scale_it_was_made_and_old_ones_keep_their_form() throws Exception {
        assertThat(bundle().text("judgement.txt"))
                .startsWith("counterclaim judgement: 2\n")
                .contains(
                        "made under the policy: standard, version 1\n",
                        "worded in the scale: counterclaim, version 1\n");
        for (String change :
                List.of("policy_id = (select max(id) from verdict_policies)", "review_by = '2030-01-01'")) {
            String column = change.substring(0, change.indexOf(' '));
            trail.meddle("create table tampered as select id, " + column + " from verdicts", Map.of());
            trail.meddle("update verdicts set " + change + " where id = :id", Map.of("id", verdict));

            JsonPath verified = verified();

            trail.meddle(
                    "update verdicts set " + column + " = (select " + column
                            + " from tampered c where c.id = verdicts.id) where id = :id",
                    Map.of("id", verdict));
            trail.meddle("drop table tampered", Map.of());
            assertThat(verified.getList("verdicts.broken.name")).as(column).containsExactly("verdict " + verdict);
        }
        assertThat(verified().getBoolean("ok")).isTrue();
    }

    @Test
    void a_file_that_nobody_listed_is_found_wherever_it_lies() throws Exception {
        for (String file : List.of("opinion.txt", ".hidden", "snapshots/.hidden", "texts/more.txt")) {
            Unpacked bundle = bundle();
            bundle.write(file, "It was otherwise.");

            isRefused(bundle, file + " is not listed in SHA256SUMS");
        }
    }

    @Test
    void the_words_of_a_draft_and_what_came_after_the_publication_are_told_by_their_digests_alone() throws Exception {
        long dispute = disputeOfTheVerdict();
        Desk.Seen draft = Desk.drafted("checker", dispute, "{\"summary\": \"Words that were thought better of.\"}");
        Desk.Seen edited =
                Desk.edited(draft, "checker", Desk.content("DISPUTED", claim(dispute), "Words that were published."));
        verdict = Desk.published(edited, "checker").id();
        as("checker")
                .header("If-Match", "*")
                .body(Map.of("question", "What did it cost " + town + " later?"))
                .patch("/api/v1/disputes/" + dispute)
                .then()
                .statusCode(200);
        as("editor2")
                .header("If-Match", Desk.seen("editor2", verdict).etag())
                .body(Map.of("to", "WITHDRAWN", "reason", "It was not so."))
                .post("/api/v1/verdicts/" + verdict + "/transitions")
                .then()
                .statusCode(200);

        Unpacked bundle = bundle();

        assertThat(bundle.verify().said()).startsWith("OK");
        assertThat(bundle.text("chain.tsv"))
                .doesNotContain("thought better of")
                .doesNotContain("\tedited\t")
                .doesNotContain("What did it cost")
                .contains("=It was not so.");
        assertThat(bundle.text("decisions.json")).doesNotContain("What did it cost");
    }

    @Test
    void who_has_an_interest_stays_in_the_newsroom() throws Exception {
        long dispute = disputeOfTheVerdict();
        as("checker2")
                .body("{\"reason\": \"My sister is on the council.\"}")
                .post("/api/v1/disputes/" + dispute + "/interests")
                .then()
                .statusCode(201);
        Desk.Seen approved = Desk.drafted("checker", dispute, Desk.content("DISPUTED", claim(dispute), "Two bills."));
        Desk.Seen submitted = Desk.submitted(approved, "checker");
        Desk.review("editor", submitted, "APPROVE", "agreed").statusCode(200);
        Desk.move("editor2", Desk.seen("editor2", submitted.id()), "PUBLISHED", null)
                .statusCode(200);
        verdict = submitted.id();

        assertThat(bundle().text("chain.tsv")).doesNotContain("My sister");
    }

    @Test
    void captured_evidence_goes_along_byte_for_byte_unless_its_source_is_confidential() throws Exception {
        long dispute = disputeOfTheVerdict();
        Map<String, Object> open = captured("The bill of " + town);
        Map<String, Object> confidential = captured("What the treasurer of " + town + " handed over");
        Map<String, Object> content =
                new HashMap<>(new JsonPath(Desk.content("DISPUTED", claim(dispute), "Two bills.")).getMap(""));
        content.put(
                "evidence",
                List.of(
                        Map.of("captureId", id(open), "stance", "SUPPORTS"),
                        Map.of(
                                "captureId",
                                id(confidential),
                                "stance",
                                "SUPPORTS",
                                "confidentiality",
                                Map.of("reason", "SOURCE_AGREEMENT", "detail", "Known to the desk."))));
        verdict = Desk.published(dispute, JSON.writeValueAsString(content)).id();

        Unpacked bundle = bundle();

        String file = "captures/" + open.get("sha256");
        assertThat(bundle.verify().said()).startsWith("OK");
        assertThat(bundle.text(file)).isEqualTo("The bill of " + town);
        assertThat(bundle.files()).doesNotContain("captures/" + confidential.get("sha256"));
        assertThat(bundle.text("chain.tsv")).doesNotContain(String.valueOf(confidential.get("sha256")));
        bundle.scratch(file);
        bundle.adaptTheSumOf(file);
        isRefused(bundle, file + " was changed");
    }

    private static Map<String, Object> captured(String text) {
        return as("checker")
                .contentType("text/plain")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .queryParam("name", "bill.txt")
                .post("/api/v1/captures")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getMap("");
    }

    private static Object id(Map<String, Object> capture) {
        return Objects.requireNonNull(capture.get("id"));
    }

    private long disputeOfTheVerdict() {
        return ((Number) as("checker").get("/api/v1/verdicts/" + verdict).path("disputeId")).longValue();
    }

    private static long claim(long dispute) {
        return ((Number) as("checker").get("/api/v1/disputes/" + dispute).path("positions[0].claimId")).longValue();
    }

    @Test
    void a_change_is_found_though_its_sum_was_adapted() throws Exception {
        List<String> notProved = List.of("README.txt", "verify.sh", "SHA256SUMS");
        List<String> facts = bundle().files().stream()
                .filter(file -> !notProved.contains(file))
                .toList();
        assertThat(facts).hasSizeGreaterThan(10);
        for (String file : facts) {
            Unpacked bundle = bundle();
            bundle.scratch(file);
            bundle.adaptTheSumOf(file);

            assertThat(bundle.sums().code()).isZero();
            isRefused(bundle, file);
        }
    }

    @Test
    void a_changed_entry_of_the_chain_is_found_though_its_sum_was_adapted() throws Exception {
        Map<String, String> changes = Map.of(
                "\tchecker2\tapproved",
                "\tchecker3\tapproved",
                "=PUBLISHED",
                "=APPROVED ",
                "\tpublished\t",
                "\twithdrawn\t");

        for (Map.Entry<String, String> change : changes.entrySet()) {
            Unpacked bundle = bundle();
            String chain = bundle.text("chain.tsv");
            assertThat(chain).contains(change.getKey());
            bundle.write("chain.tsv", chain.replace(change.getKey(), change.getValue()));
            bundle.adaptTheSumOf("chain.tsv");

            assertThat(bundle.sums().code()).isZero();
            isRefused(bundle, "chain.tsv, entry ");
        }
    }

    @Test
    void lines_of_the_chain_that_are_taken_out_swapped_or_cut_off_are_found() throws Exception {
        List<String> lines = bundle().text("chain.tsv").lines().toList();
        int middle = lines.size() / 2;

        theChainIsRefused(lines.subList(0, lines.size() - 1), "cut off");
        theChainIsRefused(without(lines, middle), "comes");
        theChainIsRefused(without(lines, lines.size() - 2), "ends with");
        List<String> told = new ArrayList<>(lines);
        told.set(middle, "D\t" + (middle + 1) + "\t" + "a".repeat(64) + "\t" + "b".repeat(64));
        theChainIsRefused(told, "does not follow");
    }

    private void theChainIsRefused(List<String> lines, String because) throws Exception {
        Unpacked bundle = bundle();
        bundle.write("chain.tsv", String.join("\n", lines) + "\n");
        bundle.adaptTheSumOf("chain.tsv");
        isRefused(bundle, because);
    }

    private static List<String> without(List<String> lines, int taken) {
        List<String> left = new ArrayList<>(lines);
        left.remove(taken);
        return left;
    }

    @Test
    void a_hash_that_was_noted_before_is_found_in_a_later_bundle_and_a_strange_one_is_not() throws Exception {
        String noted = verified().getString("head.hash");
        filed("Something else", "Nothing of note happened in " + town + ", the mayor said on Monday.");
        Unpacked later = bundle();

        assertThat(later.verify(noted).code()).isZero();
        assertThat(later.verify("c".repeat(64)).said()).contains("another chain");
    }

    @Test
    void the_same_bundle_comes_out_byte_for_byte() {
        assertThat(zip()).isEqualTo(zip());
    }

    @Test
    void a_bundle_is_for_checkers_and_of_what_was_published() {
        String address = "/api/v1/verdicts/" + verdict + "/bundle";
        long dispute =
                ((Number) as("checker").get("/api/v1/verdicts/" + verdict).path("disputeId")).longValue();
        long correction = Desk.drafted("checker", dispute, "{}").id();

        as("reporter").get(address).then().statusCode(403);
        as("checker").get("/api/v1/verdicts/999999/bundle").then().statusCode(404);
        as("checker")
                .get("/api/v1/verdicts/" + correction + "/bundle")
                .then()
                .statusCode(409)
                .body("from", equalTo("DRAFT"));
        as("checker").get("/api/v1/verdicts/" + verdict).then().body("bundle", equalTo(address));
        as("reporter").get("/api/v1/verdicts/" + verdict).then().body("bundle", nullValue());
    }

    @Test
    void a_snapshot_that_lost_a_byte_or_changed_a_word_is_named() {
        long article = council.getLong("id");
        String raw = council.getString("snapshot.rawSha256");
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
                Map.of("sha", council.getString("snapshot.textSha256"), "id", article));
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
                    Map.of("id", verdict));
            trail.meddle("update verdicts set " + change + " where id = :id", Map.of("id", verdict));

            JsonPath verified = verified();

            trail.meddle(
                    "update verdicts set " + change.substring(0, change.indexOf(' ')) + " = :before where id = :id",
                    Map.of("before", before, "id", verdict));
            assertThat(verified.getBoolean("ok")).isFalse();
            assertThat(verified.getList("verdicts.broken.name")).containsExactly("verdict " + verdict);
        }
        assertThat(verified().getList("verdicts.broken")).isEmpty();
    }

    @Test
    void a_record_that_was_changed_in_the_database_is_named() {
        Object before = trail.value("select body from verdict_records where verdict_id = :id", Map.of("id", verdict));
        trail.meddle("update verdict_records set body = body || ' ' where verdict_id = :id", Map.of("id", verdict));

        JsonPath verified = verified();

        trail.meddle(
                "update verdict_records set body = :before where verdict_id = :id",
                Map.of("before", before, "id", verdict));
        assertThat(verified.getBoolean("ok")).isFalse();
        assertThat(verified.getList("records.broken.name")).containsExactly("record of verdict " + verdict);
        assertThat(verified().getList("records.broken")).isEmpty();
    }

    @Test
    void a_redacted_snapshot_is_gone_and_everything_still_verifies() throws Exception {
        long article = council.getLong("id");
        String snapshot = "/api/v1/articles/" + article + "/snapshots/1";
        long claim = council.getLong("claims[0].id");
        long dispute = auditors.getLong("disputes[0].id");
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
                .body("rawSha256", equalTo(council.getString("snapshot.rawSha256")));

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
        Unpacked bundle = bundle();
        assertThat(bundle.verify().said()).startsWith("OK");
        assertThat(bundle.files()).doesNotContain("snapshots/" + council.getString("snapshot.rawSha256"));
        assertThat(new JsonPath(bundle.text("quotes.json")).getList("redacted").toString())
                .contains("2026");
    }

    @Test
    void the_state_that_a_verdict_came_to_is_not_redacted_for_its_history_is_read_from_it() {
        int number = as("editor")
                .get("/api/v1/audit?objectType=verdict&action=approved&objectId=" + verdict)
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
        long article = council.getLong("id");
        as("admin")
                .body("{\"reason\": \"a private address\", \"confirm\": true}")
                .post("/api/v1/articles/" + article + "/snapshots/1:redact")
                .then()
                .statusCode(200);

        as("checker")
                .body(Map.of(
                        "url",
                        address(town + " presents the bill"),
                        "text",
                        "The concert hall on Linden Quay cost 88 million euros, " + town + "'s council said."))
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
        Map<String, String> body = Map.of("title", "A copy", "text", "The mayor of " + town + " said nothing. Twice.");
        long first = copied(body, "https://one.example/" + town);
        long second = copied(body, "https://two.example/" + town);

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
        long third = copied(body, "https://three.example/" + town);
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
