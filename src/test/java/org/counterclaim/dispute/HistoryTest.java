package org.counterclaim.dispute;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.claim.extract.SourceType.GOVERNMENT;
import static org.counterclaim.claim.extract.SourceType.NGO;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.dispute.compare.Numbers.moreThan;
import static org.counterclaim.dispute.compare.Numbers.sharp;
import static org.counterclaim.dispute.compare.Numbers.total;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterclaim.dispute.Story.Said;
import org.counterclaim.dispute.Wire.Filed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was known of a dispute when. */
@QuarkusTest
class HistoryTest {

    private static final LocalDate JAN_21 = LocalDate.of(2026, 1, 21);
    private static final LocalDate FEB_3 = LocalDate.of(2026, 2, 3);
    private static final LocalDate FEB_5 = LocalDate.of(2026, 2, 5);
    private static final AtomicInteger COUNTRIES = new AtomicInteger();

    @Inject
    Wire wire;

    @Inject
    Clock clock;

    private String country = "";
    private String government = "";

    @BeforeEach
    void every_test_has_a_country_of_its_own() {
        country = "Pastland " + COUNTRIES.incrementAndGet();
        government = "Government of " + country;
    }

    private long agencyStory() {
        return wire.brings(Story.about("protest", country, FEB_3)
                        .where(government, "The capital of " + country, GOVERNMENT, Said.of(moreThan(3000)))
                        .where("Rights Agency", NGO, Said.of(confirmed(6854))))
                .get(0)
                .dispute();
    }

    private Filed foundationStory() {
        return wire.brings(Story.about("protest", country, FEB_5)
                        .where(
                                government,
                                "Foundation of " + country,
                                GOVERNMENT,
                                Said.of(total(3117)).asOf(JAN_21)))
                .get(0);
    }

    private static ValidatableResponse dispute(long id, String query) {
        return given().auth()
                .preemptive()
                .basic("checker", "checker")
                .get("/api/v1/disputes/" + id + query)
                .then();
    }

    private Instant now() {
        return Hand.thisInstant(clock);
    }

    private static void change(String path, long dispute, Map<String, ?> body) {
        String tag = dispute(dispute, "").extract().header("ETag");
        given().auth()
                .preemptive()
                .basic("editor", "editor")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .post("/api/v1/disputes/" + dispute + path)
                .then()
                .statusCode(200);
    }

    @Test
    void a_dispute_is_shown_as_it_was_known_before_an_article_came_in() {
        long dispute = agencyStory();
        Instant before = now();
        Filed foundation = foundationStory();

        dispute(dispute, "")
                .statusCode(200)
                .body("conflict", equalTo("CONTRADICTED"))
                .body("at", nullValue());
        dispute(dispute, "?at=" + before)
                .statusCode(200)
                .body("at", equalTo(before.toString()))
                .body("conflict", equalTo("TENSION"))
                .body("gapRatio", equalTo(1.71f))
                .body("claims", hasSize(2))
                .body("history.action", contains("opened", "joined"))
                .body("findings", empty())
                .body("origins.articles", contains(1, 1));
        assertThat(foundation.dispute()).isEqualTo(dispute);
    }

    @Test
    void a_past_view_has_no_version_to_change_it_from() {
        long dispute = agencyStory();

        assertThat(dispute(dispute, "?at=" + now()).extract().header("ETag")).isNull();
        assertThat(dispute(dispute, "").extract().header("ETag")).isNotNull();
    }

    @Test
    void a_figure_is_shown_as_what_its_texts_had_told_until_then() {
        long dispute = wire.brings(
                        Story.about("protest", country, FEB_3).where("Rights Agency", NGO, Said.of(sharp(6854))))
                .get(0)
                .dispute();
        Instant before = now();
        wire.brings(Story.about("protest", country, FEB_5).where("Rights Agency", NGO, Said.of(confirmed(6854))));

        dispute(dispute, "")
                .body("claims", hasSize(1))
                .body("claims[0].figure.countBasis", equalTo("DOCUMENTED_MINIMUM"));
        dispute(dispute, "?at=" + before).body("claims[0].figure.countBasis", equalTo("UNSPECIFIED"));
    }

