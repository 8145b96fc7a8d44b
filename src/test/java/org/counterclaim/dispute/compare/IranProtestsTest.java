package org.counterclaim.dispute.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.dispute.compare.Comparing.compare;
import static org.counterclaim.dispute.compare.Numbers.atLeast;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.dispute.compare.Numbers.moreThan;
import static org.counterclaim.dispute.compare.Numbers.pendingMoreThan;
import static org.counterclaim.dispute.compare.Numbers.round;
import static org.counterclaim.dispute.compare.Numbers.severalThousand;
import static org.counterclaim.dispute.compare.Numbers.sharp;
import static org.counterclaim.dispute.compare.Numbers.total;
import static org.counterclaim.dispute.compare.Paper.paper;
import static org.counterclaim.dispute.compare.Paper.part;
import static org.counterclaim.dispute.compare.Paper.whole;
import static org.counterclaim.dispute.compare.Saying.says;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.claim.figure.Identification;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the protests in Iran, December 2025 to February 2026, as outlets reported them: domain reference 3.8. */
class IranProtestsTest {

    private static final Period WEEK = Period.ofDays(7);
    private static final String GROUP = "HRANA";
    private static final String IRAN = "Government of Iran";

    private static final Paper.Piece MINORS_AMONG_116 =
            part(says(GROUP, atLeast(7)).of(Population.CHILD_U18));

    private static final List<Account> ACCOUNTS = List.of(
            broken(10, 1, atLeast(116), "78 PROTESTER", "38 SECURITY_FORCES", "7 CHILD_U18"),
            broken(13, 1, confirmed(2003), "1850 PROTESTER", "135 GOVERNMENT_AFFILIATED", "9 CHILD_U18", "9 CIVILIAN"),
            paper(14, 1)
                    .tells("HRANA put the toll at 2,571.", whole(says(GROUP, sharp(2571))))
                    .tells(
                            "The dead were 2,403 protesters, including 12 children, 147 officials and 9 civilians.",
                            part(says(GROUP, sharp(2403)).of(Population.PROTESTER)),
                            part(says(GROUP, sharp(12)).of(Population.CHILD_U18)),
                            part(says(GROUP, sharp(147)).of(Population.GOVERNMENT_AFFILIATED)),
                            part(says(GROUP, sharp(9)).of(Population.CIVILIAN)))
                    .account(),
            broken(15, 1, confirmed(2615), "2435 PROTESTER", "153 GOVERNMENT_AFFILIATED", "14 CIVILIAN"),
            paper(21, 1)
                    .tells(
                            "HRANA said 4,519 had been killed: 4,251 protesters, 197 officers, 35 minors, 38 bystanders.",
                            whole(says(GROUP, confirmed(4519))),
                            part(says(GROUP, sharp(4251)).of(Population.PROTESTER)),
                            part(says(GROUP, sharp(197)).of(Population.SECURITY_FORCES)),
                            part(says(GROUP, sharp(35)).of(Population.CHILD_U18)),
                            part(says(GROUP, sharp(38)).of(Population.BYSTANDER)))
                    .tells(
                            "Another 9,049 are under investigation.",
                            whole(says(GROUP, sharp(9049)).as(CountBasis.PENDING)))
                    .account(),
            broken(23, 1, confirmed(5002), "4714 PROTESTER", "42 CHILD_U18", "207 SECURITY_FORCES", "39 BYSTANDER"));

