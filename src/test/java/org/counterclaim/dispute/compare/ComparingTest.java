package org.counterclaim.dispute.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.dispute.compare.Comparing.compare;
import static org.counterclaim.dispute.compare.Numbers.about;
import static org.counterclaim.dispute.compare.Numbers.atLeast;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.dispute.compare.Numbers.dozens;
import static org.counterclaim.dispute.compare.Numbers.estimated;
import static org.counterclaim.dispute.compare.Numbers.moreThan;
import static org.counterclaim.dispute.compare.Numbers.pendingMoreThan;
import static org.counterclaim.dispute.compare.Numbers.round;
import static org.counterclaim.dispute.compare.Numbers.sharp;
import static org.counterclaim.dispute.compare.Numbers.total;
import static org.counterclaim.dispute.compare.Numbers.upTo;
import static org.counterclaim.dispute.compare.Saying.says;

import java.time.LocalDate;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.figure.Agency;
import org.counterclaim.claim.figure.Cause;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Identification;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;
import org.junit.jupiter.api.Test;

class ComparingTest {

    @Test
    void more_than_3000_and_a_confirmed_6854_are_in_tension_by_a_factor_of_1_71() {
        Statement government =
                says("Government of Iran", moreThan(3000)).on(3, 2).now();
        Statement ngo = says("HRANA", confirmed(6854)).on(3, 2).now();

        Comparison comparison = compare(government, ngo);

        assertThat(comparison.relation()).isEqualTo(Relation.TENSION);
        assertThat(comparison.gapRatio()).isEqualByComparingTo("1.71");
        assertThat(comparison.lower()).isEqualTo(government.id());
        assertThat(comparison.has(ReasonCode.SOFT_GAP)).isTrue();
    }

    @Test
    void every_reason_of_a_conflict_names_its_numbers() {
        Statement government = says("Government of Iran", moreThan(3000)).now();
        Statement ngo = says("HRANA", confirmed(6854)).now();

        Comparison comparison = compare(government, ngo);

        assertThat(comparison.reasons())
                .extracting(Reason::text)
                .containsExactly(
                        "Literally both can hold, but a reader takes \"more than 3,000\" (Government of Iran) as 3,001 to"
                                + " 3,999 and \"confirmed 6,854\" (HRANA) as 6,854 or more.",
                        "\"more than 3,000\" (Government of Iran) is not said to be complete, a minimum or an estimate;"
                                + " \"confirmed 6,854\" (HRANA) is a documented minimum, a floor without an upper bound.",
                        "The higher figure begins at 1.71 times the upper end of the lower one: 6,854 / 3,999.",
                        "The lower figure is that of Government of Iran, the higher that of HRANA.");
    }

    @Test
    void a_total_of_3117_and_a_confirmed_6854_contradict_by_a_factor_of_2_20() {
        Statement government = says("Government of Iran", total(3117)).now();
        Statement ngo = says("HRANA", confirmed(6854)).now();

        Comparison comparison = compare(government, ngo);

        assertThat(comparison.relation()).isEqualTo(Relation.CONTRADICTION);
        assertThat(comparison.gapRatio()).isEqualByComparingTo("2.20");
        assertThat(comparison.has(ReasonCode.HARD_DISJOINT)).isTrue();
    }

    @Test
    void a_total_of_3117_and_a_confirmed_4519_contradict_by_a_factor_of_1_45() {
        Statement government = says("Government of Iran", total(3117)).now();
        Statement ngo = says("HRANA", confirmed(4519)).now();

        Comparison comparison = compare(government, ngo);

        assertThat(comparison.relation()).isEqualTo(Relation.CONTRADICTION);
        assertThat(comparison.gapRatio()).isEqualByComparingTo("1.45");
    }

    @Test
    void two_documented_minimums_never_contradict_but_their_gap_is_noted() {
        Statement one = says("HRANA", confirmed(6854)).now();
        Statement other = says("IHR", atLeast(3428)).now();

        Comparison comparison = compare(one, other);

        assertThat(comparison.relation()).isEqualTo(Relation.COMPATIBLE);
        assertThat(comparison.has(ReasonCode.GAP)).isTrue();
        assertThat(comparison.gapRatio()).isNull();
    }

    @Test
    void a_documented_minimum_does_not_contradict_a_higher_estimate() {
        Statement floor = says("HRANA", confirmed(6854)).now();
        Statement estimate = says("Doctors", estimated(12000)).now();

        assertThat(compare(floor, estimate).relation()).isEqualTo(Relation.COMPATIBLE);
    }

