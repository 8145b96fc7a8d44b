package org.counterclaim.dispute;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.claim.extract.SourceType.GOVERNMENT;
import static org.counterclaim.claim.extract.SourceType.NGO;
import static org.counterclaim.dispute.compare.Numbers.atLeast;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.dispute.compare.Numbers.moreThan;
import static org.counterclaim.dispute.compare.Numbers.pendingMoreThan;
import static org.counterclaim.dispute.compare.Numbers.round;
import static org.counterclaim.dispute.compare.Numbers.sharp;
import static org.counterclaim.dispute.compare.Numbers.total;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;
import org.counterclaim.dispute.Story.Said;
import org.counterclaim.dispute.Wire.Filed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JoiningTest {

    private static final LocalDate FEB_3 = LocalDate.of(2026, 2, 3);
    private static final LocalDate FEB_5 = LocalDate.of(2026, 2, 5);
    private static final LocalDate JAN_21 = LocalDate.of(2026, 1, 21);
    private static final AtomicInteger COUNTRIES = new AtomicInteger();

    @Inject
    Wire wire;

    private String country = "";
    private String government = "";

    @BeforeEach
    void every_test_has_a_country_of_its_own() {
        country = "Joinland " + COUNTRIES.incrementAndGet();
        government = "Government of " + country;
    }

    private Story theAgencyStory() {
        return Story.about("protest", country, FEB_3)
                .where(government, "The capital of " + country, GOVERNMENT, Said.of(moreThan(3000)))
                .where("Rights Agency", NGO, Said.of(confirmed(6854)))
                .where("Rights Agency", NGO, Said.of(pendingMoreThan(11000)));
    }

    private Story theFoundationStory() {
        return Story.about("protest", country, FEB_5)
                .where(
                        government,
                        "Foundation of " + country,
                        GOVERNMENT,
                        Said.of(total(3117)).asOf(JAN_21));
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
    void figures_on_one_question_meet_in_one_dispute_that_says_why_they_differ() {
        List<Filed> filed = wire.brings(theAgencyStory());

        assertThat(filed).extracting(Filed::dispute).containsOnly(filed.get(0).dispute());
        dispute(filed.get(0).dispute())
                .body("question", equalTo("How many people were killed in the protests in " + country + "?"))
                .body("conflict", equalTo("TENSION"))
                .body("gapRatio", equalTo(1.71f))
                .body("positions.party", containsInAnyOrder(government, "Rights Agency"))
                .body("comparisons", hasSize(1))
                .body("comparisons[0].relation", equalTo("TENSION"))
                .body("comparisons[0].reasons.code", contains("SOFT_GAP", "COUNT_BASIS", "GAP", "DIRECTION"))
                .body("comparisons[0].reasons.text", hasItem(containsString("6,854 / 3,999")))
                .body("summary.undisputedFloor.value", equalTo(3001))
                .body("summary.pending.figure.surface", contains("more than 11,000"));
    }

    @Test
    void a_sharper_older_figure_of_the_same_government_makes_it_a_contradiction_with_a_stale_figure() {
        long dispute = wire.brings(theAgencyStory()).get(0).dispute();

        Filed foundation = wire.brings(theFoundationStory()).get(0);

        assertThat(foundation.dispute()).isEqualTo(dispute);
        assertContradicted(dispute, foundation.claim());
    }

    @Test
    void the_order_of_arrival_does_not_matter() {
        Filed foundation = wire.brings(theFoundationStory()).get(0);

        long dispute = wire.brings(theAgencyStory()).get(0).dispute();

        assertThat(dispute).isEqualTo(foundation.dispute());
        assertContradicted(dispute, foundation.claim());
    }

    private void assertContradicted(long dispute, long foundation) {
        String official = "positions.find { it.party == '" + government + "' }.";
        dispute(dispute)
                .body("conflict", equalTo("CONTRADICTED"))
                .body("gapRatio", equalTo(2.20f))
                .body(official + "claimId", equalTo((int) foundation))
                .body(official + "stale", equalTo(true))
                .body(official + "asOf", equalTo("2026-01-21"))
                .body("comparisons[0].reasons.code", hasItem("STALE"))
                .body("comparisons[0].reasons.text", hasItem(containsString("13 days before")))
                .body("findings.code", hasItem("ROUNDING_VARIANT"))
                .body("summary.officialFigure.claimId", equalTo((int) foundation))
                .body("summary.highestDocumentedMinimum.value", equalTo(6854));
    }

    @Test
    void the_same_words_with_ministry_and_group_swapped_give_the_same_relation() {
        long dispute = wire.brings(Story.about("protest", country, FEB_3)
                        .where("Rights Agency", NGO, Said.of(moreThan(3000)))
                        .where(government, GOVERNMENT, Said.of(confirmed(6854))))
                .get(0)
                .dispute();

        dispute(dispute).body("conflict", equalTo("TENSION")).body("gapRatio", equalTo(1.71f));
    }

    @Test
    void another_population_is_another_question() {
        List<Filed> filed = wire.brings(theAgencyStory()
                .where("Other Group", NGO, Said.of(atLeast(3428)).of(Population.PROTESTER)));

        assertThat(filed.get(3).dispute()).isNotEqualTo(filed.get(0).dispute());
        dispute(filed.get(3).dispute())
                .body("question", equalTo("How many protesters were killed in the protests in " + country + "?"))
                .body("conflict", equalTo("UNCONTESTED"));
    }

    @Test
    void what_is_yet_to_come_is_another_question() {
        List<Filed> filed = wire.brings(Story.about("protest", country, FEB_3)
                .where(
                        government,
                        GOVERNMENT,
                        Said.of(round(500)).counting(Metric.RELEASED).yetToCome())
                .where("Rights Agency", NGO, Said.of(sharp(12)).counting(Metric.RELEASED)));

        assertThat(filed.get(1).dispute()).isNotEqualTo(filed.get(0).dispute());
        dispute(filed.get(0).dispute())
                .body(
                        "question",
                        equalTo("How many people will be released in connection with the protests in " + country
                                + "?"));
    }

    @Test
    void the_same_kind_of_event_in_the_same_place_a_year_later_is_another_question() {
        long thisYear = wire.brings(theAgencyStory()).get(0).dispute();

        long nextYear = wire.brings(Story.about("protest", country, FEB_3.plusYears(1))
                        .where("Rights Agency", NGO, Said.of(confirmed(12))))
                .get(0)
                .dispute();

        assertThat(nextYear).isNotEqualTo(thisYear);
    }

    @Test
    void another_event_in_the_same_place_is_suggested_and_not_joined() {
        long protests = wire.brings(theAgencyStory()).get(0).dispute();

        Filed siege = wire.brings(Story.about("siege", country, FEB_5).where("Other Group", NGO, Said.of(atLeast(40))))
                .get(0);

        assertThat(siege.dispute()).isNotEqualTo(protests);
        dispute(protests)
                .body("suggestions.claimId", contains((int) siege.claim()))
                .body("suggestions[0].why", containsString("siege"));
    }

    @Test
    void an_outlets_own_figure_is_suggested_to_the_dispute_and_not_joined() {
        List<Filed> filed = wire.brings(theAgencyStory().whereTheOutletItselfSays(Said.of(moreThan(3000))));

        assertThat(filed.get(3).dispute()).isNotEqualTo(filed.get(0).dispute());
        dispute(filed.get(0).dispute())
                .body("suggestions.claimId", contains((int) filed.get(3).claim()));
    }

    @Test
    void the_question_tells_what_outlets_say_themselves_from_what_sources_say() {
        List<Filed> filed = wire.brings(theAgencyStory().whereTheOutletItselfSays(Said.of(moreThan(3000))));

        String ofSources = "How many people were killed in the protests in " + country;
        dispute(filed.get(0).dispute()).body("question", equalTo(ofSources + "?"));
        dispute(filed.get(3).dispute()).body("question", equalTo(ofSources + ", as outlets say without a source?"));
    }

    @Test
    void an_outlets_own_figure_that_came_first_is_suggested_as_well() {
        Filed headline = wire.brings(
                        Story.about("protest", country, FEB_3).whereTheOutletItselfSays(Said.of(moreThan(3000))))
                .get(0);

        long dispute = wire.brings(theAgencyStory()).get(0).dispute();

        assertThat(dispute).isNotEqualTo(headline.dispute());
        dispute(dispute).body("suggestions.claimId", contains((int) headline.claim()));
    }

    @Test
    void a_bare_denial_of_the_toll_joins_the_dispute_about_it_and_leaves_the_relation_of_the_figures() {
        List<Filed> filed = wire.brings(theAgencyStory()
                .where(
                        government,
                        "Foreign Ministry of " + country,
                        GOVERNMENT,
                        Said.denial("the group's toll as baseless"))
                .where("Other Group", NGO, Said.of(atLeast(3428)).of(Population.PROTESTER)));

        dispute(filed.get(4).dispute()).body("suggestions", empty());
        assertThat(filed.get(3).dispute()).isEqualTo(filed.get(0).dispute());
        dispute(filed.get(0).dispute())
                .body("conflict", equalTo("TENSION"))
                .body("positions", hasSize(2))
                .body("findings.code", contains("DENIES"))
                .body("findings[0].claim", equalTo((int) filed.get(3).claim()))
                .body("findings[0].claims", contains((int) filed.get(1).claim()));
    }

    @Test
    void a_count_of_other_things_than_people_is_asked_for_by_their_name_if_they_have_one() {
        List<Filed> filed = wire.brings(Story.about("flood", country, FEB_3)
                .where("Relief Group", NGO, Said.of(sharp(41)).ofThings("houses"))
                .where("Relief Group", NGO, Said.of(sharp(42)).ofThings("PERSON"))
                .where("Relief Group", NGO, Said.of(sharp(43)).ofThings(" ")));

        dispute(filed.get(0).dispute()).body("question", startsWith("How many houses were there in "));
        dispute(filed.get(1).dispute()).body("question", startsWith("How many people were there in "));
        dispute(filed.get(2).dispute()).body("question", startsWith("How many were there in "));
    }

    @Test
    void a_figure_that_its_outlet_could_not_verify_says_so() {
        List<Filed> filed = wire.brings(theAgencyStory().whoseOutletCouldNotVerifyIt());

        dispute(filed.get(0).dispute())
                .body("positions.figure.outletVerification", everyItem(equalTo("UNABLE_TO_VERIFY")))
                .body("claims.figure.outletVerification", everyItem(equalTo("UNABLE_TO_VERIFY")));
        given().auth()
                .preemptive()
                .basic("checker", "checker")
                .get("/api/v1/claims/" + filed.get(0).claim())
                .then()
                .body("figures[0].outletVerification", equalTo("UNABLE_TO_VERIFY"));
    }

    @Test
    void a_figure_of_which_its_outlet_says_nothing_is_not_called_unverified() {
        List<Filed> filed = wire.brings(theAgencyStory());

        dispute(filed.get(0).dispute()).body("positions.figure.outletVerification", everyItem(equalTo("NOT_STATED")));
    }

    @Test
    void an_extraction_shows_that_the_outlet_could_not_verify_its_figures() {
        given().contentType("application/json")
                .body("{\"text\": \"The ministry said 41 people were killed in the flood. Northline could not"
                        + " independently verify the figures.\"}")
                .post("/api/v1/extractions")
                .then()
                .statusCode(200)
                .body("claims[0].figures[0].outletVerification", equalTo("UNABLE_TO_VERIFY"));
    }

    @Test
    void a_bare_denial_that_came_before_the_toll_joins_the_dispute_about_it_as_well() {
        Filed denial = wire.brings(Story.about("protest", country, FEB_3)
                        .where(government, GOVERNMENT, Said.denial("the group's toll")))
                .get(0);

        long toll = wire.brings(
                        Story.about("protest", country, FEB_3).where("Rights Agency", NGO, Said.of(confirmed(6854))))
                .get(0)
                .dispute();

        dispute(toll).body("claims.claimId", hasItem((int) denial.claim())).body("conflict", equalTo("CONTRADICTED"));
        dispute(denial.dispute()).body("mergedInto", equalTo((int) toll));
    }

    @Test
    void a_bare_denial_by_a_party_without_a_figure_contradicts_the_toll() {
        List<Filed> filed = wire.brings(Story.about("protest", country, FEB_3)
                .where("Rights Agency", NGO, Said.of(confirmed(6854)))
                .where(government, GOVERNMENT, Said.denial("the group's toll")));

        assertThat(filed.get(1).dispute()).isEqualTo(filed.get(0).dispute());
        dispute(filed.get(0).dispute())
                .body("conflict", equalTo("CONTRADICTED"))
                .body("comparisons[0].reasons.code", contains("DENIAL"));
    }

    @Test
    void a_story_whose_kind_of_event_is_unclear_may_be_about_the_event_whose_words_it_repeats() {
        Filed one = wire.brings(Story.about("protest", country, FEB_3)
                        .where("Teachers' union", NGO, Said.that("that soldiers fired at the crowd near the bridge")))
                .get(0);

        Filed other = wire.brings(Story.about("matter bridge", country, FEB_5)
                        .where(government, GOVERNMENT, Said.denial("soldiers fired at the crowd near the bridge")))
                .get(0);

        assertThat(other.dispute()).isEqualTo(one.dispute());
        dispute(one.dispute())
                .body("question", equalTo("Is it true that soldiers fired at the crowd near the bridge?"))
                .body("conflict", equalTo("CONTRADICTED"));
    }

    @Test
    void the_same_words_of_another_kind_of_event_are_suggested_and_not_joined() {
        Filed one = wire.brings(Story.about("protest", country, FEB_3)
                        .where("Teachers' union", NGO, Said.that("soldiers fired at the crowd near the bridge")))
                .get(0);

        Filed other = wire.brings(Story.about("election", country, FEB_5)
                        .where(government, GOVERNMENT, Said.denial("soldiers fired at the crowd near the bridge")))
                .get(0);

        assertThat(other.dispute()).isNotEqualTo(one.dispute());
        dispute(one.dispute()).body("suggestions.claimId", contains((int) other.claim()));
    }

    @Test
    void a_denied_event_without_numbers_is_a_dispute_of_its_own() {
        List<Filed> filed = wire.brings(Story.about("protest", country, FEB_3)
                .where("Teachers' union", NGO, Said.that("soldiers fired at the crowd near the bridge"))
                .where(government, GOVERNMENT, Said.denial("soldiers had fired at a crowd near the bridge")));

        assertThat(filed.get(1).dispute()).isEqualTo(filed.get(0).dispute());
        dispute(filed.get(0).dispute())
                .body("conflict", equalTo("CONTRADICTED"))
                .body("question", equalTo("Is it true: “soldiers fired at the crowd near the bridge”?"))
                .body("comparisons[0].reasons.code", contains("DENIAL"));
    }

    @Test
    void saying_that_nothing_of_the_kind_happened_stands_against_it() {
        List<Filed> filed = wire.brings(Story.about("protest", country, FEB_3)
                .where("Teachers' union", NGO, Said.that("soldiers fired at the crowd near the bridge"))
                .where(government, GOVERNMENT, Said.that("no soldiers fired at the crowd near the bridge")));

        assertThat(filed.get(1).dispute()).isEqualTo(filed.get(0).dispute());
        dispute(filed.get(0).dispute()).body("conflict", equalTo("CONTRADICTED"));
    }

    @Test
    void two_amounts_meet_only_when_they_are_of_the_same_thing() {
        List<Filed> filed = wire.brings(Story.about("matter stadium", country, FEB_3)
                .where(
                        "Ministry of Sport",
                        GOVERNMENT,
                        Said.amount("the stadium would cost 3,000 million euros", round(3000)))
                .where(
                        "Court of Auditors",
                        GOVERNMENT,
                        Said.amount("the cost of the stadium was 4,800 million euros", round(4800)))
                .where("Court of Auditors", GOVERNMENT, Said.amount("the roof had cost 600 million euros", round(600)))
                .where("Ministry of Sport", GOVERNMENT, Said.amount("it would cost 2,900 million euros", round(2900))));

        assertThat(filed.get(1).dispute()).isEqualTo(filed.get(0).dispute());
        assertThat(filed.get(2).dispute()).isNotEqualTo(filed.get(0).dispute());
        assertThat(filed.get(3).dispute()).isNotEqualTo(filed.get(0).dispute());
        dispute(filed.get(0).dispute())
                .body("conflict", equalTo("CONTRADICTED"))
                .body("question", equalTo("How much did the stadium cost?"))
                .body("suggestions.claimId", hasItem((int) filed.get(3).claim()));
    }

    @Test
    void a_figure_of_an_unknown_event_is_never_joined() {
        Filed one = wire.brings(Story.aboutNobodyKnowsWhat(FEB_3)
                        .where("Rights Agency", NGO, Said.of(confirmed(12)).in(country)))
                .get(0);

        Filed other = wire.brings(Story.aboutNobodyKnowsWhat(FEB_3)
                        .where(government, GOVERNMENT, Said.of(sharp(5)).in(country)))
                .get(0);

        assertThat(other.dispute()).isNotEqualTo(one.dispute());
        dispute(one.dispute()).body("suggestions.claimId", contains((int) other.claim()));
    }

    @Test
    void a_figure_that_nobody_can_be_held_to_is_no_position() {
        List<Filed> filed = wire.brings(Story.about("protest", country, FEB_3)
                .where("Rights Agency", NGO, Said.of(confirmed(6854)))
                .whereNobodyKnowsWhoSays(Said.of(sharp(12))));

        assertThat(filed.get(1).dispute()).isEqualTo(filed.get(0).dispute());
        dispute(filed.get(0).dispute()).body("conflict", equalTo("UNCONTESTED")).body("positions", hasSize(1));
    }

    @Test
    void stories_that_arrive_at_once_open_one_dispute() throws Exception {
        List<String> groups = List.of("Group A", "Group B", "Group C", "Group D", "Group E", "Group F");
        groups.forEach(
                group -> wire.brings(Story.about("flood", country, FEB_3).where(group, NGO, Said.of(confirmed(12)))));
        ExecutorService agencies = Executors.newFixedThreadPool(groups.size());

        List<Future<Long>> arriving = groups.stream()
                .map(group -> agencies.submit(() -> wire.brings(
                                Story.about("protest", country, FEB_3).where(group, NGO, Said.of(confirmed(6854))))
                        .get(0)
                        .dispute()))
                .toList();
        Set<Long> disputes = new HashSet<>();
        for (Future<Long> one : arriving) {
            disputes.add(one.get());
        }
        agencies.shutdown();

        assertThat(disputes).hasSize(1);
        dispute(disputes.iterator().next())
                .body("claims", hasSize(groups.size()))
                .body("conflict", equalTo("AGREED"));
    }

    @Test
    void the_history_says_that_the_machine_joined_a_claim_and_why() {
        List<Filed> filed = wire.brings(theAgencyStory());

        dispute(filed.get(0).dispute())
                .body("claims.joinedBy", everyItem(equalTo("RULE")))
                .body("claims.reason", everyItem(not(empty())))
                .body("history.who", everyItem(equalTo("system")))
                .body("history.action", contains("opened", "joined", "joined"));
    }

    @Test
    void sources_of_one_party_are_one_origin() {
        long dispute = wire.brings(theAgencyStory()).get(0).dispute();
        wire.brings(theFoundationStory());

        dispute(dispute)
                .body("origins", hasSize(2))
                .body("origins.find { it.party == '" + government + "' }.sources", hasSize(2))
                .body("origins.find { it.party == '" + government + "' }.articles", equalTo(2));
    }
}
