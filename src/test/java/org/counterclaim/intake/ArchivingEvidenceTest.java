package org.counterclaim.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.verdict.Desk.as;
import static org.counterclaim.verdict.Desk.published;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.Predicate;
import org.counterclaim.platform.Sha256;
import org.counterclaim.verdict.Desk;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;

/** Captures of pages, at once and after a publication. */
@QuarkusTest
@TestProfile(WatchingProfile.class)
class ArchivingEvidenceTest {

    private static final String SAYS = "It had confirmed 6,854 deaths by 3 February.";

    @Inject
    Desk desk;

    private ChangingPage site;

    @BeforeEach
    void open() throws IOException {
        site = new ChangingPage();
        site.says("/report", "Report", SAYS, "It goes on counting.");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Seen publishedOn(String path, String excerpt) {
        TwoTolls tolls = desk.twoTolls();
        return published(tolls.dispute(), """
                {"outcome": "DISPUTED", "summary": "Two counts.", "ratings": [{"claimId": %d, "nonRating": "DISPUTED"}],
                 "evidence": [{"url": "%s", "excerpt": "%s", "stance": "REFUTES"}]}""".formatted(
                        tolls.government(), path.startsWith("/") ? site.url(path) : path, excerpt));
    }

    private static JsonPath until(Seen verdict, Predicate<JsonPath> done) throws InterruptedException {
        for (int i = 0; i < 150; i++) {
            JsonPath read = given().get("/api/v1/verdicts/" + verdict.id()).jsonPath();
            if (done.test(read)) {
                return read;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Waited in vain: "
                + given().get("/api/v1/verdicts/" + verdict.id()).asString());
    }

    private static Predicate<JsonPath> archived(String state) {
        return read -> state.equals(read.getString("evidence[0].archived.state"));
    }

    @Test
    void a_page_is_captured_with_the_answer_of_its_server_and_its_excerpts_are_found() throws Exception {
        JsonPath capture = as("checker")
                .body(Map.of("url", site.url("/report#top")))
                .post("/api/v1/captures")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(capture.getString("url")).isEqualTo(site.url("/report"));
        assertThat(capture.getInt("status")).isEqualTo(200);
        assertThat(capture.getString("mediaType")).isEqualTo("text/html");
        byte[] warc = as("checker")
                .get("/api/v1/captures/" + capture.getLong("id") + "/warc")
                .asByteArray();
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(warc))) {
            WarcResponse response = (WarcResponse) reader.next().orElseThrow();
            assertThat(response.target()).isEqualTo(site.url("/report"));
            assertThat(response.http().status()).isEqualTo(200);
            byte[] payload = response.payload().orElseThrow().body().stream().readAllBytes();
            assertThat(Sha256.of(payload))
                    .isEqualTo(capture.getString("sha256"))
                    .isEqualTo(response.payloadDigest().orElseThrow().hex());
        }
        String text = as("checker")
                .get("/api/v1/captures/" + capture.getLong("id") + "/text")
                .asString();
        assertThat(text).contains(SAYS);
        assertThat(Sha256.of(text)).isEqualTo(capture.getString("textSha256"));

        TwoTolls tolls = desk.twoTolls();
        Seen verdict = published(tolls.dispute(), """
                {"outcome": "DISPUTED", "summary": "Two counts.", "ratings": [{"claimId": %d, "nonRating": "DISPUTED"}],
                 "evidence": [{"captureId": %d, "excerpt": "confirmed 6,854 deaths", "stance": "REFUTES"}]}""".formatted(tolls.government(), capture.getLong("id")));
        JsonPath read = until(verdict, archived("CAPTURED"));
        assertThat(read.getString("evidence[0].url")).isEqualTo(site.url("/report"));
        assertThat(read.getBoolean("evidence[0].excerptFound")).isTrue();
        assertThat(given().get("/verdicts/" + verdict.slug()).asString())
                .contains(site.url("/report") + "#:~:text=confirmed%206%2C854%20deaths\"")
                .contains("Archived copy kept", capture.getString("sha256"));
    }

    @Test
    void what_was_published_by_its_address_is_captured_afterwards_and_the_version_stays_as_it_was() throws Exception {
        Seen verdict = publishedOn("/report", "confirmed 6,855 deaths");

        JsonPath read = until(verdict, archived("CAPTURED"));

        assertThat(read.getBoolean("evidence[0].excerptFound")).isFalse();
        assertThat(read.getString("evidence[0].archived.sha256")).hasSize(64);
        assertThat(given().get("/api/v1/verdicts/" + verdict.id()).header("ETag"))
                .isEqualTo(verdict.etag());
        as("checker")
                .get("/api/v1/captures/" + read.getLong("evidence[0].archived.captureId"))
                .then()
                .statusCode(200);
    }

    @Test
    void a_page_that_is_gone_is_told_and_left_alone() throws Exception {
        Seen verdict = publishedOn("/gone", "");

        JsonPath read = until(verdict, archived("FAILED"));
        int calls = site.calls.get();
        Thread.sleep(1500);

        assertThat(read.getString("evidence[0].archived.reason")).contains("status 404");
        assertThat(site.calls).hasValue(calls);
        assertThat(given().get("/verdicts/" + verdict.slug()).asString())
                .contains("There is no archived copy.", "status 404");
    }

    @Test
    void a_page_that_fails_is_tried_again_until_it_comes() throws Exception {
        site.answers("/busy", 503);
        Seen verdict = publishedOn("/busy", "goes on counting");
        until(verdict, archived("FAILED"));

        site.says("/busy", "Report", SAYS, "It goes on counting.");

        JsonPath read = until(verdict, archived("CAPTURED"));
        assertThat(read.getString("evidence[0].archived.reason")).isNull();
        assertThat(read.getBoolean("evidence[0].excerptFound")).isTrue();
    }

    @Test
    void a_private_address_is_never_fetched_for_the_archive() throws Exception {
        Seen verdict = publishedOn("http://169.254.169.254/latest/meta-data", "");

        JsonPath read = until(verdict, archived("FAILED"));

        assertThat(read.getString("evidence[0].archived.reason")).contains("is not fetched");
    }
}
