package org.counterclaim.article.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.counterclaim.platform.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResource;

@QuarkusTest
class CaptureResourceTest {

    private static final byte[] PDF = "%PDF-1.7\n\0\1\2 a scan".getBytes(StandardCharsets.ISO_8859_1);

    @Inject
    EntityManager entityManager;

    private static RequestSpecification as(String person) {
        return given().auth().preemptive().basic(person, person);
    }

    private static JsonPath uploaded(byte[] bytes, String type) {
        return as("checker")
                .contentType(type)
                .body(bytes)
                .queryParam("name", "annual report.pdf")
                .post("/api/v1/captures")
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .header("Location", containsString("/api/v1/captures/"))
                .extract()
                .jsonPath();
    }

    @Test
    void a_file_is_kept_byte_by_byte_and_handed_out_as_a_record_for_saving_only() throws IOException {
        JsonPath capture = uploaded(PDF, "application/pdf");
        long id = capture.getLong("id");

        as("checker")
                .get("/api/v1/captures/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("annual report.pdf"))
                .body("url", nullValue())
                .body("status", nullValue())
                .body("mediaType", equalTo("application/pdf"))
                .body("bytes", equalTo(PDF.length))
                .body("sha256", equalTo(Sha256.of(PDF)))
                .body("warcRecordId", matchesPattern("urn:uuid:[0-9a-f-]{36}"))
                .body("capturedBy", equalTo("checker"))
                .body("textSha256", nullValue())
                .body("intact", equalTo(true));
        Response warc = as("checker").get("/api/v1/captures/" + id + "/warc");
        warc.then()
                .statusCode(200)
                .contentType("application/warc")
                .header("Content-Disposition", equalTo("attachment; filename=\"capture-" + id + ".warc\""))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(warc.asByteArray()))) {
            WarcResource record = (WarcResource) reader.next().orElseThrow();
            assertThat(record.payloadDigest().orElseThrow().hex()).isEqualTo(Sha256.of(PDF));
            assertThat(record.id()).hasToString(capture.getString("warcRecordId"));
            assertThat(record.body().stream().readAllBytes()).isEqualTo(PDF);
        }
        assertThat(Sha256.of(warc.asByteArray())).isEqualTo(capture.getString("recordSha256"));
        as("checker").get("/api/v1/captures/" + id + "/text").then().statusCode(404);
        as("editor")
                .queryParam("objectType", "capture")
                .queryParam("objectId", id)
                .get("/api/v1/audit")
                .then()
                .body("items.change.action", hasItem("captured"))
                .body("items.change.after", hasItem(startsWith("sha256:" + Sha256.of(PDF))));
    }

    @Test
    void a_byte_that_was_changed_in_what_is_kept_is_told() {
        long whole = uploaded("6,854 deaths".getBytes(StandardCharsets.UTF_8), "text/plain")
                .getLong("id");
        long payload = uploaded("6,854 deaths".getBytes(StandardCharsets.UTF_8), "text/plain")
                .getLong("id");
        long head = uploaded("6,854 deaths".getBytes(StandardCharsets.UTF_8), "text/plain")
                .getLong("id");
        change(payload, "6,854", "6,855");
        change(head, "WARC-Date: 2", "WARC-Date: 1");

        as("checker").get("/api/v1/captures/" + whole).then().body("intact", equalTo(true));
        as("checker").get("/api/v1/captures/" + payload).then().body("intact", equalTo(false));
        as("checker").get("/api/v1/captures/" + head).then().body("intact", equalTo(false));
        JsonPath verified = as("editor").get("/api/v1/audit:verify").jsonPath();
        assertThat(verified.getList("captures.broken.name", String.class))
                .contains("capture " + payload, "capture " + head)
                .doesNotContain("capture " + whole);
        assertThat(verified.getList("captures.broken.text", String.class))
                .anyMatch(text -> text.startsWith("What was captured does not have the SHA-256"));
        // other tests verify the whole trail of this database
        change(payload, "6,855", "6,854");
        change(head, "WARC-Date: 1", "WARC-Date: 2");
    }

    private void change(long id, String from, String to) {
        QuarkusTransaction.requiringNew().run(() -> {
            byte[] record = (byte[]) entityManager
                    .createNativeQuery("select record from capture_records where capture_id = :id", byte[].class)
                    .setParameter("id", id)
                    .getSingleResult();
            String changed = new String(record, StandardCharsets.ISO_8859_1).replace(from, to);
            entityManager
                    .createNativeQuery("update capture_records set record = :record where capture_id = :id")
                    .setParameter("record", changed.getBytes(StandardCharsets.ISO_8859_1))
                    .setParameter("id", id)
                    .executeUpdate();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1/", "http://localhost:1/", "http://169.254.169.254/latest", "file:///etc/passwd"
            })
    void a_private_address_is_not_captured(String url) {
        as("checker")
                .contentType("application/json")
                .body("{\"url\": \"" + url + "\"}")
                .post("/api/v1/captures")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/address-refused"));
    }

    @Test
    void what_is_no_file_is_refused_and_says_what_would_do() {
        as("checker")
                .contentType("application/pdf")
                .body(PDF)
                .post("/api/v1/captures")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("name"));
        as("checker")
                .contentType("application/pdf")
                .body(PDF)
                .queryParam("name", "../../etc/passwd")
                .post("/api/v1/captures")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("name"));
        as("checker")
                .contentType("text/plain")
                .queryParam("name", "empty.txt")
                .post("/api/v1/captures")
                .then()
                .statusCode(422)
                .body("detail", containsString("empty"));
        as("checker")
                .contentType("text/plain")
                .header("Content-Encoding", "gzip")
                .queryParam("name", "a.txt")
                .body(PDF)
                .post("/api/v1/captures")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("Content-Encoding"));
        as("checker")
                .contentType("application/octet-stream")
                .queryParam("name", "big.bin")
                .body(new byte[10_000_001])
                .post("/api/v1/captures")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/too-large"));
        as("checker")
                .contentType("application/json")
                .body("{\"url\": \"\"}")
                .post("/api/v1/captures")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/url"));
    }

    @Test
    void captures_are_for_checkers() {
        long id = uploaded(PDF, "application/pdf").getLong("id");

        for (String path : new String[] {"/" + id, "/" + id + "/warc", "/" + id + "/text"}) {
            as("reporter").get("/api/v1/captures" + path).then().statusCode(403);
            given().get("/api/v1/captures" + path).then().statusCode(401);
        }
        as("reporter")
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/captures?name=x")
                .then()
                .statusCode(403);
        as("checker").get("/api/v1/captures/999999").then().statusCode(404);
    }
}