    /** Parts are written as {@code 78 PROTESTER}; the sentence lists them with commas. */
    private static Account broken(int day, int month, Value total, String... parts) {
        List<Paper.Piece> pieces = new ArrayList<>(List.of(whole(says(GROUP, total))));
        for (String part : parts) {
            String[] words = part.split(" ");
            pieces.add(part(says(GROUP, sharp(Long.parseLong(words[0]))).of(Population.valueOf(words[1]))));
        }
        String sentence = "HRANA: " + total.surface() + "; " + String.join(", ", parts);
        return paper(day, month)
                .tells(sentence, pieces.toArray(Paper.Piece[]::new))
                .account();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 | at least 116    | PARTITION      | 78 + 38 = 116
            13 | confirmed 2,003 | PARTITION      | 1,850 + 135 + 9 + 9 = 2,003
            13 | confirmed 2,003 | SERIES_BREAK   | people under 18 beside the other groups
            14 | 2,571           | BUCKET_DROPPED | 2,403 + 147 + 9 = 2,559, 12 less than the 2,571
            15 | confirmed 2,615 | BUCKET_DROPPED | 2,435 + 153 + 14 = 2,602, 13 less than the 2,615
            21 | confirmed 4,519 | SUM_MISMATCH   | 4,251 + 197 + 38 + 35 = 4,521, 2 more than the 4,519
            23 | confirmed 5,002 | PARTITION      | 4,714 + 207 + 42 + 39 = 5,002
            """)
    void a_total_and_its_parts_are_checked(int day, String total, ReasonCode expected, String words) {
        List<Finding> findings = Checks.of(ACCOUNTS);

        assertThat(findings)
                .filteredOn(finding -> finding.code() == expected && isAbout(finding, day, total))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.text()).contains(words);
                    assertThat(finding.sentences()).isNotEmpty();
                });
    }

    @Test
    void nothing_else_is_found_in_them() {
        assertThat(Checks.of(ACCOUNTS)).hasSize(7);
    }

    @Test
    void the_sum_that_is_two_off_names_residual_sentence_and_parts() {
        List<Finding> findings = Checks.of(List.of(ACCOUNTS.get(4)));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.text()).contains("residual -2", "internally inconsistent");
            assertThat(finding.claims()).hasSize(4);
            assertThat(finding.sentences())
                    .extracting(Quoted::text)
                    .containsOnly("HRANA said 4,519 had been killed: 4,251 protesters, 197 officers, 35 minors, 38"
                            + " bystanders.");
        });
    }

    @Test
    void the_minors_of_10_january_were_told_as_a_part() {
        Account account = paper(10, 1)
                .tells(
                        "At least 116: 78 protesters and 38 officers, at least 7 under 18.",
                        whole(says(GROUP, atLeast(116))),
                        part(says(GROUP, sharp(78)).of(Population.PROTESTER)),
                        part(says(GROUP, sharp(38)).of(Population.SECURITY_FORCES)),
                        MINORS_AMONG_116)
                .tells(
                        "It counted 2,638 detained.",
                        whole(says(GROUP, sharp(2638)).counting(Metric.DETAINED, "PERSON")))
                .account();

        assertThat(Checks.of(List.of(account))).extracting(Finding::code).containsExactly(ReasonCode.PARTITION);
    }

    @Test
    void the_norwegian_group_counts_protesters_and_compares_with_protesters_only() {
        Statement norwegian =
                says("IHR", atLeast(3428)).of(Population.PROTESTER).on(14, 1).now();
        Statement everyone = says(GROUP, sharp(2571)).on(14, 1).now();
        Statement protesters =
                says(GROUP, sharp(2403)).of(Population.PROTESTER).on(14, 1).now();

        assertThat(compare(norwegian, everyone).has(ReasonCode.POPULATION_DIFFERS))
                .isTrue();
        assertThat(compare(norwegian, protesters).has(ReasonCode.POPULATION_DIFFERS))
                .isFalse();
    }

    @Test
    void its_protesters_pass_the_subset_test_against_a_larger_total() {
        Statement norwegian =
                says("IHR", atLeast(3428)).of(Population.PROTESTER).now();

        Comparison comparison = compare(norwegian, says(GROUP, sharp(6854)).now());

        assertThat(comparison.relation()).isEqualTo(Relation.NOT_COMPARABLE);
        assertThat(comparison.has(ReasonCode.SUBSET_VIOLATION)).isFalse();
    }

    @Test
    void a_warning_of_25000_is_a_projection_and_no_count() {
        Statement warning = says("doctors", round(25000)).projected().on(14, 1).now();
        Statement count = says(GROUP, sharp(2571)).on(14, 1).now();

        assertThat(compare(warning, count).relation()).isEqualTo(Relation.NOT_COMPARABLE);
        assertThat(compare(warning, count).has(ReasonCode.PROJECTION)).isTrue();
        assertThat(Standing.of(List.of(warning, count), WEEK).summary().highestEstimate())
                .isNull();
    }

    @Test
    void the_leader_who_spoke_of_several_thousand_is_made_precise_by_his_foundation() {
        Statement leader =
                says(IRAN, severalThousand()).through("Khamenei").on(17, 1).now();
        Statement foundation =
                says(IRAN, total(3117)).through("Foundation").on(21, 1).now();

        assertThat(compare(leader, foundation).prevails()).isEqualTo(foundation.id());
    }

    @Test
    void the_martyrs_among_the_3117_are_no_second_figure() {
        Statement foundation = says(IRAN, total(3117)).on(21, 1).now();
        Statement martyrs = says(IRAN, sharp(2427)).asAnUnnamedPart().on(21, 1).now();

        Standing standing = Standing.of(List.of(foundation, martyrs), WEEK);

        assertThat(standing.positions()).extracting(Position::statement).containsExactly(foundation);
        assertThat(standing.findings()).isEmpty();
    }

    @Test
    void two_outlets_that_give_4519_and_4560_for_one_day_are_shown_with_their_sentences() {
        Saying one = says(GROUP, confirmed(4519)).on(21, 1);
        Saying other = says(GROUP, confirmed(4560)).on(21, 1);
        List<Account> accounts = List.of(
                paper(21, 1)
                        .named("a")
                        .tells("confirmed 4,519 dead", whole(one))
                        .account(),
                paper(21, 1)
                        .named("b")
                        .tells("confirmed 4,560 dead", whole(other))
                        .account());

        Standing standing = Standing.of(List.of(one.now(), other.now()), accounts, WEEK, ByHand.NOTHING);

        assertThat(standing.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ReasonCode.MISQUOTE);
            assertThat(finding.sentences()).extracting(Quoted::article).containsExactly("a", "b");
        });
    }

    @Test
    void a_headline_of_more_than_3000_is_a_rounding_of_the_3117_below_it() {
        Saying headline = says(IRAN, moreThan(3000)).on(22, 1);
        Saying body = says(IRAN, total(3117)).on(22, 1);
        Account paper = paper(22, 1)
                .tells("More than 3,000 dead, Iran says", whole(headline))
                .tells("State television put the toll at a total of 3,117.", whole(body))
                .account();

        Standing standing = Standing.of(List.of(headline.now(), body.now()), List.of(paper), WEEK, ByHand.NOTHING);

        assertThat(standing.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ReasonCode.ROUNDING_VARIANT);
            assertThat(finding.claim()).isEqualTo(headline.now().id());
            assertThat(finding.sentences()).hasSize(2);
        });
    }

    @Test
    void the_agency_pair_is_in_tension_as_written_and_a_contradiction_with_a_stale_figure_once_linked() {
        Statement tehran = says(IRAN, moreThan(3000)).publishedOn(3, 2).now();
        Statement group = says(GROUP, confirmed(6854)).on(3, 2).now();
        Statement foundation = says(IRAN, total(3117)).on(21, 1).now();
        Statement then = says(GROUP, confirmed(4519)).on(21, 1).now();

        Standing written = Standing.of(List.of(tehran, group), WEEK);
        Standing linked = Standing.of(List.of(tehran, group, foundation), WEEK);
        Standing earlier = Standing.at(LocalDate.of(2026, 1, 21), List.of(tehran, group, foundation, then), WEEK);

        assertThat(written.conflict()).isEqualTo(Conflict.TENSION);
        assertThat(written.gapRatio()).isEqualByComparingTo("1.71");
        assertThat(linked.conflict()).isEqualTo(Conflict.CONTRADICTED);
        assertThat(linked.gapRatio()).isEqualByComparingTo("2.20");
        assertThat(linked.comparisons().get(0).reasons())
                .filteredOn(reason -> reason.code() == ReasonCode.STALE)
                .singleElement()
                .satisfies(stale -> assertThat(stale.text()).contains("13 days before"));
        assertThat(earlier.conflict()).isEqualTo(Conflict.CONTRADICTED);
        assertThat(earlier.gapRatio()).isEqualByComparingTo("1.45");
    }

    @Test
    void the_list_of_2986_names_and_131_unidentified_is_the_total_of_3117() {
        List<Account> accounts = List.of(
                paper(21, 1)
                        .tells(
                                "a total of 3,117 were killed",
                                whole(says(IRAN, total(3117)).through("Foundation")))
                        .account(),
                paper(1, 2)
                        .tells(
                                "The presidency listed 2,986 names; 131 bodies are not identified.",
                                whole(says(IRAN, sharp(2986))
                                        .through("Presidency")
                                        .being(Identification.NAMED)),
                                whole(says(IRAN, sharp(131))
                                        .through("Presidency")
                                        .being(Identification.UNNAMED)))
                        .account());

        List<Finding> findings = Checks.of(accounts);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ReasonCode.NAMES_ADD_UP);
            assertThat(finding.text()).contains("2,986 named + 131 unidentified = 3,117");
        });
    }

    @Test
    void one_list_of_names_is_told_once_however_many_of_its_party_state_the_total() {
        Account list = paper(1, 2)
                .tells(
                        "The presidency listed 2,986 names; 131 bodies are not identified.",
                        whole(says(IRAN, sharp(2986)).through("Presidency").being(Identification.NAMED)),
                        whole(says(IRAN, sharp(131)).through("Presidency").being(Identification.UNNAMED)))
                .account();
        Account again = paper(4, 2)
                .named("a later paper")
                .tells(
                        "The list holds 2,986 names, beside 131 bodies.",
                        whole(says(IRAN, sharp(2986)).through("Judiciary").being(Identification.NAMED)),
                        whole(says(IRAN, sharp(131)).through("Judiciary").being(Identification.UNNAMED)))
                .account();
        Account ministry = paper(21, 1)
                .tells(
                        "a total of 3,117 were killed",
                        whole(says(IRAN, total(3117)).through("Ministry")))
                .account();
        Account foundation = paper(22, 1)
                .tells("3,117 were killed", whole(says(IRAN, sharp(3117)).through("Foundation")))
                .account();

        List<Finding> findings = Checks.of(List.of(foundation, again, list, ministry));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.text()).endsWith("just the total, \"a total of 3,117\" (Ministry).");
            assertThat(finding.claims()).hasSize(5);
        });
        assertThat(Checks.of(List.of(ministry, list, again, foundation))).isEqualTo(findings);
    }

    @Test
    void verified_and_under_investigation_of_early_february_are_two_series() {
        Standing standing = Standing.of(
                List.of(
                        says(GROUP, confirmed(6872)).on(5, 2).now(),
                        says(GROUP, pendingMoreThan(11000)).on(5, 2).now()),
                WEEK);

        assertThat(standing.series())
                .extracting(Series::kind)
                .containsExactlyInAnyOrder(Series.Kind.COUNT, Series.Kind.PENDING);
        assertThat(standing.positions()).hasSize(1);
    }

    @Test
    void more_than_6700_after_6872_is_flagged_as_a_revision_downwards() {
        Standing standing = Standing.of(
                List.of(
                        says(GROUP, confirmed(6872)).on(5, 2).now(),
                        says(GROUP, moreThan(6700))
                                .as(CountBasis.DOCUMENTED_MINIMUM)
                                .on(15, 2)
                                .now()),
                WEEK);

        assertThat(standing.findings()).extracting(Finding::code).containsExactly(ReasonCode.REVISION_DOWN);
    }

    @Test
    void confirmed_and_pending_added_into_one_toll_are_found_and_are_no_position() {
        Saying confirmed = says(GROUP, confirmed(5002)).on(23, 1);
        Saying pending = says(GROUP, sharp(9787)).as(CountBasis.PENDING).on(23, 1);
        Saying added = says(GROUP, sharp(14789)).on(24, 1);
        List<Account> accounts = List.of(
                paper(23, 1)
                        .tells("HRANA confirmed 5,002 deaths and looks into 9,787.", whole(confirmed), whole(pending))
                        .account(),
                paper(24, 1).tells("14,789 are dead, HRANA said.", whole(added)).account());

        Standing standing =
                Standing.of(List.of(confirmed.now(), pending.now(), added.now()), accounts, WEEK, ByHand.NOTHING);

        assertThat(standing.positions()).extracting(Position::statement).containsExactly(confirmed.now());
        assertThat(standing.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ReasonCode.PENDING_ADDED);
            assertThat(finding.claim()).isEqualTo(added.now().id());
            assertThat(finding.claims()).hasSize(2);
            assertThat(finding.sentences()).hasSize(2);
        });
        assertThat(standing.series())
                .filteredOn(series -> series.kind() == Series.Kind.COUNT)
                .singleElement()
                .satisfies(series -> assertThat(series.steps()).hasSize(2));
    }

    @Test
    void a_round_headline_of_the_outlet_that_means_the_sum_is_found() {
        Saying confirmed = says(GROUP, confirmed(6854)).on(3, 2);
        Saying pending = says(GROUP, sharp(10146)).as(CountBasis.PENDING).on(3, 2);
        Saying headline =
                says("a paper", round(17000)).asA(SourceType.OUTLET_ITSELF).on(3, 2);
        Saying another = says("the ministry", round(17000)).on(3, 2);

        Standing standing = Standing.of(List.of(confirmed.now(), pending.now(), headline.now(), another.now()), WEEK);

        assertThat(standing.findings())
                .extracting(Finding::claim)
                .containsExactly(headline.now().id());
        assertThat(standing.positions()).extracting(Position::party).containsExactly(GROUP, "the ministry");
    }

    @Test
    void what_may_fall_by_itself_is_no_revision() {
        Statement before = says(GROUP, sharp(26852))
                .counting(Metric.DETAINED, "PERSON")
                .on(23, 1)
                .now();
        Statement after = says(GROUP, sharp(24100))
                .counting(Metric.DETAINED, "PERSON")
                .on(3, 2)
                .now();

        assertThat(Standing.of(List.of(before, after), WEEK).findings()).isEmpty();
    }

    @Test
    void the_losses_of_two_armies_that_one_of_them_gives_are_two_series() {
        Statement own = says("the Marish army", sharp(70))
                .ofTheSideOf("Marland")
                .on(3, 2)
                .now();
        Statement enemy = says("the Marish army", moreThan(900))
                .ofTheSideOf("Ruvenia")
                .on(3, 2)
                .now();

        Standing standing = Standing.of(List.of(own, enemy), WEEK);

        assertThat(standing.series()).hasSize(2);
        assertThat(standing.findings()).isEmpty();
    }

    @Test
    void the_order_of_arrival_changes_no_finding_and_a_repetition_adds_none() {
        List<Account> accounts = new ArrayList<>(ACCOUNTS);
        accounts.addAll(ACCOUNTS.subList(0, 3));
        List<Finding> expected = Checks.of(ACCOUNTS);

        for (int seed = 0; seed < 30; seed++) {
            Collections.shuffle(accounts, new Random(seed));

            assertThat(Checks.of(accounts)).isEqualTo(expected);
        }
    }

    private static boolean isAbout(Finding finding, int day, String total) {
        return Stream.ofNullable(finding.claim())
                .anyMatch(claim -> claim.startsWith(GROUP + " " + total + " ") && claim.endsWith("2026-01-" + day));
    }
}
