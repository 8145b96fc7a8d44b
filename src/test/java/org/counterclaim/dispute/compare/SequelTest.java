package org.counterclaim.dispute.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.counterclaim.dispute.compare.Numbers.about;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.dispute.compare.Numbers.estimated;
import static org.counterclaim.dispute.compare.Numbers.moreThan;
import static org.counterclaim.dispute.compare.Numbers.sharp;
import static org.counterclaim.dispute.compare.Numbers.total;
import static org.counterclaim.dispute.compare.Saying.says;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.figure.Population;
import org.counterclaim.dispute.compare.Sequel.Kind;
import org.junit.jupiter.api.Test;

class SequelTest {

    private static final Saying TEHRAN = says("Tehran", total(3117)).on(21, 1);
    private static final Saying NGO = says("NGO", confirmed(6854)).on(3, 2);

    private static Standing standing(Stream<Saying> said) {
        return Standing.of(said.map(Saying::now).toList(), Period.ofDays(7));
    }

    private static List<Sequel> toTwoTolls(Saying... since) {
        return sequels(List.of(TEHRAN, NGO), since);
    }

    /** What stood is what the first ones come to, and all of them were known. */
    private static List<Sequel> sequels(List<Saying> then, Saying... since) {
        List<String> stood = standing(then.stream()).positions().stream()
                .map(position -> position.statement().id())
                .toList();
        Set<String> known = then.stream().map(Saying::id).collect(Collectors.toSet());
        return Sequel.to(stood, known::contains, standing(Stream.concat(then.stream(), Stream.of(since))));
    }

    @Test
    void nothing_has_come_after_what_stands() {
        assertThat(toTwoTolls()).isEmpty();
    }

    @Test
    void a_later_figure_of_a_party_is_newer() {
        Saying later = says("NGO", confirmed(7002)).on(12, 2);

        List<Sequel> sequels = toTwoTolls(later);

        assertThat(sequels)
                .extracting(
                        Sequel::kind, Sequel::subject, sequel -> sequel.said().id())
                .containsExactly(tuple(Kind.NEWER, "claim " + NGO.id(), later.id()));
        assertThat(sequels.get(0).text()).contains("7,002", "12 February 2026", "6,854", "3 February 2026", "NGO");
    }

    @Test
    void an_older_figure_that_comes_in_later_is_no_news() {
        assertThat(toTwoTolls(says("NGO", confirmed(5848)).on(24, 1))).isEmpty();
    }

    @Test
    void the_same_figure_again_and_a_rounding_of_it_are_no_news() {
        assertThat(toTwoTolls(
                        says("NGO", confirmed(6854)).through("its director").on(5, 2),
                        says("NGO", moreThan(6000)).on(9, 2),
                        says("Tehran", about(3100)).on(9, 2)))
                .isEmpty();
    }

    @Test
    void a_sharper_wording_is_news_only_where_another_party_is_beside_it_otherwise_than_before() {
        List<Saying> then = List.of(says("Tehran", moreThan(3000)).on(3, 2), NGO);
        List<Saying> alone = List.of(says("Tehran", moreThan(3000)).on(3, 2));

        assertThat(sequels(then, TEHRAN)).extracting(Sequel::kind).containsExactly(Kind.NEWER);
        assertThat(sequels(alone, TEHRAN)).isEmpty();
    }

    @Test
    void a_lower_figure_of_a_count_that_only_grows_is_a_revision() {
        assertThat(toTwoTolls(says("NGO", confirmed(5000)).on(12, 2)))
                .extracting(Sequel::kind, Sequel::subject)
                .containsExactly(tuple(Kind.REVISED, "claim " + NGO.id()));
    }

    @Test
    void a_party_that_denies_its_own_number_revises_it_and_another_s_denial_does_not() {
        Saying denial = says("NGO", sharp(6854)).denied().on(12, 2);
        Saying others = says("Tehran", sharp(6854)).denied().on(12, 2);

        assertThat(toTwoTolls(denial))
                .extracting(Sequel::kind, Sequel::subject)
                .containsExactly(tuple(Kind.REVISED, "claim " + NGO.id()));
        assertThat(toTwoTolls(others)).isEmpty();
    }