    @Test
    void a_documented_minimum_above_an_estimate_is_in_tension_with_it() {
        Statement floor = says("HRANA", confirmed(6854)).now();
        Statement estimate = says("Doctors", estimated(3000)).now();

        assertThat(compare(floor, estimate).relation()).isEqualTo(Relation.TENSION);
    }

    @Test
    void two_sharp_numbers_that_claim_nothing_more_contradict() {
        Statement one = says("the police", sharp(41)).now();
        Statement other = says("the union", sharp(57)).now();

        assertThat(compare(one, other).relation()).isEqualTo(Relation.CONTRADICTION);
    }

    @Test
    void a_round_number_goes_together_with_a_sharp_one_in_its_halo() {
        Statement one = says("the ministry", round(3000)).now();
        Statement other = says("the hospital", sharp(3117)).now();

        assertThat(compare(one, other).relation()).isEqualTo(Relation.COMPATIBLE);
    }

    @Test
    void about_a_number_excludes_nothing_literally_so_it_is_tension_at_most() {
        Statement one = says("the police", about(20000)).now();
        Statement other = says("the organisers", sharp(100123)).now();

        assertThat(compare(one, other).relation()).isEqualTo(Relation.TENSION);
    }

    @Test
    void up_to_a_number_can_be_cancelled_so_it_is_tension_at_most() {
        Statement one = says("the police", upTo(20000)).now();
        Statement other = says("the organisers", sharp(100123)).now();

        assertThat(compare(one, other).relation()).isEqualTo(Relation.TENSION);
    }

    @Test
    void dozens_may_be_as_few_as_twelve_when_contradiction_is_tested() {
        Statement vague = says("residents", dozens()).now();

        assertThat(compare(vague, says("the army", sharp(15)).now()).relation()).isEqualTo(Relation.TENSION);
        assertThat(compare(vague, says("the army", sharp(11)).now()).relation()).isEqualTo(Relation.CONTRADICTION);
    }

    @Test
    void none_against_some_contradicts_without_a_ratio() {
        Statement none = says("the army", sharp(0)).now();
        Statement some = says("the hospital", sharp(14)).now();

        Comparison comparison = compare(none, some);

        assertThat(comparison.relation()).isEqualTo(Relation.CONTRADICTION);
        assertThat(comparison.gapRatio()).isNull();
    }

    @Test
    void the_same_sharp_number_from_two_parties_on_one_day_is_probably_one_origin() {
        Statement one = says("HRANA", sharp(6854)).on(3, 2).now();
        Statement other = says("a radio station", sharp(6854)).on(3, 2).now();

        Comparison comparison = compare(one, other);

        assertThat(comparison.relation()).isEqualTo(Relation.COMPATIBLE);
        assertThat(comparison.has(ReasonCode.LIKELY_ONE_ORIGIN)).isTrue();
    }

    @Test
    void killed_and_casualties_are_not_compared() {
        Statement killed = says("the police", sharp(41)).now();
        Statement casualties = says("the union", sharp(90))
                .counting(Metric.CASUALTIES, "PERSON")
                .now();

        assertNotComparable(compare(killed, casualties), ReasonCode.METRIC_DIFFERS);
    }

    @Test
    void confirmed_deaths_and_cases_under_investigation_are_different_metrics() {
        Statement confirmed = says("HRANA", confirmed(6854)).now();
        Statement pending = says("IHR", pendingMoreThan(11000)).now();

        assertNotComparable(compare(confirmed, pending), ReasonCode.METRIC_DIFFERS);
    }

    @Test
    void two_currencies_are_not_compared() {
        Statement euros =
                says("the ministry", round(3000)).counting(Metric.AMOUNT, "EUR").now();
        Statement dollars =
                says("the auditors", round(9000)).counting(Metric.AMOUNT, "USD").now();

        assertNotComparable(compare(euros, dollars), ReasonCode.UNIT_DIFFERS);
    }

    @Test
    void a_projection_is_not_compared_with_a_count() {
        Statement will = says("the ministry", round(500)).projected().now();
        Statement has = says("the families", sharp(12)).now();

        assertNotComparable(compare(will, has), ReasonCode.PROJECTION);
    }

    @Test
    void another_event_is_not_compared() {
        Statement protest = says("the ministry", sharp(41)).now();
        Statement earthquake = says("the union", sharp(57)).about("earthquake").now();

        assertNotComparable(compare(protest, earthquake), ReasonCode.EVENT_DIFFERS);
    }

