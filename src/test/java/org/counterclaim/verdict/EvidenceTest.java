package org.counterclaim.verdict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.verdict.Desk.approved;
import static org.counterclaim.verdict.Desk.as;
import static org.counterclaim.verdict.Desk.drafted;
import static org.counterclaim.verdict.Desk.edited;
import static org.counterclaim.verdict.Desk.move;
import static org.counterclaim.verdict.Desk.published;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.counterclaim.platform.Sha256;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EvidenceTest {

    private static final String REPORT =
            "Rights Watch annual report.\n\nIt had confirmed 6,854 deaths by 3 February, \ud83d\udd4a case by case.";

    @Inject
    Desk desk;

    private static long uploaded(String text) {
        return given().auth()
                .preemptive()
                .basic("checker", "checker")
                .contentType("text/plain; charset=UTF-8")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/captures?name=report.txt")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static String draft(String evidence, long rated, String more) {
        return """
                {"outcome": "DISPUTED", "summary": "Two counts.", "wording": "",
                 "ratings": [{"claimId": %d, "nonRating": "DISPUTED"}], "evidence": [%s]%s}""".formatted(rated, evidence, more);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It had confirmed 6,854 deaths by 3 February | true",
                "It had  confirmed 6,854 deaths | true",
                "It had confirmed 6,855 deaths | false",
                "854 deaths | false"
            })
    void an_excerpt_is_found_in_its_capture_only_as_it_stands_there(String excerpt, boolean found) {
        TwoTolls tolls = desk.twoTolls();
        long capture = uploaded(REPORT);

        Seen draft = drafted(
                "checker",
                tolls.dispute(),
                draft(
                        "{\"captureId\": " + capture + ", \"excerpt\": \"" + excerpt
                                + "\", \"stance\": \"REFUTES\", \"primary\": true}",
                        tolls.government(),
                        ""));

        JsonPath seen = as("checker")
                .get("/api/v1/verdicts/" + draft.id())
                .then()
                .statusCode(200)
                .body("evidence[0].url", nullValue())
                .body("evidence[0].excerptFound", equalTo(found))
                .body("evidence[0].archived.state", equalTo("CAPTURED"))
                .body("gate.missing.code", found ? not(hasItem("excerpt")) : hasItem("excerpt"))
                .extract()
                .jsonPath();
        if (found) {
            String exact = seen.getString("evidence[0].selector[0].exact");
            int start = seen.getInt("evidence[0].selector[1].start");
            assertThat(exact).startsWith("It had confirmed 6,854 deaths");
            assertThat(REPORT.substring(REPORT.offsetByCodePoints(0, start))).startsWith(exact);
        } else {
            assertThat(seen.<Object>get("evidence[0].selector")).isNull();
        }
    }

    @Test
    void a_capture_that_there_is_not_or_of_another_page_is_refused_and_nothing_is_stored() {
        TwoTolls tolls = desk.twoTolls();
        long capture = uploaded(REPORT);

        as("checker")
                .body(draft(
                        "{\"captureId\": 999999, \"stance\": \"REFUTES\"}, {\"captureId\": " + capture
                                + ", \"url\": \"https://ngo.example/report\", \"stance\": \"REFUTES\"}",
                        tolls.government(),
                        ""))
                .post("/api/v1/disputes/" + tolls.dispute() + "/verdicts")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/evidence/0/captureId", "/evidence/1/captureId"))
                .body("errors.code", contains("not-found", "another-page"));
        as("checker").get("/api/v1/disputes/" + tolls.dispute()).then().body("verdicts", empty());
    }

    private static String cited(long capture, String excerpt) {
        return "{\"captureId\": " + capture + ", \"excerpt\": \"" + excerpt + "\", \"stance\": \"REFUTES\"}";
    }

    private static void redact(long capture) {
        given().auth()
                .preemptive()
                .basic("admin", "admin")
                .contentType("application/json")
                .body("{\"reason\": \"Names a witness.\", \"confirm\": true}")
                .post("/api/v1/captures/" + capture + ":redact")
                .then()
                .statusCode(200);
    }

    @Test
    void words_that_do_not_stand_in_their_capture_are_not_published() {
        TwoTolls tolls = desk.twoTolls();
        long capture = uploaded(REPORT);

        Seen ready = approved(
                drafted(
                        "checker",
                        tolls.dispute(),
                        draft(cited(capture, "not in there at all"), tolls.government(), "")),
                "checker");

        move("editor", ready, "PUBLISHED", null)
                .statusCode(409)
                .body("missing", contains("excerpt"))
                .body("reasons[0]", startsWith("The excerpt of evidence 1 does not stand in its capture"));
    }

    @Test
    void a_redacted_capture_is_no_evidence() {
        TwoTolls tolls = desk.twoTolls();
        long capture = uploaded(REPORT);
        Seen ready = approved(
                drafted("checker", tolls.dispute(), draft(cited(capture, "6,854 deaths"), tolls.government(), "")),
                "checker");

        redact(capture);

        move("editor", ready, "PUBLISHED", null).statusCode(409).body("missing", contains("redacted"));
        as("checker")
                .get("/api/v1/verdicts/" + ready.id())
                .then()
                .body("evidence[0].archived.state", equalTo("REDACTED"))
                .body("evidence[0].archived.reason", equalTo("Names a witness."));
        TwoTolls others = desk.twoTolls();
        as("checker")
                .body(draft(cited(capture, "I made this up entirely"), others.government(), ""))
                .post("/api/v1/disputes/" + others.dispute() + "/verdicts")
                .then()
                .statusCode(422)
                .body("errors.code", contains("redacted"))
                .body("errors.pointer", contains("/evidence/0/captureId"));
    }

    @Test
    void what_stood_around_an_excerpt_goes_with_its_redacted_capture() throws IOException {
        TwoTolls tolls = desk.twoTolls();
        long capture = uploaded("Rights Watch. It had confirmed 6,854 deaths by name. My phone is 0171 555.");
        Seen verdict = published(
                tolls.dispute(), draft(cited(capture, "confirmed 6,854 deaths by name"), tolls.government(), ""));
        String at = "/api/v1/verdicts/" + verdict.id();
        assertThat(given().get(at + "/record.json").asString()).contains("0171 555");
        assertThat(inBundle(verdict)).contains("0171 555");

        redact(capture);

        given().get(at)
                .then()
                .body("evidence[0].selector[0].exact", equalTo("confirmed 6,854 deaths by name"))
                .body("evidence[0].selector[0].prefix", nullValue());
        String record = given().get(at + "/record.json").asString();
        assertThat(record).contains("\"surroundings\":\"redacted\"");
        given().get(at + "/record").then().body("sha256", equalTo(Sha256.of(record)));
        assertThat(given().get(at).asString()
                        + record
                        + as("checker").get(at + "/record").asString()
                        + inBundle(verdict))
                .doesNotContain("0171 555");
        as("admin")
                .get("/api/v1/audit:verify")
                .then()
                .statusCode(200)
                .body("records.broken.name", not(hasItem("record of verdict " + verdict.id())))
                .body("tables.published_files.broken.name", not(hasItem("published_files of verdict " + verdict.id())));
    }

    @Test
    void readers_are_told_that_a_published_copy_was_taken_away() {
        TwoTolls tolls = desk.twoTolls();
        long capture = uploaded(REPORT);
        Seen verdict =
                published(tolls.dispute(), draft(cited(capture, "confirmed 6,854 deaths"), tolls.government(), ""));

        redact(capture);

        given().get("/api/v1/verdicts/" + verdict.id())
                .then()
                .body("evidence[0].excerpt", equalTo("confirmed 6,854 deaths"))
                .body("evidence[0].archived.state", equalTo("REDACTED"));
        assertThat(given().get("/verdicts/" + verdict.slug()).asString())
                .contains("The archived copy was taken away. Names a witness.")
                .doesNotContain("Archived copy kept");
    }

    @Test
    void what_was_read_may_be_sent_back_as_it_is() {
        TwoTolls tolls = desk.twoTolls();
        Seen draft = drafted(
                "checker",
                tolls.dispute(),
                draft(
                        "{\"captureId\": " + uploaded(REPORT)
                                + ", \"excerpt\": \"annual report\", \"stance\": \"REFUTES\"}",
                        tolls.government(),
                        ", \"singleSourceJustification\": \"One list.\", \"claimantContacts\": [{\"attemptedAt\":"
                                + " \"2026-02-03T10:00:00Z\", \"channel\": \"mail\", \"outcome\": \"no answer\"}]"));
        Map<String, Object> read = as("checker")
                .get("/api/v1/verdicts/" + draft.id())
                .then()
                .body("claimantContacts[0].channel", equalTo("mail"))
                .extract()
                .jsonPath()
                .getMap("");
        Map<String, Object> again = new HashMap<>();
        for (String member : new String[] {
            "outcome", "summary", "ratings", "evidence", "singleSourceJustification", "claimantContacts"
        }) {
            again.put(member, read.get(member));
        }

        as("checker")
                .header("If-Match", draft.etag())
                .body(again)
                .put("/api/v1/verdicts/" + draft.id())
                .then()
                .statusCode(200)
                .body("evidence", equalTo(read.get("evidence")))
                .body("claimantContacts", equalTo(read.get("claimantContacts")))
                .body("singleSourceJustification", equalTo("One list."));
    }

    @Test
    void an_anonymous_source_alone_never_suffices() {
        TwoTolls tolls = desk.twoTolls();
        String leak = "{\"url\": \"https://blog.example/leak\", \"stance\": \"REFUTES\", \"anonymous\": true}";
        Seen draft = drafted("checker", tolls.dispute(), draft(leak, tolls.government(), ""));

        as("checker")
                .get("/api/v1/verdicts/" + draft.id())
                .then()
                .body("gate.missing.code", contains("evidence", "namedSource"));
        move("checker", draft, "SUBMITTED", null)
                .statusCode(409)
                .body("type", equalTo("/problems/evidence-insufficient"))
                .body("missing", contains("evidence", "namedSource"))
                .body("reasons", hasItem(startsWith("Evidence from an anonymous source alone never suffices.")));
        Seen named = edited(
                draft,
                "checker",
                draft(
                        leak + ", {\"url\": \"https://ngo.example/report\", \"stance\": \"REFUTES\"}",
                        tolls.government(),
                        ""));
        published(named, "checker");
    }

    @Test
    void two_outlets_that_quote_one_source_are_one_origin_and_a_justification_or_another_source_mends_it() {
        String country = "Vanuatu";
        String text = "Rights Watch Pacific said on Monday that it had counted 340 people killed in the cyclone in "
                + country + ".";
        String first = "https://one" + UUID.randomUUID() + ".example/story";
        String second = "https://two" + UUID.randomUUID() + ".example/story";
        JsonPath one = filed(first, text);
        filed(second, text + " Rain goes on.");
        long dispute = one.getLong("disputes[0].id");
        String supported = """
                {"outcome": "SUPPORTED", "summary": "Two papers say so.",
                 "ratings": [{"claimId": %d, "veracity": "TRUE"}],
                 "evidence": [{"url": "%s", "stance": "SUPPORTS"}, {"url": "%s", "stance": "SUPPORTS"}%s]%s}""";
        long claim = one.getLong("claims[0].id");

        Seen draft = drafted("checker", dispute, supported.formatted(claim, first, second, "", ""));
        as("checker")
                .get("/api/v1/verdicts/" + draft.id())
                .then()
                .body("gate.missing.code", contains("origins"))
                .body("gate.advice.code", hasItems("bothSides", "contact", "primary"));
        Seen ready = approved(draft, "checker");
        move("editor", ready, "PUBLISHED", null)
                .statusCode(409)
                .body("missing", contains("origins"))
                .body("reasons[0]", containsString("Rights Watch Pacific"))
                .body("rule", equalTo("evidence"));
        as("editor")
                .get("/api/v1/verdicts/" + ready.id())
                .then()
                .body("transitions.find { it.to == 'PUBLISHED' }.open", equalTo(false));

        published(
                drafted(
                        "checker",
                        dispute,
                        supported.formatted(
                                claim, first, second, "", ", \"singleSourceJustification\": \"Nobody else counts.\"")),
                "checker");
        published(
                drafted(
                        "checker",
                        dispute,
                        supported.formatted(
                                claim,
                                first,
                                second,
                                ", {\"url\": \"https://registry.example/list\", \"stance\": \"SUPPORTS\"}",
                                "")),
                "checker");
    }

    private static JsonPath filed(String url, String text) {
        return as("checker")
                .body(Map.of("url", url, "text", text, "publishedAt", "2026-02-03"))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Test
    void readers_are_told_everything_of_a_confidential_source_but_where_it_is() throws IOException {
        String attack = "</li><script>alert(1)</script>\\\"'";
        TwoTolls tolls = desk.twoTolls();
        long capture = uploaded(REPORT);
        Seen verdict = published(
                tolls.dispute(),
                draft(
                        """
                        {"url": "https://secret.example/who", "excerpt": "they told us", "stance": "REFUTES",
                         "interest": "Lost a cousin%1$s",
                         "confidentiality": {"reason": "SAFETY", "detail": "A nurse in the city%1$s"}},
                        {"captureId": %2$d, "excerpt": "6,854 deaths", "stance": "SUPPORTS", "primary": true,
                         "confidentiality": {"reason": "SOURCE_AGREEMENT", "detail": "A clerk"}},
                        {"captureId": %2$d, "excerpt": "case by case", "stance": "SUPPORTS"}""".formatted(attack, capture),
                        tolls.government(),
                        ", \"bothSidesConsidered\": \"B" + attack + "\", \"notContactedBecause\": \"N" + attack
                                + "\""));

        String page = given().get("/verdicts/" + verdict.slug()).asString();
        String read = given().get("/api/v1/verdicts/" + verdict.id())
                .then()
                .statusCode(200)
                .body("evidence.url", contains(nullValue(), nullValue(), nullValue()))
                .body("evidence[0].confidentiality.reason", equalTo("SAFETY"))
                .body("evidence[0].interest", startsWith("Lost a cousin"))
                .body("evidence[0].archived.state", equalTo("PENDING"))
                .body("evidence[1].captureId", nullValue())
                .body("evidence[1].selector", nullValue())
                .body("evidence[1].archived.state", equalTo("CAPTURED"))
                .body("evidence[1].archived.sha256", nullValue())
                .body("evidence[1].archived.capturedAt", nullValue())
                .body("evidence[2].archived.sha256.length()", equalTo(64))
                .body("evidence[2].captureId", equalTo((int) capture))
                .body("gate", nullValue())
                .extract()
                .asString();

        assertThat(page)
                .contains(
                        "The source is not named, because somebody would be in danger. A nurse in the city&lt;/li&gt;")
                .contains("The source is not named, because that was agreed with the source. A clerk")
                .contains("Interest of the source: Lost a cousin&lt;/li&gt;&lt;script&gt;")
                .contains("<h3>Evidence for</h3>", "<h3>Evidence against</h3>")
                .contains(
                        "report.txt",
                        "Archived copy kept",
                        "An archived copy is kept.",
                        "An archived copy is still to be made.")
                .contains("B&lt;/li&gt;", "N&lt;/li&gt;")
                .doesNotContain("secret.example", "<script>alert");
        assertThat(read).doesNotContain("secret.example");
        as("checker")
                .get("/api/v1/verdicts/" + verdict.id())
                .then()
                .body("evidence[0].url", equalTo("https://secret.example/who"));
        // bundles and the trail in them are handed out
        assertThat(inBundle(verdict)).contains("A nurse in the city").doesNotContain("secret.example");
    }

    @Test
    void no_reader_hears_of_a_confidential_source_by_what_speaks_against_the_next_step() {
        TwoTolls tolls = desk.twoTolls();
        Seen verdict = published(
                tolls.dispute(),
                draft(
                        "{\"url\": \"https://secret.example/who\", \"stance\": \"REFUTES\", \"confidentiality\":"
                                + " {\"reason\": \"SAFETY\", \"detail\": \"A nurse\"}}",
                        tolls.government(),
                        ""));

        String read = given().get("/api/v1/verdicts/" + verdict.id())
                .then()
                .statusCode(200)
                .body("transitions.open", not(hasItem(true)))
                .body("transitions.objections.rule.flatten().unique()", contains("role"))
                .extract()
                .asString();

        assertThat(read).doesNotContain("secret.example");
        as("checker2")
                .get("/api/v1/verdicts/" + verdict.id())
                .then()
                .body("transitions.objections.rule.flatten()", not(hasItem("evidence")));
    }

    @Test
    void the_edit_that_makes_a_source_confidential_does_not_note_where_it_is() {
        TwoTolls tolls = desk.twoTolls();
        Seen open = drafted("checker", tolls.dispute(), draft(ofANurse(false), tolls.government(), ""));
        Seen closed = edited(open, "checker", draft(ofANurse(true), tolls.government(), ""));
        Seen again = edited(closed, "checker", draft(ofANurse(false), tolls.government(), ""));

        String history = as("checker")
                .get("/api/v1/verdicts/" + again.id())
                .then()
                .body("history.action", contains("drafted", "edited", "edited"))
                .body("history[1].before", containsString("source withheld"))
                .body("history[1].after", containsString("A nurse"))
                .body("history[2].before", containsString("https://ngo.example/report"))
                .extract()
                .jsonPath()
                .getString("history");

        assertThat(history).doesNotContain("secret.example");
    }

    private static String ofANurse(boolean confidential) {
        String why = ", \"confidentiality\": {\"reason\": \"SAFETY\", \"detail\": \"A nurse\"}";
        return "{\"url\": \"https://secret.example/who\", \"excerpt\": \"they told us\", \"stance\": \"REFUTES\""
                + (confidential ? why : "") + "}, {\"url\": \"https://ngo.example/report\", \"stance\": \"REFUTES\"}";
    }

    private static String inBundle(Seen verdict) throws IOException {
        byte[] zip = as("checker")
                .get("/api/v1/verdicts/" + verdict.id() + "/bundle")
                .asByteArray();
        StringBuilder texts = new StringBuilder();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (files.getNextEntry() != null) {
                texts.append(new String(files.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts.toString();
    }

    @Test
    void evidence_that_makes_no_sense_is_told_where() {
        TwoTolls tolls = desk.twoTolls();

        as("checker")
                .body(draft(
                        "{\"url\": \"https://a.example/\", \"stance\": \"REFUTES\", \"confidentiality\": {\"reason\":"
                                + " \"SAFETY\", \"detail\": \" \"}}",
                        tolls.government(),
                        ", \"claimantContacts\": [{\"channel\": \"\", \"outcome\": \"none\"}]"))
                .post("/api/v1/disputes/" + tolls.dispute() + "/verdicts")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/claimantContacts/0/attemptedAt",
                                "/claimantContacts/0/channel",
                                "/evidence/0/confidentiality/detail"));
        as("checker")
                .body(draft(
                        "{\"url\": \"https://a.example/\", \"stance\": \"REFUTES\", \"confidentiality\": {\"reason\":"
                                + " \"SHYNESS\", \"detail\": \"x\"}}",
                        tolls.government(),
                        ""))
                .post("/api/v1/disputes/" + tolls.dispute() + "/verdicts")
                .then()
                .statusCode(422)
                .body("detail", containsString("SAFETY, LEGAL, SOURCE_AGREEMENT"));
    }
}