    @Test
    void a_claim_that_was_moved_away_is_shown_where_it_was() {
        List<Filed> filed = wire.brings(Story.about("protest", country, FEB_3)
                .where(government, GOVERNMENT, Said.of(moreThan(3000)))
                .where("Rights Agency", NGO, Said.of(confirmed(6854))));
        long other = wire.brings(Story.about("siege", country, FEB_3).where("Other Group", NGO, Said.of(confirmed(40))))
                .get(0)
                .dispute();
        long dispute = filed.get(0).dispute();
        Instant before = now();

        change("/claims", other, Map.of("claimId", filed.get(1).claim(), "reason", "another event"));

        dispute(dispute, "").body("claims", hasSize(1));
        dispute(dispute, "?at=" + before)
                .body("claims", hasSize(2))
                .body("claims.joinedBy", contains("RULE", "RULE"))
                .body("conflict", equalTo("TENSION"));
        dispute(other, "?at=" + before).body("claims", hasSize(1));
        dispute(other, "?at=" + now()).body("claims", hasSize(2)).body("claims.joinedBy", hasItem("PERSON"));
    }

    @Test
    void what_people_had_decided_is_shown_as_it_was() {
        long dispute = agencyStory();
        Instant untouched = now();
        change("/triage", dispute, Map.of("to", "ACCEPTED"));
        change("/assignment", dispute, Map.of("assignee", "checker2"));
        Instant accepted = now();
        change("/triage", dispute, Map.of("to", "NEW", "reason", "too early"));

        dispute(dispute, "?at=" + untouched)
                .body("triage", equalTo("NEW"))
                .body("triageReason", nullValue())
                .body("assignee", nullValue());
        dispute(dispute, "?at=" + accepted).body("triage", equalTo("ACCEPTED")).body("assignee", equalTo("checker2"));
        dispute(dispute, "?at=" + now()).body("triage", equalTo("NEW")).body("triageReason", equalTo("too early"));
    }

    @Test
    void before_its_opening_there_was_no_dispute() {
        Instant before = now();
        long dispute = agencyStory();

        dispute(dispute, "?at=" + before)
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"))
                .body("openedAt", notNullValue())
                .body("detail", containsString("was opened at"));
    }

    @Test
    void nobody_knows_what_will_have_been_known() {
        long dispute = agencyStory();

        dispute(dispute, "?at=" + clock.instant().plus(1, ChronoUnit.HOURS)).statusCode(400);
        dispute(dispute, "?at=tomorrow").statusCode(422).body("errors[0].code", equalTo("not-an-instant"));
        dispute(dispute, "?at=2026-02-30").statusCode(422).body("errors[0].code", equalTo("not-a-day"));
    }

    @Test
    void a_day_means_its_end_and_today_means_now() {
        long dispute = agencyStory();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);