    @Test
    void a_count_of_one_day_is_not_compared_with_a_running_total() {
        Statement day =
                says("the ministry", sharp(41)).during(Cumulation.PERIOD).now();
        Statement total = says("the union", sharp(570)).now();

        assertNotComparable(compare(day, total), ReasonCode.PERIOD_DIFFERS);
    }

    @Test
    void counts_of_two_different_days_are_not_compared() {
        Statement one = says("the ministry", sharp(41))
                .during(Cumulation.PERIOD)
                .on(3, 2)
                .now();
        Statement other =
                says("the union", sharp(57)).during(Cumulation.PERIOD).on(4, 2).now();

        assertNotComparable(compare(one, other), ReasonCode.PERIOD_DIFFERS);
    }

    @Test
    void two_totals_that_count_from_different_days_are_not_compared() {
        Statement year =
                says("the ministry", sharp(41)).since(LocalDate.of(2026, 1, 1)).now();
        Statement month =
                says("the union", sharp(57)).since(LocalDate.of(2026, 2, 1)).now();

        assertNotComparable(compare(year, month), ReasonCode.PERIOD_DIFFERS);
    }

    @Test
    void what_only_one_side_states_gates_nothing() {
        Statement plain = says("the ministry", sharp(41)).now();
        Statement stated = says("the union", sharp(57))
                .doneBy(Agency.STATE_FORCES)
                .from(Cause.DIRECT_VIOLENCE)
                .since(LocalDate.of(2026, 2, 1))
                .ofTheSideOf("Iran")
                .now();

        assertThat(compare(plain, stated).relation()).isEqualTo(Relation.CONTRADICTION);
    }

    @Test
    void those_killed_by_the_state_and_those_killed_by_its_enemies_are_not_compared() {
        Statement state =
                says("the union", sharp(57)).doneBy(Agency.STATE_FORCES).now();
        Statement rebels =
                says("the ministry", sharp(41)).doneBy(Agency.OPPOSITION).now();

        Comparison comparison = compare(state, rebels);

        assertNotComparable(comparison, ReasonCode.PERPETRATOR_DIFFERS);
        assertThat(comparison.reasons().get(0).text())
                .isEqualTo(
                        "\"41\" (the ministry) counts what was done by an armed opposition, \"57\" (the union) counts"
                                + " what was done by forces of the state.");
    }

    @Test
    void the_shot_and_the_starved_are_not_compared() {
        Statement shot =
                says("the union", sharp(57)).from(Cause.DIRECT_VIOLENCE).now();
        Statement starved = says("the ministry", sharp(41)).from(Cause.INDIRECT).now();

        assertNotComparable(compare(shot, starved), ReasonCode.CAUSE_DIFFERS);
    }

    @Test
    void the_losses_of_one_army_are_not_those_of_the_other() {
        Statement ours = says("the ministry", sharp(41)).ofTheSideOf("Veldania").now();
        Statement theirs = says("the army", sharp(57)).ofTheSideOf("Ruvenia").now();

        assertNotComparable(compare(ours, theirs), ReasonCode.POPULATION_DIFFERS);
    }

    @Test
    void a_list_of_names_is_not_compared_with_the_total_but_cannot_be_longer() {
        Statement names =
                says("the presidency", sharp(2986)).being(Identification.NAMED).now();

        assertNotComparable(compare(names, says("the group", total(3117)).now()), ReasonCode.IDENTIFICATION_DIFFERS);
        Comparison longer = compare(names, says("the army", total(2000)).now());
        assertThat(longer.relation()).isEqualTo(Relation.CONTRADICTION);
        assertThat(longer.has(ReasonCode.SUBSET_VIOLATION)).isTrue();
    }

    @Test
    void a_part_that_nothing_names_is_not_compared_but_cannot_be_larger_than_the_whole() {
        Statement part = says("the foundation", sharp(2427)).asAnUnnamedPart().now();

        assertNotComparable(compare(part, says("the group", total(3117)).now()), ReasonCode.POPULATION_DIFFERS);
        assertThat(compare(part, says("the army", total(2000)).now()).has(ReasonCode.SUBSET_VIOLATION))
                .isTrue();
    }

    @Test
    void events_on_record_are_told_apart_by_their_ids() {
        Statement spring = says("the ministry", sharp(41)).inEvent("7").now();
        Statement winter = says("the union", sharp(57)).inEvent("8").now();

        assertNotComparable(compare(spring, winter), ReasonCode.EVENT_DIFFERS);
    }

