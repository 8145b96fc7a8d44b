package org.counterclaim.dispute;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.claim.extract.SourceType.GOVERNMENT;
import static org.counterclaim.claim.extract.SourceType.NGO;
import static org.counterclaim.dispute.compare.Numbers.atLeast;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.dispute.compare.Numbers.moreThan;
import static org.counterclaim.dispute.compare.Numbers.round;
import static org.counterclaim.dispute.compare.Numbers.sharp;
import static org.counterclaim.dispute.compare.Numbers.total;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;
import org.counterclaim.dispute.Story.Said;
import org.counterclaim.dispute.Wire.Filed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EventsTest {

    private static final LocalDate JAN_10 = LocalDate.of(2026, 1, 10);
    private static final AtomicInteger COUNTRIES = new AtomicInteger();
    private static final AtomicInteger YEARS = new AtomicInteger();

    /** What comes of the stories in their order; the same for every other order. */
    private static Set<String> inOrder = Set.of();

    @Inject
    Wire wire;

    private String country = "";
    private String city = "";
    private String government = "";

    /** A time that no other test tells of, for stories on places that the gazetteer knows. */
    private LocalDate day = JAN_10;

    @BeforeEach
    void every_test_has_a_country_and_a_time_of_its_own() {
        country = "Eventland " + COUNTRIES.incrementAndGet();
        city = "Midtown, " + country;
        government = "Government of " + country;
        day = JAN_10.minusYears(30 + 2L * YEARS.incrementAndGet());
    }

    private Filed one(Story story) {
        return wire.brings(story).get(0);
    }

    private static ValidatableResponse dispute(long id) {
        return given().auth()
                .preemptive()
                .basic("checker", "checker")
                .get("/api/v1/disputes/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void a_dispute_shows_its_event_with_its_days_and_the_gazetteers_id_of_the_place() {
        Filed first = one(Story.about("protest", "Iran", day).where("Rights Agency", NGO, Said.of(confirmed(116))));
        one(Story.about("protest", "Iran", day.plusDays(3)).where("Rights Agency", NGO, Said.of(confirmed(203))));

        dispute(first.dispute())
                .body("scope.place", equalTo("Iran"))
                .body("scope.placeId", equalTo("IR"))
                .body("scope.eventId", notNullValue())
                .body("scope.eventFrom", equalTo(day.toString()))
                .body("scope.eventTo", equalTo(day.plusDays(3).toString()))
                .body("scope.eventWithin", empty());
    }

    @Test
    void the_toll_of_a_city_is_another_question_about_a_part_of_the_same_event() {
        Filed national = one(Story.about("protest", "Iran", day).where("Rights Agency", NGO, Said.of(confirmed(116))));
        Filed local = one(Story.about("protest", "Iran", day)
                .where("Rights Agency", NGO, Said.of(sharp(40)).in("Teheran")));

        int event = dispute(national.dispute()).extract().path("scope.eventId");
        assertThat(local.dispute()).isNotEqualTo(national.dispute());
        dispute(local.dispute())
                .body("question", equalTo("How many people were killed in the protests in Tehran?"))
                .body("scope.placeId", equalTo("IR/Tehran Province/Tehran"))
                .body("scope.eventWithin", contains(event));
    }

    @Test
    void a_story_on_the_city_and_one_on_the_country_give_the_citys_toll_to_one_dispute() {
        Filed told = one(Story.about("protest", "Iran", day)
                .where("Rights Agency", NGO, Said.of(sharp(40)).in("Shiraz")));

        Filed onTheSpot = one(Story.about("rally", "Shiraz", day).where(government, GOVERNMENT, Said.of(sharp(12))));

        assertThat(onTheSpot.dispute()).isEqualTo(told.dispute());
        dispute(told.dispute()).body("conflict", equalTo("CONTRADICTED"));
    }

    @Test
    void questions_of_different_scope_have_different_words() {
        one(Story.about("protest", "Iran", day).where("Rights Agency", NGO, Said.of(sharp(40))));
        Filed abroad = one(Story.about("protest", "Iran", day)
                .where("Rights Agency", NGO, Said.of(sharp(41)).in("Berlin")));
        Filed unclear = one(Story.about("protest", "Iran", day)
                .where("Rights Agency", NGO, Said.of(sharp(42)).of(Population.UNKNOWN_STATUS)));

        dispute(abroad.dispute())
                .body("question", equalTo("How many people were killed in Berlin in the protests in Iran?"));
        dispute(unclear.dispute())
                .body("question", equalTo("How many people of unknown status were killed in the protests in Iran?"));
    }

    @Test
    void a_part_that_a_person_puts_beside_the_whole_is_not_compared_but_tested_against_it() {
        Filed whole = one(Story.about("protest", "Iran", day).where(government, GOVERNMENT, Said.of(total(30))));
        Filed part = one(Story.about("protest", "Iran", day)
                .where("Rights Agency", NGO, Said.of(total(40)).in("Tabriz")));

        given().auth()
                .preemptive()
                .basic("checker", "checker")
                .header("If-Match", dispute(whole.dispute()).extract().header("ETag"))
                .contentType(ContentType.JSON)
                .body("{\"claimId\": " + part.claim() + "}")
                .post("/api/v1/disputes/" + whole.dispute() + "/claims")
                .then()
                .statusCode(200);

        dispute(whole.dispute())
                .body("comparisons[0].reasons.code", hasItem("PLACE_DIFFERS"))
                .body("comparisons[0].reasons.code", hasItem("SUBSET_VIOLATION"));
    }

    @Test
    void an_unknown_town_lies_in_the_country_that_is_named_with_it() {
        Filed national = one(Story.about("earthquake", country, day).where(government, GOVERNMENT, Said.of(sharp(90))));
        Filed local = one(Story.about("earthquake", country, day)
                .where(government, GOVERNMENT, Said.of(sharp(31)).in(city)));

        int event = dispute(national.dispute()).extract().path("scope.eventId");
        dispute(local.dispute())
                .body("scope.place", equalTo(city))
                .body("scope.placeId", nullValue())
                .body("scope.eventWithin", contains(event));
    }

    @Test
    void rallies_and_protests_of_one_place_and_time_are_one_event_that_goes_by_the_name_for_both() {
        Filed march = one(Story.about("rally", country, day).where(government, GOVERNMENT, Said.of(sharp(2))));
        dispute(march.dispute()).body("scope.event", equalTo("rally"));

        Filed protest = one(Story.about("protest", country, day).where("Rights Agency", NGO, Said.of(sharp(9))));

        assertThat(protest.dispute()).isEqualTo(march.dispute());
        dispute(march.dispute())
                .body("scope.event", equalTo("protest"))
                .body("question", equalTo("How many people were killed in the protests in " + country + "?"));
    }

    @Test
    void an_attack_in_a_war_is_a_part_of_it_and_a_question_of_its_own() {
        Filed war = one(Story.about("war", country, day).where(government, GOVERNMENT, Said.of(sharp(900))));
        Filed attack =
                one(Story.about("attack", country, day.plusDays(5)).where(government, GOVERNMENT, Said.of(sharp(17))));

        int event = dispute(war.dispute()).extract().path("scope.eventId");
        assertThat(attack.dispute()).isNotEqualTo(war.dispute());
        dispute(attack.dispute()).body("scope.eventWithin", contains(event));
        dispute(war.dispute()).body("scope.eventWithin", empty());
    }

    @Test
    void two_attacks_in_one_place_months_apart_are_two_events() {
        Filed first = one(Story.about("attack", country, day).where(government, GOVERNMENT, Said.of(sharp(17))));

        Filed second =
                one(Story.about("attack", country, day.plusDays(90)).where(government, GOVERNMENT, Said.of(sharp(4))));

        assertThat(second.dispute()).isNotEqualTo(first.dispute());
        int event = dispute(first.dispute()).extract().path("scope.eventId");
        dispute(second.dispute()).body("scope.eventId", not(equalTo(event)));
    }

    @Test
    void a_claim_tells_the_event_that_it_is_about_by_itself() {
        Filed claim = one(Story.about("protest", city, day).where("Clinic", NGO, Said.of(sharp(4))));

        given().auth()
                .preemptive()
                .basic("checker", "checker")
                .get("/api/v1/claims/" + claim.claim())
                .then()
                .body("event.kind", equalTo("protest"))
                .body("event.place", equalTo(city));
    }

    @Test
    void an_extracted_claim_tells_the_event_that_it_is_about() {
        String text = "Clashes during the protests in Mongolia left many dead. The ministry said 41 people were killed"
                + " in the protests in Mongolia.";

        given().auth()
                .preemptive()
                .basic("checker", "checker")
                .contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/api/v1/extractions")
                .then()
                .statusCode(200)
                .body("claims.find { it.figures.low.contains(41) }.event.kind", equalTo("protest"))
                .body("claims.find { it.figures.low.contains(41) }.event.place", equalTo("Mongolia"));
    }

    @Test
    void a_story_between_two_events_makes_them_one_and_merges_what_asks_the_same() {
        Filed early = one(Story.about("protest", country, day).where("Rights Agency", NGO, Said.of(atLeast(10))));
        Filed late = one(
                Story.about("protest", country, day.plusDays(200)).where(government, GOVERNMENT, Said.of(sharp(4))));
        assertThat(late.dispute()).isNotEqualTo(early.dispute());

        one(Story.about("protest", country, day.plusDays(100))
                .where("Clinic", NGO, Said.of(sharp(77)).counting(Metric.INJURED)));

        dispute(early.dispute())
                .body("claims", hasSize(2))
                .body("scope.eventFrom", equalTo(day.toString()))
                .body("scope.eventTo", equalTo(day.plusDays(200).toString()))
                .body("history.action", hasItem("merged"))
                .body("history.find { it.action == 'merged' }.who", equalTo("system"));
        dispute(late.dispute())
                .body("mergedInto", equalTo((int) early.dispute()))
                .body("claims", empty());
    }

    @Test
    void what_a_person_has_worked_on_is_not_merged_but_suggested() {
        Filed early = one(Story.about("protest", country, day).where("Rights Agency", NGO, Said.of(atLeast(10))));
        Filed late = one(
                Story.about("protest", country, day.plusDays(200)).where(government, GOVERNMENT, Said.of(sharp(4))));
        given().auth()
                .preemptive()
                .basic("checker", "checker")
                .header("If-Match", dispute(early.dispute()).extract().header("ETag"))
                .contentType(ContentType.JSON)
                .body("{\"to\": \"ACCEPTED\"}")
                .post("/api/v1/disputes/" + early.dispute() + "/triage")
                .then()
                .statusCode(200);

        one(Story.about("protest", country, day.plusDays(100))
                .where("Clinic", NGO, Said.of(sharp(77)).counting(Metric.INJURED)));

        dispute(late.dispute()).body("mergedInto", nullValue()).body("claims", hasSize(1));
        dispute(early.dispute()).body("suggestions.claimId", contains((int) late.claim()));
    }

    @Test
    void a_claim_in_the_words_of_two_disputes_makes_them_one() {
        Filed one = one(Story.about("protest", country, day)
                .where("Teachers' union", NGO, Said.that("soldiers fired tear gas at marchers near the river bridge")));
        Filed other = one(Story.about("protest", country, day)
                .where(
                        government,
                        GOVERNMENT,
                        Said.that("police officers held marchers near the river bridge peacefully")));
        assertThat(other.dispute()).isNotEqualTo(one.dispute());

        one(Story.about("protest", country, day)
                .where("Students", NGO, Said.that("soldiers held marchers near the river bridge")));

        dispute(one.dispute()).body("claims", hasSize(3));
        dispute(other.dispute()).body("mergedInto", equalTo((int) one.dispute()));
    }

    @Test
    void the_question_is_that_of_the_earliest_claim_whichever_came_first() {
        Filed later = one(Story.about("matter bridge", country, day.plusDays(2))
                .where(government, GOVERNMENT, Said.amount("the harbour bridge cost 300 million", round(300))));

        one(Story.about("matter bridge", country, day)
                .where("Auditors", NGO, Said.amount("the new harbour bridge cost 480 million", round(480))));

        dispute(later.dispute())
                .body("claims", hasSize(2))
                .body("question", equalTo("How much did the new harbour bridge cost?"));
    }

    @Test
    void a_denial_leaves_the_toll_again_when_it_turns_out_that_it_may_mean_another() {
        Filed toll = one(Story.about("protest", country, day).where("Rights Agency", NGO, Said.of(confirmed(685))));
        Filed denial = one(
                Story.about("protest", country, day).where(government, GOVERNMENT, Said.denial("the group's figures")));
        assertThat(denial.dispute()).isEqualTo(toll.dispute());

        one(Story.about("protest", country, day)
                .where("Clinic", NGO, Said.of(sharp(77)).counting(Metric.INJURED)));

        dispute(toll.dispute())
                .body("claims.claimId", contains((int) toll.claim()))
                .body("suggestions.claimId", contains((int) denial.claim()));
    }

    @Test
    void two_rallies_two_weeks_apart_in_one_city_each_have_a_count_of_their_own() {
        Filed first = one(rally(day, "Police", 12_000));
        Filed second = one(rally(day.plusDays(14), "Police", 9_000));
        Filed ofTheFirst = one(rally(day.plusDays(2), "Organisers", 60_000));

        assertThat(ofTheFirst.dispute()).isEqualTo(first.dispute()).isNotEqualTo(second.dispute());
        int event = dispute(first.dispute()).extract().path("scope.eventId");
        dispute(second.dispute()).body("scope.eventId", equalTo(event)).body("conflict", equalTo("UNCONTESTED"));
        assertThat(dispute(first.dispute()).extract().<String>path("question"))
                .startsWith("How many people attended the rally in " + country + " around ")
                .isNotEqualTo(dispute(second.dispute()).extract().path("question"));
    }

    @Test
    void a_count_of_a_day_between_shows_that_two_are_of_one_rally() {
        Filed early = one(rally(day, "Police", 12_000));
        Filed late = one(rally(day.plusDays(5), "University", 26_000));
        assertThat(late.dispute()).isNotEqualTo(early.dispute());

        one(rally(day.plusDays(3), "Organisers", 60_000));

        long home = wire.homeOf(early.claim());
        assertThat(wire.homeOf(late.claim())).isEqualTo(home);
        dispute(home).body("claims", hasSize(3));
    }

    @Test
    void a_count_that_turns_out_to_be_older_goes_to_the_rally_of_its_day() {
        Filed retold = one(rally(day.plusDays(9), "Police", 12_000));
        Filed organisers = one(rally(day.plusDays(1), "Organisers", 60_000));
        assertThat(organisers.dispute()).isNotEqualTo(retold.dispute());

        one(rally(day, "Police", 12_000));

        assertThat(wire.homeOf(organisers.claim())).isEqualTo(wire.homeOf(retold.claim()));
    }

    private Story rally(LocalDate on, String source, int people) {
        return Story.about("rally", country, on)
                .where(source, NGO, Said.of(sharp(people)).counting(Metric.ATTENDANCE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_same_articles_in_any_order_give_the_same_disputes(long seed) {
        List<Function<String, Story>> shuffled = new ArrayList<>(stories());
        Collections.shuffle(shuffled, new Random(seed));
        if (inOrder.isEmpty()) {
            inOrder = disputesOf(stories(), "Orderland " + COUNTRIES.incrementAndGet());
        }

        Set<String> inAnyOrder = disputesOf(shuffled, "Orderland " + COUNTRIES.incrementAndGet());

        assertThat(inAnyOrder).isEqualTo(inOrder);
        assertThat(inOrder).hasSizeGreaterThan(6);
    }

    /** Every dispute as it stands in the end, in words that do not tell the order: question, event's days, claims. */
    private Set<String> disputesOf(List<Function<String, Story>> stories, String place) {
        List<Filed> filed = new ArrayList<>();
        stories.forEach(story -> filed.addAll(wire.brings(story.apply(place))));
        TreeMap<Long, String> seen = new TreeMap<>();
        filed.forEach(one -> seen.computeIfAbsent(wire.homeOf(one.claim()), this::told));
        return new TreeSet<>(seen.values().stream()
                .map(told -> told.replace(place, "Orderland"))
                .toList());
    }

    private String told(long id) {
        ValidatableResponse shown = dispute(id);
        List<String> words = new ArrayList<>(shown.extract().<List<String>>path("claims.proposition"));
        Collections.sort(words);
        return shown.extract().path("question") + " | " + shown.extract().path("scope.eventFrom") + " - "
                + shown.extract().path("scope.eventTo") + " | "
                + shown.extract().path("conflict") + " | " + words;
    }

    private List<Function<String, Story>> stories() {
        return List.of(
                place -> Story.about("protest", place, JAN_10)
                        .where("Rights Agency", NGO, Said.of(atLeast(116)))
                        .where("Rights Agency", NGO, Said.of(sharp(78)).of(Population.PROTESTER)),
                place -> Story.about("rally", place, JAN_10.plusDays(3))
                        .where("Rights Agency", NGO, Said.of(confirmed(2003)))
                        .where("Union", NGO, Said.that("soldiers fired tear gas at marchers near the river bridge")),
                place -> Story.about("protest", place, JAN_10.plusDays(11))
                        .where("Foundation", GOVERNMENT, Said.of(total(3117)))
                        .where(
                                "Foundation",
                                GOVERNMENT,
                                Said.that("police officers held marchers near the river bridge peacefully")),
                place -> Story.about("protest", place, JAN_10.plusDays(24))
                        .where("Presidency", GOVERNMENT, Said.of(moreThan(3000)))
                        .where("Presidency", GOVERNMENT, Said.denial("the group's toll of deaths")),
                place -> Story.about("crackdown", place, JAN_10.plusDays(20))
                        .where("Students", NGO, Said.that("soldiers held marchers near the river bridge"))
                        .whereTheOutletItselfSays(Said.of(moreThan(3000))),
                place -> Story.about("protest", place, JAN_10.plusDays(220))
                        .where("Other Group", NGO, Said.of(sharp(9000))),
                place -> Story.about("protest", place, JAN_10.plusDays(120))
                        .where("Clinic", NGO, Said.of(sharp(26)).counting(Metric.INJURED)),
                place ->
                        Story.about("attack", place, JAN_10.plusDays(20)).where("Other Group", NGO, Said.of(sharp(40))),
                place -> Story.about("rally", place, JAN_10)
                        .where("Police", GOVERNMENT, Said.of(sharp(12_000)).counting(Metric.ATTENDANCE)),
                place -> Story.about("rally", place, JAN_10.plusDays(9))
                        .where("Police", GOVERNMENT, Said.of(sharp(12_000)).counting(Metric.ATTENDANCE)),
                place -> Story.about("march", place, JAN_10.plusDays(2))
                        .where("Organisers", NGO, Said.of(sharp(60_000)).counting(Metric.ATTENDANCE)),
                place -> Story.about("rally", place, JAN_10.plusDays(5))
                        .where("University", NGO, Said.of(sharp(26_123)).counting(Metric.ATTENDANCE)),
                place -> Story.about("rally", place, JAN_10.plusDays(19))
                        .where("University", NGO, Said.of(sharp(9_000)).counting(Metric.ATTENDANCE)),
                place -> Story.about("matter bridge", place, JAN_10.plusDays(1))
                        .where(
                                "Court of Auditors",
                                GOVERNMENT,
                                Said.amount("the new bridge cost 480 million", round(480))),
                place -> Story.about("matter bridge", place, JAN_10)
                        .where("Ministry", GOVERNMENT, Said.amount("the bridge would cost 300 million", round(300)))
                        .where("Ministry", GOVERNMENT, Said.amount("the roof would cost 20 million", round(20))));
    }
}
