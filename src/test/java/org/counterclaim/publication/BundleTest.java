package org.counterclaim.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.access.Trail.as;
import static org.counterclaim.access.Trail.verified;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.access.Trail;
import org.counterclaim.scenario.EmptyNewsroom;
import org.counterclaim.verdict.Desk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bundle holds and what it keeps to the newsroom; the shell that reads it knows no database. */
@QuarkusTest
@TestProfile(EmptyNewsroom.class)
class BundleTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Trail trail;

    private TwoBills bills;
    private Path folder;

    @BeforeEach
    void aVerdictIsPublished(@TempDir Path folder) {
        trail.begin();
        this.folder = folder;
        bills = TwoBills.published();
    }

    @Test
    void the_quotes_of_a_bundle_stand_where_it_says_in_the_texts_of_the_bundle() throws Exception {
        Unpacked bundle = bills.bundle(folder);

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
    void the_same_bundle_comes_out_byte_for_byte() {
        assertThat(bills.zip()).isEqualTo(bills.zip());
    }

    @Test
    void a_bundle_is_for_checkers_and_of_what_was_published() {
        String address = "/api/v1/verdicts/" + bills.verdict() + "/bundle";
        long correction = Desk.drafted("checker", bills.dispute(), "{}").id();

        as("reporter").get(address).then().statusCode(403);
        as("checker").get("/api/v1/verdicts/999999/bundle").then().statusCode(404);
        as("checker")
                .get("/api/v1/verdicts/" + correction + "/bundle")
                .then()
                .statusCode(409)
                .body("from", equalTo("DRAFT"));
        as("checker").get("/api/v1/verdicts/" + bills.verdict()).then().body("bundle", equalTo(address));
        as("reporter").get("/api/v1/verdicts/" + bills.verdict()).then().body("bundle", nullValue());
    }

    @Test
    void a_draft_that_somebody_made_public_in_the_database_has_no_bundle() {
        long forged = Desk.drafted("checker", bills.dispute(), "{}").id();
        trail.meddle("update verdicts set state = 'PUBLISHED' where id = :id", Map.of("id", forged));

        Response answer = as("checker").get("/api/v1/verdicts/" + forged + "/bundle");
        trail.meddle("update verdicts set state = 'DRAFT' where id = :id", Map.of("id", forged));

        answer.then().statusCode(409).body("detail", containsString("no record of its publication"));
    }

    @Test
    void a_hash_that_was_noted_before_is_found_in_a_later_bundle_and_a_strange_one_is_not() throws Exception {
        String noted = verified().getString("head.hash");
        bills.files("Something else", "Nothing of note happened in " + bills.town() + ", the mayor said on Monday.");
        Unpacked later = bills.bundle(folder);

        assertThat(later.verify(noted).code()).isZero();
        assertThat(later.verify("c".repeat(64)).said()).contains("another chain");
    }

    @Test
    void a_version_that_was_withdrawn_says_so_and_everything_is_still_proved() throws Exception {
        Desk.move("editor", Desk.seen("editor", bills.verdict()), "WITHDRAWN", "The wrong question.")
                .statusCode(200);

        Unpacked bundle = bills.bundle(folder);

        Unpacked.Ended verified = bundle.verify();
        assertThat(verified.said())
                .startsWith("OK")
                .contains("the verdict was withdrawn: The wrong question.", "told by its public page only")
                .doesNotContain("NOT PROVED");
        assertThat(new JsonPath(bundle.text("verdict.json")).getString("state")).isEqualTo("WITHDRAWN");
        assertThat(bundle.files()).doesNotContain("claimreview.jsonld");
        bundle.scratch("verdict.json");
        bundle.adaptTheSumOf("verdict.json");
        bundle.isRefused("verdict.json");
        assertThat(verified().getBoolean("ok")).isTrue();
    }

    @Test
    void a_version_that_was_replaced_says_so_and_everything_is_still_proved() throws Exception {
        Desk.Seen correction =
                Desk.correction(Desk.seen("editor", bills.verdict()), "CLARIFICATION", "It was not clear.");
        Desk.published(
                Desk.edited(correction, "editor", Desk.content("DISPUTED", bills.claim(), "Two bills, told clearly.")),
                "editor");

        Unpacked bundle = bills.bundle(folder);

        assertThat(bundle.verify().said()).startsWith("OK").contains("the verdict was replaced");
        assertThat(new JsonPath(bundle.text("verdict.json")).getString("state")).isEqualTo("REPLACED");
        assertThat(verified().getBoolean("ok")).isTrue();
    }

    @Test
    void the_words_of_a_draft_and_what_came_after_the_publication_are_told_by_their_digests_alone() throws Exception {
        Desk.Seen draft =
                Desk.drafted("checker", bills.dispute(), "{\"summary\": \"Words that were thought better of.\"}");
        Desk.Seen edited =
                Desk.edited(draft, "checker", Desk.content("DISPUTED", bills.claim(), "Words that were published."));
        long verdict = Desk.published(edited, "checker").id();
        as("checker")
                .header("If-Match", "*")
                .body(Map.of("question", "What did it cost " + bills.town() + " later?"))
                .patch("/api/v1/disputes/" + bills.dispute())
                .then()
                .statusCode(200);
        as("editor2")
                .header("If-Match", Desk.seen("editor2", verdict).etag())
                .body(Map.of("to", "WITHDRAWN", "reason", "It was not so."))
                .post("/api/v1/verdicts/" + verdict + "/transitions")
                .then()
                .statusCode(200);

        Unpacked bundle = bills.now(verdict).bundle(folder);

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
        as("checker2")
                .body("{\"reason\": \"My sister is on the council.\"}")
                .post("/api/v1/disputes/" + bills.dispute() + "/interests")
                .then()
                .statusCode(201);
        Desk.Seen approved =
                Desk.drafted("checker", bills.dispute(), Desk.content("DISPUTED", bills.claim(), "Two bills."));
        Desk.Seen submitted = Desk.submitted(approved, "checker");
        Desk.review("editor", submitted, "APPROVE", "agreed").statusCode(200);
        Desk.move("editor2", Desk.seen("editor2", submitted.id()), "PUBLISHED", null)
                .statusCode(200);

        assertThat(bills.now(submitted.id()).bundle(folder).text("chain.tsv")).doesNotContain("My sister");
    }

    @Test
    void captured_evidence_goes_along_byte_for_byte_unless_its_source_is_confidential() throws Exception {
        Paper open = Paper.captured("The bill of " + bills.town());
        Paper confidential = Paper.captured("What the treasurer of " + bills.town() + " handed over");
        Map<String, Object> content =
                new HashMap<>(new JsonPath(Desk.content("DISPUTED", bills.claim(), "Two bills.")).getMap(""));
        content.put(
                "evidence",
                List.of(
                        Map.of("captureId", open.id(), "stance", "SUPPORTS"),
                        Map.of(
                                "captureId",
                                confidential.id(),
                                "stance",
                                "SUPPORTS",
                                "confidentiality",
                                Map.of("reason", "SOURCE_AGREEMENT", "detail", "Known to the desk."))));
        long verdict = Desk.published(bills.dispute(), JSON.writeValueAsString(content))
                .id();

        Unpacked bundle = bills.now(verdict).bundle(folder);

        String file = "captures/" + open.sha256();
        assertThat(bundle.verify().said()).startsWith("OK");
        assertThat(bundle.text(file)).isEqualTo("The bill of " + bills.town());
        assertThat(bundle.files()).doesNotContain("captures/" + confidential.sha256());
        assertThat(bundle.text("chain.tsv")).doesNotContain(confidential.sha256());
        bundle.scratch(file);
        bundle.adaptTheSumOf(file);
        bundle.isRefused(file + " was changed");
        bundle.take(file);
        bundle.write("SHA256SUMS", bundle.text("SHA256SUMS").replaceAll("(?m)^.* " + file + "\n", ""));
        bundle.isRefused(file + " is missing, though the chain notes it");
    }
}