    @Test
    void one_event_within_another_is_a_part_of_it() {
        Statement battle = says("the union", sharp(57)).inEvent("8", "7").now();

        assertNotComparable(
                compare(battle, says("the ministry", total(90)).inEvent("7").now()), ReasonCode.EVENT_DIFFERS);
        assertThat(compare(battle, says("the army", total(41)).inEvent("7").now())
                        .has(ReasonCode.SUBSET_VIOLATION))
                .isTrue();
    }

    @Test
    void a_tenfold_figure_within_days_is_a_jump() {
        Statement earlier = says("HRANA", confirmed(612)).on(3, 2).now();
        Statement later = says("HRANA", confirmed(6120)).on(5, 2).now();

        assertThat(compare(earlier, later).has(ReasonCode.MAGNITUDE_JUMP)).isTrue();
        assertThat(compare(earlier, says("HRANA", confirmed(1220)).on(5, 2).now())
                        .has(ReasonCode.MAGNITUDE_JUMP))
                .isFalse();
        assertThat(compare(earlier, says("HRANA", confirmed(6120)).on(5, 3).now())
                        .has(ReasonCode.MAGNITUDE_JUMP))
                .isFalse();
    }

    @Test
    void two_cities_are_not_compared() {
        Statement one = says("the ministry", sharp(41)).at("Tehran", "Iran").now();
        Statement other = says("the union", sharp(57)).at("Shiraz", "Iran").now();

        assertNotComparable(compare(one, other), ReasonCode.PLACE_DIFFERS);
    }

    @Test
    void protesters_are_not_compared_with_everyone() {
        Statement protesters =
                says("IHR", atLeast(3428)).of(Population.PROTESTER).now();
        Statement everyone = says("HRANA", confirmed(6854)).now();

        assertNotComparable(compare(protesters, everyone), ReasonCode.POPULATION_DIFFERS);
    }

    @Test
    void more_protesters_than_people_is_a_contradiction() {
        Statement protesters =
                says("IHR", atLeast(3428)).of(Population.PROTESTER).now();
        Statement everyone = says("Government of Iran", total(3117)).now();

        Comparison comparison = compare(protesters, everyone);

        assertThat(comparison.relation()).isEqualTo(Relation.CONTRADICTION);
        assertThat(comparison.has(ReasonCode.SUBSET_VIOLATION)).isTrue();
        assertThat(comparison.has(ReasonCode.POPULATION_DIFFERS)).isTrue();
    }

    @Test
    void more_in_the_capital_than_in_the_country_is_a_contradiction() {
        Statement city = says("the union", sharp(5000)).at("Tehran", "Iran").now();
        Statement country = says("the ministry", total(3117)).now();

        Comparison comparison = compare(country, city);

        assertThat(comparison.relation()).isEqualTo(Relation.CONTRADICTION);
        assertThat(comparison.has(ReasonCode.SUBSET_VIOLATION)).isTrue();
    }

    @Test
    void a_later_figure_of_one_party_supersedes() {
        Statement earlier = says("HRANA", confirmed(5002)).on(23, 1).now();
        Statement later = says("HRANA", confirmed(6854)).on(3, 2).now();

        Comparison comparison = compare(later, earlier);

        assertThat(comparison.relation()).isEqualTo(Relation.SUPERSEDES);
        assertThat(comparison.prevails()).isEqualTo(later.id());
        assertThat(comparison.has(ReasonCode.REVISION_DOWN)).isFalse();
    }

    @Test
    void a_later_lower_figure_is_a_revision_downwards() {
        Statement earlier = says("HRANA", confirmed(6872)).on(5, 2).now();
        Statement later = says("HRANA", moreThan(6700))
                .as(CountBasis.DOCUMENTED_MINIMUM)
                .on(15, 2)
                .now();

        Comparison comparison = compare(earlier, later);

        assertThat(comparison.relation()).isEqualTo(Relation.SUPERSEDES);
        assertThat(comparison.has(ReasonCode.REVISION_DOWN)).isTrue();
    }

    @Test
    void a_later_rounding_of_the_same_party_repeats_the_sharper_figure() {
        Statement sharper = says("Government of Iran", total(3117))
                .through("Foundation")
                .on(21, 1)
                .now();
        Statement rounding = says("Government of Iran", moreThan(3000))
                .through("Tehran")
                .publishedOn(3, 2)
                .now();

        Comparison comparison = compare(rounding, sharper);

        assertThat(comparison.relation()).isEqualTo(Relation.REPEAT);
        assertThat(comparison.has(ReasonCode.ROUNDING_VARIANT)).isTrue();
        assertThat(comparison.prevails()).isEqualTo(sharper.id());
    }

