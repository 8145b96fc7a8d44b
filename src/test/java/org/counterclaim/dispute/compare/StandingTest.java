package org.counterclaim.dispute.compare;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.dispute.compare.Numbers.atLeast;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.dispute.compare.Numbers.estimated;
import static org.counterclaim.dispute.compare.Numbers.moreThan;
import static org.counterclaim.dispute.compare.Numbers.pendingMoreThan;
import static org.counterclaim.dispute.compare.Numbers.severalThousand;
import static org.counterclaim.dispute.compare.Numbers.sharp;
import static org.counterclaim.dispute.compare.Numbers.total;
import static org.counterclaim.dispute.compare.Saying.says;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Period WEEK = Period.ofDays(7);
    private static final String IRAN = "Government of Iran";

    private final Statement tehran = says(IRAN, moreThan(3000))
            .through("Tehran")
            .asA(SourceType.GOVERNMENT)
            .publishedOn(3, 2)
            .now();
    private final Statement foundation = says(IRAN, total(3117))
            .through("Foundation of Martyrs")
            .asA(SourceType.GOVERNMENT)
            .on(21, 1)
            .now();
    private final Statement ngo =
            says("HRANA", confirmed(6854)).publishedOn(3, 2).now();
    private final Statement pending =
            says("HRANA", pendingMoreThan(11000)).publishedOn(3, 2).now();

    @Test
    void the_government_and_the_ngo_are_in_tension_as_written() {
        Standing standing = Standing.of(List.of(tehran, ngo, pending), WEEK);

        assertThat(standing.conflict()).isEqualTo(Conflict.TENSION);
        assertThat(standing.gapRatio()).isEqualByComparingTo("1.71");
        assertThat(standing.positions()).extracting(Position::party).containsExactly("HRANA", IRAN);
        assertThat(requireNonNull(standing.summary().undisputedFloor()).value()).isEqualByComparingTo("3001");
        assertThat(standing.summary().pending())
                .extracting(Summary.Highlight::surface)
                .containsExactly("more than 11,000");
    }

    @Test
    void the_sharper_older_figure_of_the_same_government_turns_it_into_a_contradiction_with_a_stale_figure() {
        Standing standing = Standing.of(List.of(tehran, ngo, foundation), WEEK);

        assertThat(standing.conflict()).isEqualTo(Conflict.CONTRADICTED);
        assertThat(standing.gapRatio()).isEqualByComparingTo("2.20");
        assertThat(position(standing, IRAN).statement()).isEqualTo(foundation);
        assertThat(position(standing, IRAN).stale()).isTrue();
        assertThat(position(standing, "HRANA").stale()).isFalse();
        assertThat(texts(standing, ReasonCode.STALE))
                .containsExactly("\"a total of 3,117\" (Foundation of Martyrs) is as of 21 January 2026, 13 days before"
                        + " \"confirmed 6,854\" (HRANA), 3 February 2026, and the count went on.");
    }

    @Test
    void a_rounding_is_reported_as_a_finding() {
        Standing standing = Standing.of(List.of(tehran, ngo, foundation), WEEK);

        assertThat(standing.findings()).extracting(Finding::code).containsExactly(ReasonCode.ROUNDING_VARIANT);
    }

    @Test
    void the_order_of_arrival_does_not_matter() {
        List<Statement> statements = new ArrayList<>(List.of(
                tehran,
                ngo,
                foundation,
                pending,
                says("HRANA", confirmed(4519)).on(21, 1).now(),
                says("HRANA", confirmed(4560)).on(21, 1).now(),
                says(IRAN, severalThousand()).through("Khamenei").on(17, 1).now()));
        Standing expected = Standing.of(statements, WEEK);

        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(statements, new Random(seed));

            assertThat(Standing.of(statements, WEEK)).isEqualTo(expected);
        }
    }

    @Test
    void a_figure_of_the_same_time_shows_that_age_does_not_explain_the_difference() {
        Statement then = says("HRANA", confirmed(4519)).on(21, 1).now();

        Standing standing = Standing.of(List.of(foundation, ngo, then), WEEK);

        assertThat(texts(standing, ReasonCode.CONTEMPORARY_GAP))
                .containsExactly("\"confirmed 4,519\" (HRANA), as of 21 January 2026, is of the time of"
                        + " \"a total of 3,117\" (Foundation of Martyrs): already then the two were apart by a factor of"
                        + " 1.45, so age does not explain the difference.");
    }

    @Test
    void a_figure_of_the_next_day_shows_that_age_does_not_explain_the_difference() {
        Statement before = says("HRANA", confirmed(2615)).on(17, 1).now();
        Statement next = says("HRANA", confirmed(4519)).on(22, 1).now();

        Standing standing = Standing.of(List.of(foundation, ngo, before, next), WEEK);

        assertThat(texts(standing, ReasonCode.CONTEMPORARY_GAP))
                .containsExactly("\"confirmed 4,519\" (HRANA), as of 22 January 2026, is of the time of"
                        + " \"a total of 3,117\" (Foundation of Martyrs): already then the two were apart by a factor of"
                        + " 1.45, so age does not explain the difference.");
    }

    @Test
    void a_lower_figure_of_days_before_leaves_open_whether_age_explains_the_difference() {
        Statement before = says("HRANA", confirmed(2615)).on(17, 1).now();
        Statement later = says("HRANA", confirmed(5002)).on(27, 1).now();

        Standing standing = Standing.of(List.of(foundation, ngo, before, later), WEEK);

        assertThat(texts(standing, ReasonCode.CONTEMPORARY_GAP))
                .containsExactly("\"confirmed 2,615\" (HRANA), as of 17 January 2026, is 4 days before"
                        + " \"a total of 3,117\" (Foundation of Martyrs): at that time the two could both hold; whether"
                        + " age explains the difference cannot be told without a figure nearer in time.");
    }

    @Test
    void a_count_that_was_above_it_days_before_was_above_it_then() {
        Statement before = says("HRANA", confirmed(4519)).on(17, 1).now();

        Standing standing = Standing.of(List.of(foundation, ngo, before), WEEK);

        assertThat(texts(standing, ReasonCode.CONTEMPORARY_GAP))
                .singleElement()
                .asString()
                .contains("4 days before", "age does not explain");
    }

    @Test
    void two_figures_of_one_time_that_could_both_hold_may_differ_by_age_now() {
        Statement then = says("HRANA", confirmed(3005)).on(20, 1).now();

        Standing standing = Standing.of(List.of(foundation, ngo, then), WEEK);

        assertThat(texts(standing, ReasonCode.CONTEMPORARY_GAP))
                .singleElement()
                .asString()
                .contains("age may explain");
    }

    @Test
    void a_sum_of_money_is_no_count_that_goes_on() {
        Statement council = says("the council", sharp(86_400_001))
                .counting(Metric.AMOUNT, "EUR")
                .on(2, 1)
                .now();
        Statement auditors = says("the auditors", sharp(131_400_001))
                .counting(Metric.AMOUNT, "EUR")
                .on(2, 2)
                .now();

        Standing standing = Standing.of(List.of(council, auditors), WEEK);

        assertThat(standing.conflict()).isEqualTo(Conflict.CONTRADICTED);
        assertThat(texts(standing, ReasonCode.STALE)).isEmpty();
    }

    @Test
    void at_an_earlier_day_only_what_was_known_then_counts() {
        Statement then = says("HRANA", confirmed(4519)).on(21, 1).now();

        Standing standing = Standing.at(LocalDate.of(2026, 1, 21), List.of(foundation, ngo, then, tehran), WEEK);

        assertThat(standing.conflict()).isEqualTo(Conflict.CONTRADICTED);
        assertThat(standing.gapRatio()).isEqualByComparingTo("1.45");
        assertThat(texts(standing, ReasonCode.STALE)).isEmpty();
    }

    @Test
    void an_older_figure_is_not_stale_when_the_other_count_stood_still() {
        Statement earlier = says("HRANA", confirmed(6854)).on(20, 1).now();
        Statement again = says("HRANA", confirmed(6854)).on(3, 2).now();

        Standing standing = Standing.of(List.of(foundation, earlier, again), WEEK);

        assertThat(texts(standing, ReasonCode.STALE)).isEmpty();
        assertThat(standing.conflict()).isEqualTo(Conflict.CONTRADICTED);
    }

    @Test
    void a_figure_younger_than_the_window_is_not_stale() {
        Standing standing = Standing.of(
                List.of(foundation, says("HRANA", confirmed(5002)).on(28, 1).now()), WEEK);

        assertThat(texts(standing, ReasonCode.STALE)).isEmpty();
    }

    @Test
    void one_party_alone_is_uncontested_however_many_bodies_it_has() {
        Statement ministry =
                says(IRAN, sharp(2986)).through("Interior Ministry").on(20, 1).now();

        Standing standing = Standing.of(List.of(foundation, ministry, tehran), WEEK);

        assertThat(standing.conflict()).isEqualTo(Conflict.UNCONTESTED);
        assertThat(standing.summary().undisputedFloor()).isNull();
    }

    @Test
    void two_documented_minimums_agree() {
        Standing standing =
                Standing.of(List.of(ngo, says("IHR", atLeast(3428)).on(14, 1).now()), WEEK);

        assertThat(standing.conflict()).isEqualTo(Conflict.AGREED);
    }

    @Test
    void parties_that_count_different_people_are_incomparable() {
        Standing standing = Standing.of(
                List.of(ngo, says("IHR", atLeast(3428)).of(Population.PROTESTER).now()), WEEK);

        assertThat(standing.conflict()).isEqualTo(Conflict.INCOMPARABLE);
    }

    @Test
    void cases_under_investigation_alone_are_no_position() {
        Standing standing = Standing.of(List.of(pending, tehran), WEEK);

        assertThat(standing.positions()).hasSize(1);
        assertThat(standing.conflict()).isEqualTo(Conflict.UNCONTESTED);
    }

    @Test
    void a_figure_that_nobody_can_be_held_to_is_no_position() {
        Standing standing = Standing.of(
                List.of(ngo, says("reports", sharp(12)).fromNobodyInParticular().now()), WEEK);

        assertThat(standing.conflict()).isEqualTo(Conflict.UNCONTESTED);
    }

    @Test
    void a_party_that_has_a_figure_is_not_judged_by_its_denial_of_anothers() {
        Statement denial = says(IRAN, Polarity.DENIES, "the group's toll")
                .through("foreign ministry")
                .now();

        Standing standing = Standing.of(List.of(tehran, ngo, denial), WEEK);

        assertThat(standing.conflict()).isEqualTo(Conflict.TENSION);
        assertThat(position(standing, IRAN).statement()).isEqualTo(tehran);
    }

    @Test
    void a_denial_by_a_party_that_has_a_figure_is_a_finding() {
        Statement denial = says(IRAN, Polarity.DENIES, "the group's toll")
                .through("foreign ministry")
                .now();

        Standing standing = Standing.of(List.of(tehran, ngo, denial), WEEK);

        assertThat(standing.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ReasonCode.DENIES);
            assertThat(finding.claim()).isEqualTo(denial.id());
            assertThat(finding.claims()).containsExactly(ngo.id());
            assertThat(finding.text()).contains("foreign ministry", "the group's toll", "6,854");
        });
    }

    @Test
    void a_denial_by_a_party_without_a_figure_is_its_position_and_no_finding() {
        Statement denial = says("the army", Polarity.DENIES, "the group's toll").now();

        Standing standing = Standing.of(List.of(tehran, ngo, denial), WEEK);

        assertThat(standing.findings()).isEmpty();
    }

    @Test
    void a_party_that_only_denies_the_toll_contradicts_it() {
        Statement denial = says(IRAN, Polarity.DENIES, "the group's toll")
                .through("foreign ministry")
                .now();

        Standing standing = Standing.of(List.of(ngo, denial), WEEK);

        assertThat(standing.conflict()).isEqualTo(Conflict.CONTRADICTED);
    }

    @Test
    void a_party_that_retracts_its_denial_ends_the_contradiction() {
        Statement yes =
                says("the union", Polarity.ASSERTS, "soldiers fired").on(1, 2).now();
        Statement no =
                says("the army", Polarity.DENIES, "soldiers fired").on(2, 2).now();
        Statement after =
                says("the army", Polarity.ASSERTS, "soldiers fired").on(9, 2).now();

        assertThat(Standing.of(List.of(yes, no), WEEK).conflict()).isEqualTo(Conflict.CONTRADICTED);
        assertThat(Standing.of(List.of(yes, no, after), WEEK).conflict()).isEqualTo(Conflict.AGREED);
    }

    @Test
    void the_summary_shows_who_says_what_and_never_a_middle() {
        Statement doctors = says("doctors", estimated(20000)).on(25, 1).now();

        Summary summary =
                Standing.of(List.of(foundation, ngo, pending, doctors), WEEK).summary();

        assertThat(requireNonNull(summary.undisputedFloor()).value()).isEqualByComparingTo("3117");
        assertThat(requireNonNull(summary.officialFigure()).claimId()).isEqualTo(foundation.id());
        assertThat(requireNonNull(summary.highestDocumentedMinimum()).value()).isEqualByComparingTo("6854");
        assertThat(requireNonNull(summary.highestEstimate()).party()).isEqualTo("doctors");
    }

    @Test
    void a_figure_is_official_only_when_the_source_is_typed_so() {
        Summary summary = Standing.of(List.of(says("someone", sharp(41)).now(), ngo), WEEK)
                .summary();

        assertThat(summary.officialFigure()).isNull();
    }

    @Test
    void counts_of_single_days_do_not_follow_each_other() {
        Statement monday = says("the ministry", sharp(41))
                .during(Cumulation.PERIOD)
                .on(2, 2)
                .now();
        Statement tuesday = says("the ministry", sharp(12))
                .during(Cumulation.PERIOD)
                .on(3, 2)
                .now();

        Standing standing = Standing.of(List.of(monday, tuesday), WEEK);

        assertThat(standing.series()).hasSize(2);
        assertThat(standing.findings()).isEmpty();
    }

    @Test
    void a_series_keeps_every_figure_and_its_current_one() {
        List<Statement> updates = List.of(
                says("HRANA", confirmed(2003)).on(13, 1).now(),
                says("HRANA", confirmed(5002)).on(23, 1).now(),
                says("HRANA", atLeast(116)).on(10, 1).now());

        Series series = Standing.of(updates, WEEK).series().get(0);

        assertThat(series.steps())
                .extracting(step -> step.statement().value())
                .containsExactly(atLeast(116), confirmed(2003), confirmed(5002));
        assertThat(series.current().value()).isEqualTo(confirmed(5002));
    }

    @Test
    void positions_and_comparisons_stand_in_the_order_of_what_is_said_and_not_of_what_was_recorded_first() {
        Statement doctors = says("article 9: doctors", sharp(300))
                .through("doctors")
                .on(3, 2)
                .now();
        Statement witnesses = says("article 10: witnesses", sharp(400))
                .through("witnesses")
                .on(3, 2)
                .now();
        Statement recordedFirst = says("article 1: witnesses", sharp(400))
                .through("witnesses")
                .on(3, 2)
                .now();

        Standing standing = Standing.of(List.of(witnesses, doctors), WEEK);
        Standing other = Standing.of(List.of(recordedFirst, doctors), WEEK);

        for (Standing either : List.of(standing, other)) {
            assertThat(either.positions())
                    .extracting(position -> position.statement().who().source())
                    .containsExactly("doctors", "witnesses");
            assertThat(either.series()).extracting(Series::party).startsWith("article 9: doctors");
            assertThat(either.comparisons())
                    .singleElement()
                    .satisfies(comparison -> assertThat(comparison.a()).isEqualTo(doctors.id()));
        }
    }

    private static Position position(Standing standing, String party) {
        return standing.positions().stream()
                .filter(position -> position.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Standing standing, ReasonCode code) {
        return standing.comparisons().stream()
                .flatMap(comparison -> comparison.reasons().stream())
                .filter(reason -> reason.code() == code)
                .map(Reason::text)
                .toList();
    }
}
