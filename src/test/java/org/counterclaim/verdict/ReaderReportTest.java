package org.counterclaim.verdict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterclaim.verdict.Desk.as;
import static org.counterclaim.verdict.Desk.complete;
import static org.counterclaim.verdict.Desk.drafted;
import static org.counterclaim.verdict.Desk.move;
import static org.counterclaim.verdict.Desk.published;
import static org.counterclaim.verdict.Desk.slugOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.counterclaim.jobs.WorkQueue;
import org.counterclaim.platform.Turns;
import org.counterclaim.verdict.Desk.Seen;
import org.counterclaim.verdict.Desk.TwoTolls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReaderReportTest {

    @Inject
    Desk desk;

    @Inject
    EntityManager entityManager;

    @Inject
    Turns turns;

    @Inject
    WorkQueue queue;

    @Inject
    ForgetContact forgetContact;

    @Inject
    Clock clock;

    @Test
    void anyone_reports_an_error_and_asks_by_the_receipt_what_became_of_it() {
        Seen verdict = aVerdict();

        String receipt = Reader.somebody().reports(verdict.id(), "The date is wrong.");

        LocalDate due = WorkingDays.after(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), 7);
        progress(receipt)
                .header("Cache-Control", equalTo("no-store"))
                .body("receipt", equalTo(receipt))
                .body("status", equalTo("OPEN"))
                .body("dueOn", equalTo(due.toString()))
                .body("page", equalTo("/verdicts/" + verdict.slug() + "/v/1"))
                .body("answer", nullValue())
                .body("$", not(hasKey("text")))
                .body("$", not(hasKey("contact")));
        assertThat(receipt).matches("R-[2-9A-Z]{20}");
        given().get("/api/v1/reports/receipts/R-22222222222222222222").then().statusCode(404);

        ValidatableResponse report = onlyReportOn(verdict);
        answer("checker2", report, "REJECT", "The ministry itself gives that date.")
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("answeredBy", equalTo("checker2"));

        progress(receipt)
                .body("status", equalTo("REJECTED"))
                .body("answer", equalTo("The ministry itself gives that date."))
                .body("correctionPage", nullValue())
                .body("$", not(hasKey("answeredBy")));
    }

    @Test
    void a_report_is_read_by_checkers_only_and_its_contact_by_nobody_else() {
        Seen verdict = aVerdict();
        Reader.somebody().reports(verdict.id(), "Look at the sum.");

        onlyReportOn(verdict)
                .body("items[0].text", equalTo("Look at the sum."))
                .body("items[0].contact", equalTo("reader@mail.example"))
                .body("items[0].verdict", equalTo((int) verdict.id()))
                .body("items[0].overdue", equalTo(false))
                .body("items[0].question", endsWith("?"));

        int id = onlyReportOn(verdict).extract().path("items[0].id");
        for (String address : new String[] {"/api/v1/reports", "/api/v1/reports/" + id}) {
            given().get(address).then().statusCode(401);
            as("reporter").get(address).then().statusCode(403);
        }
        as("reporter")
                .header("If-Match", "*")
                .body("{\"decision\": \"REJECT\", \"answer\": \"No.\"}")
                .post("/api/v1/reports/" + id)
                .then()
                .statusCode(403);
        for (String address : new String[] {
            "/verdicts/" + verdict.slug(), "/api/v1/verdicts/" + verdict.id(), "/corrections", "/feeds/corrections.atom"
        }) {
            assertThat(given().get(address).asString()).doesNotContain("mail.example", "Look at the sum");
        }
        assertThat(as("editor").get("/api/v1/audit?objectType=report&limit=100").asString())
                .contains("received")
                .doesNotContain("mail.example");
    }

    @Test
    void an_answer_takes_the_version_that_was_read_and_stands() {
        Seen verdict = aVerdict();
        Reader.somebody().reports(verdict.id(), "Wrong.");
        int id = onlyReportOn(verdict).extract().path("items[0].id");
        String etag = as("checker2").get("/api/v1/reports/" + id).getHeader("ETag");
        String body = "{\"decision\": \"ACCEPT\", \"answer\": \"You are right.\"}";

        as("checker2").body(body).post("/api/v1/reports/" + id).then().statusCode(428);
        as("checker2")
                .header("If-Match", "\"v9\"")
                .body(body)
                .post("/api/v1/reports/" + id)
                .then()
                .statusCode(412);
        as("checker2")
                .header("If-Match", etag)
                .body("{\"decision\": \"ACCEPT\", \"answer\": \" \"}")
                .post("/api/v1/reports/" + id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/answer"));
        String next = as("checker2")
                .header("If-Match", etag)
                .body(body)
                .post("/api/v1/reports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        assertThat(next).isNotEqualTo(etag);
        as("editor")
                .header("If-Match", next)
                .body("{\"decision\": \"REJECT\", \"answer\": \"No.\"}")
                .post("/api/v1/reports/" + id)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/illegal-transition"))
                .body("from", equalTo("ACCEPTED"));
    }

    @Test
    void an_author_may_own_up_to_a_mistake_but_not_say_alone_that_there_is_none() {
        Seen verdict = aVerdict();
        Reader.somebody().reports(verdict.id(), "Wrong.");
        ValidatableResponse report = onlyReportOn(verdict);

        answer("checker", report, "REJECT", "I was right.")
                .statusCode(403)
                .body("type", endsWith("/problems/separation-of-duties"))
                .body("rule", equalTo("own-verdict"));
        answer("checker", report, "ACCEPT", "I was wrong.").statusCode(200).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void a_correction_that_a_report_led_to_names_a_reader_and_never_who() {
        Seen verdict = aVerdict();
        String receipt = Reader.somebody().reports(verdict.id(), "It was the 20th.");
        ValidatableResponse report = onlyReportOn(verdict);
        String withCorrection = """
                {"decision": "ACCEPT", "answer": "You are right, thank you.",
                 "correction": {"type": "CORRECTION", "reason": "The date was that of the broadcast."}}""";

        send("checker2", report, withCorrection).statusCode(403).body("type", endsWith("/problems/forbidden"));
        progress(receipt).body("status", equalTo("OPEN"));
        int draft = send("editor", report, withCorrection)
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .extract()
                .path("correction");
        progress(receipt).body("status", equalTo("ACCEPTED")).body("correctionPage", nullValue());
        published(seen(draft), "editor");

        progress(receipt).body("correctionPage", equalTo("/verdicts/" + verdict.slug() + "/v/2"));
        given().queryParam("slug", verdict.slug())
                .get("/api/v1/corrections")
                .then()
                .body("items.reportedBy", contains("a reader"))
                .body("items.why", contains("The date was that of the broadcast."));
        assertThat(given().get("/corrections").asString())
                .contains("reported by a reader")
                .doesNotContain("mail.example");
    }

    @Test
    void an_accepted_report_can_lead_to_a_correction_later_and_to_one_only() {
        Seen verdict = aVerdict();
        Reader.somebody().reports(verdict.id(), "Wrong.");
        ValidatableResponse listed = onlyReportOn(verdict);
        int id = listed.extract().path("items[0].id");
        String body = "{\"type\": \"CORRECTION\", \"reason\": \"A reader showed us.\"}";
        as("editor")
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/reports/" + id + "/corrections")
                .then()
                .statusCode(409);
        answer("checker2", listed, "ACCEPT", "Yes.").statusCode(200);

        as("checker2")
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/reports/" + id + "/corrections")
                .then()
                .statusCode(403);
        int draft = as("editor")
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/reports/" + id + "/corrections")
                .then()
                .statusCode(201)
                .extract()
                .path("correction");
        as("editor")
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/reports/" + id + "/corrections")
                .then()
                .statusCode(409)
                .body("detail", containsString("already"));
        as("editor")
                .header("If-Match", seen(draft).etag())
                .body("{\"reason\": \"Begun too early.\"}")
                .post("/api/v1/verdicts/" + draft + ":discard")
                .then()
                .statusCode(200);
        as("editor")
                .header("If-Match", "*")
                .body(body)
                .post("/api/v1/reports/" + id + "/corrections")
                .then()
                .statusCode(201)
                .body("correction", not(equalTo(draft)));
    }

    @Test
    void who_is_barred_by_an_interest_answers_no_report() {
        Seen verdict = aVerdict();
        Reader.somebody().reports(verdict.id(), "Wrong.");
        ValidatableResponse report = onlyReportOn(verdict);
        int dispute = as("checker2").get("/api/v1/verdicts/" + verdict.id()).path("disputeId");
        as("checker2")
                .body("{\"person\": \"checker2\", \"reason\": \"My sister works there.\"}")
                .post("/api/v1/disputes/" + dispute + "/interests")
                .then()
                .statusCode(201);

        answer("checker2", report, "ACCEPT", "Yes.").statusCode(403);
    }

    @Test
    void there_are_reports_on_public_versions_only() {
        TwoTolls tolls = desk.twoTolls();
        Seen draft = drafted("checker", tolls.dispute(), complete(tolls));
        Seen verdict = aVerdict();
        move("editor", verdict, "WITHDRAWN", "Wrong question.").statusCode(200);

        Reader.somebody()
                .call()
                .contentType(ContentType.JSON)
                .body("{\"text\": \"x\"}")
                .post("/api/v1/verdicts/" + draft.id() + "/reports")
                .then()
                .statusCode(404);
        assertThat(Reader.somebody().reports(verdict.id(), "The reason is wrong."))
                .startsWith("R-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\": \" \"}", "{\"text\": null}"})
    void an_empty_report_is_refused_with_its_field(String body) {
        Reader.somebody()
                .call()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/verdicts/" + aVerdict().id() + "/reports")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/text"))
                .body("errors[0].code", equalTo("required"));
    }

    @Test
    void a_report_sets_nothing_but_its_text_and_contact() {
        Reader.somebody()
                .call()
                .contentType(ContentType.JSON)
                .body("{\"text\": \"x\", \"status\": \"ACCEPTED\", \"dueOn\": \"2030-01-01\"}")
                .post("/api/v1/verdicts/" + aVerdict().id() + "/reports")
                .then()
                .statusCode(422);
    }

    @Test
    void the_sixth_report_within_an_hour_is_told_when_to_come_again_and_others_are_not_held_up() {
        Seen verdict = aVerdict();
        Reader eager = Reader.somebody();
        for (int i = 0; i < 5; i++) {
            eager.reports(verdict.id(), "Report " + i);
        }

        eager.call()
                .contentType(ContentType.JSON)
                .body("{\"text\": \"One more\"}")
                .post("/api/v1/verdicts/" + aVerdict().id() + "/reports")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/rate-limited"))
                .body("retryAfter", greaterThan(3000))
                .body("retryAfter", lessThanOrEqualTo(3600))
                .header("Retry-After", matchesPattern("\\d+"));

        assertThat(Reader.somebody().reports(verdict.id(), "Somebody else")).startsWith("R-");
        assertThat(storedSenders(eager.address())).isZero();
    }

    private long storedSenders(String address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createQuery(
                                "select count(s) from ReportSender s where s.addressHash like :address", Long.class)
                        .setParameter("address", "%" + address + "%")
                        .getSingleResult());
    }

    @Test
    void the_allowances_of_an_hour_and_a_day_open_again_with_the_time_that_passes() {
        MovedClock now = new MovedClock(clock.instant().plus(Duration.ofDays(300)));
        ReportThrottle throttle = throttleAt(now);
        Sender sender = Sender.at("203.0.113.1");
        String slug = slugOf(aVerdict());

        for (int hour = 0; hour < 6; hour++) {
            for (int i = 0; i < 5; i++) {
                admit(throttle, slug, sender);
            }
            now.goOnBy(Duration.ofMinutes(59));
            assertThatThrownBy(() -> admit(throttle, slug, sender)).isInstanceOf(TooManyReports.class);
            now.goOnBy(Duration.ofMinutes(1));
        }
        assertThatThrownBy(() -> admit(throttle, slug, sender))
                .as("thirty within the day")
                .isInstanceOfSatisfying(
                        TooManyReports.class,
                        refused -> assertThat(refused.extensions())
                                .containsEntry(
                                        "retryAfter", Duration.ofHours(18).toSeconds()));
        now.goOnBy(Duration.ofHours(18));

        assertThatCode(() -> admit(throttle, slug, sender)).doesNotThrowAnyException();
    }

    @Test
    void one_verdict_takes_two_hundred_reports_a_day_from_all_senders_together() {
        MovedClock now = new MovedClock(clock.instant().plus(Duration.ofDays(600)));
        ReportThrottle throttle = throttleAt(now);
        String slug = slugOf(aVerdict());
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 200; i++) {
                throttle.admit(slug, Sender.at("203.0.113." + i));
            }
        });

        assertThatThrownBy(() -> admit(throttle, slug, Sender.at("198.51.100.1")))
                .isInstanceOf(TooManyReports.class)
                .hasMessageContaining("on this verdict");
        assertThatCode(() -> admit(throttle, slugOf(aVerdict()), Sender.at("198.51.100.1")))
                .doesNotThrowAnyException();
    }

    @Test
    void hashes_of_addresses_and_their_salts_are_dropped_after_a_day() {
        MovedClock now = new MovedClock(clock.instant().plus(Duration.ofDays(900)));
        ReportThrottle throttle = throttleAt(now);
        admit(throttle, slugOf(aVerdict()), Sender.at("203.0.113.9"));
        assertThat(rows("ReportSender")).isPositive();

        now.goOnBy(Duration.ofHours(49));
        QuarkusTransaction.requiringNew().run(throttle::forget);

        assertThat(rows("ReportSender")).isZero();
        assertThat(rows("ReportSalt")).isZero();
    }

    private long rows(String entity) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createQuery("select count(r) from " + entity + " r", Long.class)
                        .getSingleResult());
    }

    private ReportThrottle throttleAt(MovedClock moved) {
        return new ReportThrottle(entityManager, turns, queue, moved);
    }

    private static void admit(ReportThrottle throttle, String slug, Sender sender) {
        QuarkusTransaction.requiringNew().run(() -> throttle.admit(slug, sender));
    }

    @Test
    void a_contact_is_forgotten_when_the_work_is_done_that_the_answer_makes_due_in_ninety_days() {
        Seen verdict = aVerdict();
        Reader.somebody().reports(verdict.id(), "Wrong.");
        ValidatableResponse report = onlyReportOn(verdict);
        int id = report.extract().path("items[0].id");
        answer("checker2", report, "REJECT", "No.").statusCode(200).body("contact", equalTo("reader@mail.example"));

        Object due = QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery(
                                "select execution_time from scheduled_tasks where task_name = ?1 and task_instance = ?2")
                        .setParameter(1, ForgetContact.WORK)
                        .setParameter(2, String.valueOf(id))
                        .getSingleResult());
        forgetContact.run(String.valueOf(id));
        forgetContact.run(String.valueOf(id));

        assertThat(due.toString())
                .contains(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                        .plusDays(90)
                        .toString());
        onlyReportOn(verdict).body("items[0].contact", nullValue()).body("items[0].text", equalTo("Wrong."));
        as("editor")
                .queryParam("objectType", "report")
                .queryParam("objectId", id)
                .get("/api/v1/audit")
                .then()
                .body("items.change.action", contains("contact forgotten", "rejected", "received"));
    }

    @Test
    void what_is_overdue_leads_the_list_and_what_was_answered_ends_it() {
        Seen verdict = aVerdict();
        Reader reader = Reader.somebody();
        reader.reports(verdict.id(), "answered");
        answer("checker2", onlyReportOn(verdict), "REJECT", "No.").statusCode(200);
        reader.reports(verdict.id(), "new");
        reader.reports(verdict.id(), "overdue");
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("update reports set due_on = ?1, waits_until = ?1 where words = 'overdue'"
                                + " and verdict_id = ?2")
                        .setParameter(1, LocalDate.of(2026, 1, 5))
                        .setParameter(2, verdict.id())
                        .executeUpdate());

        reportsOn(verdict)
                .body("items.text", contains("overdue", "new", "answered"))
                .body("items.overdue", contains(true, false, false));
        as("checker2")
                .queryParam("verdict", verdict.id())
                .queryParam("status", "OPEN")
                .queryParam("sort", "-dueOn")
                .get("/api/v1/reports")
                .then()
                .statusCode(200)
                .body("items.text", contains("new", "overdue"));
    }

    private Seen aVerdict() {
        TwoTolls tolls = desk.twoTolls();
        return published(tolls.dispute(), complete(tolls));
    }

    private static Seen seen(int id) {
        return Seen.in(as("editor").get("/api/v1/verdicts/" + id).then().statusCode(200));
    }

    private static ValidatableResponse progress(String receipt) {
        return given().get("/api/v1/reports/receipts/" + receipt).then().statusCode(200);
    }

    private static ValidatableResponse reportsOn(Seen verdict) {
        return as("checker2")
                .queryParam("verdict", verdict.id())
                .get("/api/v1/reports")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse onlyReportOn(Seen verdict) {
        return reportsOn(verdict).body("items", hasSize(1));
    }

    private static ValidatableResponse answer(
            String person, ValidatableResponse listed, String decision, String words) {
        return send(person, listed, "{\"decision\": \"" + decision + "\", \"answer\": \"" + words + "\"}");
    }

    private static ValidatableResponse send(String person, ValidatableResponse listed, String body) {
        return as(person)
                .header("If-Match", listed.extract().<String>path("items[0].etag"))
                .body(body)
                .post("/api/v1/reports/" + listed.extract().path("items[0].id"))
                .then();
    }
}