    @Test
    void a_sharper_figure_after_a_vague_one_supersedes_it() {
        Statement vague = says("Government of Iran", moreThan(3000)).on(20, 1).now();
        Statement sharper = says("Government of Iran", total(3117)).on(21, 1).now();

        Comparison comparison = compare(vague, sharper);

        assertThat(comparison.relation()).isEqualTo(Relation.SUPERSEDES);
        assertThat(comparison.prevails()).isEqualTo(sharper.id());
    }

    @Test
    void a_headline_rounding_of_the_same_day_repeats() {
        Statement headline = says("Government of Iran", round(3000)).on(22, 1).now();
        Statement body = says("Government of Iran", sharp(3117)).on(22, 1).now();

        Comparison comparison = compare(headline, body);

        assertThat(comparison.relation()).isEqualTo(Relation.REPEAT);
        assertThat(comparison.has(ReasonCode.ROUNDING_VARIANT)).isTrue();
        assertThat(comparison.prevails()).isEqualTo(body.id());
    }

    @Test
    void a_lower_sharp_floor_is_no_rounding_although_its_interval_is_open() {
        Statement earlier = says("IHR", atLeast(5002)).on(1, 2).now();
        Statement later = says("IHR", atLeast(3428)).on(3, 2).now();

        Comparison comparison = compare(earlier, later);

        assertThat(comparison.relation()).isEqualTo(Relation.SUPERSEDES);
        assertThat(comparison.has(ReasonCode.REVISION_DOWN)).isTrue();
    }

    @Test
    void two_sharp_figures_of_one_party_and_day_hint_at_a_misquote() {
        Statement one = says("HRANA", confirmed(4519)).on(21, 1).now();
        Statement other = says("HRANA", confirmed(4560)).on(21, 1).now();

        Comparison comparison = compare(one, other);

        assertThat(comparison.relation()).isEqualTo(Relation.REPEAT);
        assertThat(comparison.has(ReasonCode.MISQUOTE)).isTrue();
    }

    @Test
    void an_estimate_of_a_party_does_not_supersede_its_own_count() {
        Statement count = says("IHR", atLeast(3428)).on(14, 1).now();
        Statement estimate = says("IHR", estimated(20000)).on(15, 1).now();

        assertThat(compare(count, estimate).relation()).isEqualTo(Relation.COMPATIBLE);
    }

    @Test
    void asserting_and_denying_the_same_contradict() {
        Statement yes = says("the union", Polarity.ASSERTS, "soldiers fired at the crowd")
                .now();
        Statement no =
                says("the army", Polarity.DENIES, "soldiers fired at the crowd").now();

        Comparison comparison = compare(yes, no);

        assertThat(comparison.relation()).isEqualTo(Relation.CONTRADICTION);
        assertThat(comparison.has(ReasonCode.DENIAL)).isTrue();
    }

    @Test
    void asserting_and_doubting_the_same_is_tension() {
        Statement yes = says("the union", Polarity.ASSERTS, "soldiers fired at the crowd")
                .now();
        Statement unsure = says("the envoy", Polarity.DOUBTS, "soldiers fired at the crowd")
                .now();

        assertThat(compare(yes, unsure).relation()).isEqualTo(Relation.TENSION);
    }

    @Test
    void no_statement_compares_with_nothing() {
        Statement yes = says("the union", Polarity.ASSERTS, "soldiers fired at the crowd")
                .now();
        Statement silent = says("the army", Polarity.NO_STATEMENT, "soldiers fired at the crowd")
                .now();

        assertNotComparable(compare(yes, silent), ReasonCode.NO_STATEMENT);
    }

    @Test
    void calling_a_toll_baseless_contradicts_the_toll_of_another_party() {
        Statement toll = says("HRANA", confirmed(6854)).now();
        Statement denial =
                says("Government of Iran", Polarity.DENIES, "the group's toll").now();

        assertThat(compare(denial, toll).relation()).isEqualTo(Relation.CONTRADICTION);
    }

    @Test
    void denying_one_number_says_nothing_of_another() {
        Statement toll = says("HRANA", sharp(6854)).now();
        Statement denial = says("Government of Iran", sharp(20123)).denied().now();

        assertNotComparable(compare(denial, toll), ReasonCode.DENIAL);
    }

    private static void assertNotComparable(Comparison comparison, ReasonCode why) {
        assertThat(comparison.relation()).isEqualTo(Relation.NOT_COMPARABLE);
        assertThat(comparison.has(why))
                .as("%s in %s", why, comparison.reasons())
                .isTrue();
    }
}
