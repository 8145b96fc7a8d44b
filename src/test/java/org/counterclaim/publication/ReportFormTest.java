package org.counterclaim.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.verdict.Desk.as;
import static org.counterclaim.verdict.Desk.complete;
import static org.counterclaim.verdict.Desk.correction;
import static org.counterclaim.verdict.Desk.published;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.counterclaim.verdict.Desk;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.counterclaim.verdict.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReportFormTest {

    private static final String ATTACK = "</textarea><script>alert(1)</script>\"'><b>https://evil.example & [x](y)";

    @Inject
    Desk desk;

    @Test
    void a_reader_sends_the_form_of_the_page_and_comes_to_a_page_with_the_receipt() {
        Seen verdict = aVerdict();
        assertThat(given().get("/verdicts/" + verdict.slug()).asString())
                .contains("action=\"/verdicts/" + verdict.slug() + "/reports\"", "name=\"text\"", "maxlength=\"4000\"");

        String receipt = form(Reader.somebody())
                .header("Origin", RestAssured.baseURI + ":" + RestAssured.port)
                .formParam("text", "The date is wrong: \u00e9\u4e2d\ud83d\ude00")
                .formParam("contact", "")
                .formParam("version", "1")
                .formParam("website", "")
                .post("/verdicts/" + verdict.slug() + "/reports")
                .then()
                .statusCode(303)
                .header("Location", matchesPattern(".*/reports/R-[2-9A-Z]{20}"))
                .extract()
                .header("Location");

        given().get(receipt)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-store")
                .body(containsString("We have not answered yet"))
                .body(containsString("noindex"));
        reportsOn(verdict)
                .body("items.text", contains("The date is wrong: \u00e9\u4e2d\ud83d\ude00"))
                .body("items.contact", contains((Object) null));
    }

    @Test
    void a_page_of_another_site_cannot_send_it() {
        Seen verdict = aVerdict();

        form(Reader.somebody())
                .header("Origin", "https://evil.example")
                .formParam("text", "spam")
                .post("/verdicts/" + verdict.slug() + "/reports")
                .then()
                .statusCode(403);

        reportsOn(verdict).body("items", empty());
    }

    @Test
    void a_machine_that_fills_in_the_hidden_field_is_refused_and_a_person_told_what_to_do() {
        Seen verdict = aVerdict();

        form(Reader.somebody())
                .formParam("text", "Buy now")
                .formParam("website", "https://spam.example")
                .post("/verdicts/" + verdict.slug() + "/reports")
                .then()
                .statusCode(422)
                .contentType("text/html")
                .body(containsString("Leave the field"))
                .body(containsString("Buy now"));

        reportsOn(verdict).body("items", empty());
    }

    @Test
    void what_was_too_long_or_empty_comes_back_in_the_form_with_what_is_wrong() {
        Seen verdict = aVerdict();
        Reader reader = Reader.somebody();

        form(reader)
                .formParam("text", "x".repeat(4001))
                .post("/verdicts/" + verdict.slug() + "/reports")
                .then()
                .statusCode(422)
                .body(containsString("4000 characters at most"))
                .body(containsString("xxxxxxxxxx</textarea>"));
        form(reader)
                .formParam("contact", "me")
                .post("/verdicts/" + verdict.slug() + "/reports")
                .then()
                .statusCode(422)
                .body(containsString("Say what is wrong."));
        form(reader)
                .formParam("text", "\ud83d\ude00".repeat(4000))
                .post("/verdicts/" + verdict.slug() + "/reports")
                .then()
                .statusCode(303);
    }

    @Test
    void a_reader_who_comes_too_often_keeps_the_text_and_learns_when_to_come_again() {
        Seen verdict = aVerdict();
        Reader reader = Reader.somebody();
        for (int i = 0; i < 5; i++) {
            reader.reports(verdict.id(), "Report " + i);
        }

        form(reader)
                .formParam("text", "The sixth")
                .post("/verdicts/" + verdict.slug() + "/reports")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("\\d+"))
                .body(containsString("The sixth</textarea>"))
                .body(containsString("Send it again in"));
    }

    @Test
    void nothing_in_a_report_or_its_answer_becomes_markup_or_a_link() {
        Seen verdict = aVerdict();
        Reader reader = Reader.somebody();
        String location = form(reader)
                .formParam("text", ATTACK)
                .formParam("contact", ATTACK)
                .post("/verdicts/" + verdict.slug() + "/reports")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String refused = form(reader)
                .formParam("text", ATTACK)
                .formParam("contact", ATTACK)
                .formParam("website", ATTACK)
                .post("/verdicts/" + verdict.slug() + "/reports")
                .asString();
        var listed = reportsOn(verdict).body("items.text", contains(ATTACK)).extract();
        as("checker2")
                .header("If-Match", listed.<String>path("items[0].etag"))
                .body("{\"decision\": \"REJECT\", \"answer\": \"A" + ATTACK.replace("\"", "\\\"") + "\"}")
                .post("/api/v1/reports/" + listed.path("items[0].id"))
                .then()
                .statusCode(200)
                .contentType("application/json");

        String receipt = given().get(location).asString();

        for (String page : new String[] {
            refused, receipt, given().get("/verdicts/" + verdict.slug()).asString()
        }) {
            assertThat(page).doesNotContain("<script>alert", "<b>", "href=\"https://evil.example");
        }
        assertThat(refused).contains("&lt;/textarea&gt;&lt;script&gt;");
        assertThat(receipt).contains("A&lt;/textarea&gt;").contains("We see it differently");
    }

    @Test
    void the_version_that_the_reader_had_before_them_is_the_one_reported() {
        Seen first = aVerdict();
        Seen second = published(correction(first, "UPDATE", "News."), "editor");
        Reader reader = Reader.somebody();

        send(reader, first, "1").statusCode(303);
        send(reader, first, "2").statusCode(303);
        send(reader, first, "9").statusCode(303);

        as("checker2")
                .queryParam("verdict", first.id())
                .queryParam("sort", "receivedAt")
                .get("/api/v1/reports")
                .then()
                .body("items.verdict", contains((int) first.id(), (int) second.id(), (int) second.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verdicts/no-such-question/reports", "/reports/R-UNKNOWN"})
    void what_is_not_there_is_told_in_a_page(String address) {
        given().get(address).then().statusCode(404).contentType(startsWith("text/html"));
    }

    private static ValidatableResponse send(Reader reader, Seen verdict, String version) {
        return form(reader)
                .formParam("text", "x")
                .formParam("version", version)
                .post("/verdicts/" + verdict.slug() + "/reports")
                .then();
    }

    private static RequestSpecification form(Reader reader) {
        return reader.call().redirects().follow(false).contentType(ContentType.URLENC.withCharset("UTF-8"));
    }

    private static ValidatableResponse reportsOn(Seen verdict) {
        return as("checker2")
                .queryParam("verdict", verdict.id())
                .get("/api/v1/reports")
                .then()
                .statusCode(200);
    }

    private Seen aVerdict() {
        TwoTolls tolls = desk.twoTolls();
        return published(tolls.dispute(), complete(tolls));
    }
}