    @Test
    void a_denial_without_a_number_is_of_its_own_number_where_nobody_else_has_one_and_else_a_further_word() {
        Saying denial =
                says("Tehran", Polarity.DENIES, "protesters were killed").on(12, 2);

        assertThat(sequels(List.of(TEHRAN), denial))
                .extracting(Sequel::kind, Sequel::subject)
                .containsExactly(tuple(Kind.REVISED, "claim " + TEHRAN.id()));
        assertThat(toTwoTolls(denial))
                .extracting(Sequel::kind, Sequel::subject)
                .containsExactly(tuple(Kind.NEWER, "claim " + TEHRAN.id()));
        assertThat(toTwoTolls(denial).get(0).text()).contains("3,117", "12 February 2026", "is not said");
    }

    @Test
    void a_denial_without_a_number_that_repeats_one_from_before_or_is_older_than_the_number_is_no_news() {
        Saying earlier =
                says("Tehran", Polarity.DENIES, "protesters were killed").on(22, 1);
        Saying again = says("Tehran", Polarity.DENIES, "anybody was killed").on(12, 2);
        Saying older = says("Tehran", Polarity.DENIES, "protesters were killed").on(12, 1);

        assertThat(sequels(List.of(TEHRAN, earlier), again)).isEmpty();
        assertThat(toTwoTolls(older)).isEmpty();
    }

    @Test
    void a_party_that_turns_its_word_round_revises_it() {
        Saying yes = says("Police", Polarity.ASSERTS, "shots were fired").on(1, 2);
        Saying no = says("Police", Polarity.DENIES, "shots were fired").on(5, 2);

        assertThat(sequels(List.of(yes), no)).extracting(Sequel::kind).containsExactly(Kind.REVISED);
        assertThat(sequels(
                        List.of(yes),
                        says("Police", Polarity.ASSERTS, "several shots were fired")
                                .on(5, 2)))
                .isEmpty();
    }

    @Test
    void a_party_that_had_no_position_is_newer_whatever_the_day_of_its_figure() {
        Saying group = says("Other group", confirmed(3428)).on(1, 1);

        assertThat(toTwoTolls(group))
                .extracting(Sequel::kind, sequel -> sequel.said().id())
                .containsExactly(tuple(Kind.NEWER, group.id()));
    }

    @Test
    void what_was_known_and_becomes_the_position_because_another_left_is_no_news() {
        Saying older = says("NGO", confirmed(5848)).on(24, 1);
        List<String> stood = List.of(TEHRAN.id(), NGO.id());

        List<Sequel> sequels = Sequel.to(
                stood, Set.of(TEHRAN.id(), NGO.id(), older.id())::contains, standing(Stream.of(TEHRAN, older)));

        assertThat(sequels).isEmpty();
    }

    @Test
    void a_figure_of_another_group_of_people_is_a_further_one_and_an_estimate_beside_a_count_is_none() {
        Saying children = says("NGO", confirmed(212)).of(Population.CHILD_U18).on(5, 2);

        assertThat(toTwoTolls(children)).extracting(Sequel::kind).containsExactly(Kind.NEWER);
        assertThat(toTwoTolls(children).get(0).text()).contains("a further figure of a party that had a position");
        assertThat(toTwoTolls(says("NGO", estimated(9000)).on(9, 2))).isEmpty();
    }

    @Test
    void the_order_of_arrival_makes_no_difference() {
        qt().forAll(
                        longs().between(3000, 9000),
                        longs().between(3000, 9000),
                        integers().between(1, 28),
                        integers().all())
                .checkAssert((one, other, day, seed) -> {
                    List<Saying> since = new ArrayList<>(List.of(
                            says("NGO", confirmed(one)).on(day, 2),
                            says("NGO", confirmed(other)).on(12, 2),
                            says("Tehran", total(one)).on(day, 2),
                            says("Other group", confirmed(other)).on(day, 2)));
                    List<Sequel> inOrder = toTwoTolls(since.toArray(Saying[]::new));

                    Collections.shuffle(since, new Random(seed));

                    assertThat(toTwoTolls(since.toArray(Saying[]::new))).isEqualTo(inOrder);
                });
    }
}