        dispute(dispute, "?at=" + today).statusCode(200).body("claims", hasSize(2));
        dispute(dispute, "?at=" + today.minusDays(1)).statusCode(404);
    }

    @Test
    void figures_of_later_days_are_left_out_as_of_a_day() {
        long dispute = agencyStory();
        foundationStory();

        dispute(dispute, "?asOf=" + JAN_21)
                .statusCode(200)
                .body("asOf", equalTo("2026-01-21"))
                .body("claims", hasSize(1))
                .body("positions.figure.low", contains(3117))
                .body("conflict", equalTo("UNCONTESTED"));
    }

    @Test
    void a_series_tells_of_each_figure_when_it_held_and_when_it_came_on_record() {
        long dispute = agencyStory();
        foundationStory();

        dispute(dispute, "")
                .body("series.find { it.steps.size() == 2 }.steps.asOf", contains("2026-01-21", "2026-02-03"))
                .body("series.find { it.steps.size() == 2 }.steps.recordedAt", hasSize(2))
                .body("series.find { it.steps.size() == 2 }.steps[1].toStanding.relation", equalTo("REPEAT"));
    }

    @Test
    void the_difference_between_two_instants_tells_what_became_known() {
        long dispute = agencyStory();
        Instant from = now();
        Filed foundation = foundationStory();
        Instant to = now();
        wire.brings(Story.about("protest", country, FEB_5).where("Other Group", NGO, Said.of(confirmed(3428))));

        dispute(dispute, "?from=" + from + "&to=" + to)
                .statusCode(200)
                .body("id", equalTo((int) dispute))
                .body("conflict.before", equalTo("TENSION"))
                .body("conflict.after", equalTo("CONTRADICTED"))
                .body("gapRatio.before", equalTo(1.71f))
                .body("gapRatio.after", equalTo(2.20f))
                .body("claims.joined.claimId", contains((int) foundation.claim()))
                .body("claims.left", empty())
                .body(
                        "positions.find { it.party == '" + government + "' }.before.figure.surface",
                        equalTo("more than 3,000"))
                .body(
                        "positions.find { it.party == '" + government + "' }.after.figure.surface",
                        equalTo("a total of 3,117"))
                .body("findings.appeared.code", hasItem("ROUNDING_VARIANT"))
                .body("findings.gone", empty())
                .body("history.action", contains("joined"));
    }

    @Test
    void all_is_new_since_before_the_opening() {
        Instant from = now();
        long dispute = agencyStory();

        dispute(dispute, "?from=" + from)
                .statusCode(200)
                .body("conflict.before", nullValue())
                .body("conflict.after", equalTo("TENSION"))
                .body("claims.joined", hasSize(2))
                .body("positions", hasSize(2));
    }

    @Test
    void a_difference_needs_its_beginning() {
        long dispute = agencyStory();

        dispute(dispute, "?to=" + now()).statusCode(422).body("errors[0].pointer", equalTo("from"));
    }

    @Test
    void a_difference_goes_forward_and_is_not_asked_for_together_with_one_time() {
        long dispute = agencyStory();
        Instant from = now();
        Instant to = now();

        dispute(dispute, "?from=" + to + "&to=" + from)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("to"))
                .body("errors[0].code", equalTo("before-from"));
        dispute(dispute, "?from=" + from + "&at=" + to).statusCode(422).body("errors[0].pointer", equalTo("at"));
        dispute(dispute, "?from=" + from + "&asOf=" + JAN_21)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("asOf"));
    }

    @Test
    void the_days_of_an_event_are_known_for_now_alone() {
        long dispute = agencyStory();
        Instant before = now();

        dispute(dispute, "").body("scope.eventFrom", equalTo(FEB_3.toString()));
        dispute(dispute, "?at=" + before)
                .body("scope.eventId", notNullValue())
                .body("scope.eventFrom", nullValue())
                .body("scope.eventTo", nullValue());
    }

    @Test
    void how_urgent_a_dispute_is_is_told_of_what_is_shown_of_it() {
        long dispute = agencyStory();
        Filed foundation = foundationStory();
        Instant before = now();
        Hand.patches("checker", "*", dispute, Map.of("scope", Map.of("metric", "DETAINED")))
                .statusCode(200);

        String harm = "priority.factors.find { it.factor == 'harm' }.value";
        String reach = "priority.factors.find { it.factor == 'reach' }.value";
        float killed = dispute(dispute, "?at=" + before).extract().path(harm);
        float detained = dispute(dispute, "?at=" + now()).extract().path(harm);
        float all = dispute(dispute, "").extract().path(reach);
        float januarys = dispute(dispute, "?asOf=" + JAN_21).extract().path(reach);
        assertThat(killed).isGreaterThan(detained);
        assertThat(januarys).isLessThan(all);
        assertThat(foundation.dispute()).isEqualTo(dispute);
    }

    @Test
    void an_article_that_was_taken_to_tell_another_claim_is_counted_for_that_one_until_it_was_known_better() {
        long dispute = wire.brings(Story.about("protest", country, FEB_5)
                        .where("Rights Agency", NGO, Said.of(confirmed(6854)))
                        .where(government, GOVERNMENT, Said.of(total(3117))))
                .get(0)
                .dispute();
        Instant before = now();
        wire.brings(Story.about("protest", country, FEB_3)
                .where(government, GOVERNMENT, Said.of(total(3117)).asOf(JAN_21)));

        dispute(dispute, "?at=" + before)
                .body("claims", hasSize(2))
                .body("origins.articles", contains(1, 1))
                .body("positions.figure.low", hasItem(3117));
    }
}
