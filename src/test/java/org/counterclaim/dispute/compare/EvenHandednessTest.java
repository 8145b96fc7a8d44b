package org.counterclaim.dispute.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.dispute.compare.Comparing.compare;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.claim.figure.Population;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class EvenHandednessTest {

    private static final Gen<Value> VALUES = integers()
            .between(1, 99)
            .zip(integers().between(0, 3), arbitrary().enumValues(CountBasis.class), EvenHandednessTest::value);

    private static final Gen<Saying> SAYINGS = VALUES.zip(
            arbitrary().pick("the ministry", "the group", "the union"),
            integers().between(1, 28),
            (value, party, day) -> Saying.says(party, value).on(day, 2));

    private static final Gen<Saying> ANYTHING = SAYINGS.zip(
            arbitrary().pick(Population.ALL, Population.CIVILIAN, Population.PROTESTER),
            arbitrary().enumValues(Polarity.class),
            (saying, population, polarity) -> {
                Saying scoped = saying.of(population);
                return switch (polarity) {
                    case ASSERTS -> scoped;
                    case DENIES -> scoped.denied();
                    default ->
                        Saying.says(scoped.who().party(), polarity, "the toll").on(3, 2);
                };
            });

    @Test
    void the_result_is_the_same_whichever_claim_comes_first() {
        qt().withExamples(3000).forAll(ANYTHING, ANYTHING).checkAssert((one, other) -> {
            Statement a = one.now();
            Statement b = other.now();

            Comparison comparison = compare(a, b);

            assertThat(compare(b, a)).isEqualTo(comparison.flipped());
        });
    }

    @Test
    void swapping_who_says_which_number_swaps_nothing_but_the_names() {
        qt().withExamples(1000).forAll(VALUES, VALUES).checkAssert((one, other) -> {
            Comparison asIs = compare(
                    Saying.says("the ministry", one).asA(SourceType.GOVERNMENT).now(),
                    Saying.says("the group", other).asA(SourceType.NGO).now());

            Comparison swapped = compare(
                    Saying.says("the group", one).asA(SourceType.NGO).now(),
                    Saying.says("the ministry", other)
                            .asA(SourceType.GOVERNMENT)
                            .now());

            assertThat(swapped.relation()).isEqualTo(asIs.relation());
            assertThat(swapped.gapRatio()).isEqualTo(asIs.gapRatio());
            assertThat(swapped.reasons())
                    .extracting(Reason::code)
                    .isEqualTo(asIs.reasons().stream().map(Reason::code).toList());
        });
    }

    @Test
    void two_documented_minimums_never_conflict() {
        qt().forAll(VALUES, VALUES).checkAssert((one, other) -> {
            Statement a = Saying.says("the ministry", one)
                    .as(CountBasis.DOCUMENTED_MINIMUM)
                    .now();
            Statement b = Saying.says("the group", other)
                    .as(CountBasis.DOCUMENTED_MINIMUM)
                    .now();

            assertThat(compare(a, b).relation()).isEqualTo(Relation.COMPATIBLE);
        });
    }

    @Test
    void an_estimate_is_never_contradicted() {
        qt().forAll(SAYINGS, VALUES).checkAssert((one, other) -> {
            Statement estimate =
                    Saying.says("doctors", other).as(CountBasis.SOURCE_ESTIMATE).now();

            assertThat(compare(one.now(), estimate).relation()).isNotEqualTo(Relation.CONTRADICTION);
        });
    }

    @Test
    void a_gap_ratio_is_given_for_conflicts_only_and_never_below_one() {
        qt().withExamples(2000).forAll(ANYTHING, ANYTHING).checkAssert((one, other) -> {
            Comparison comparison = compare(one.now(), other.now());

            if (comparison.gapRatio() != null) {
                assertThat(comparison.gapRatio().doubleValue()).isGreaterThanOrEqualTo(1.0);
                assertThat(comparison.relation()).isIn(Relation.CONTRADICTION, Relation.TENSION);
            }
        });
    }

    @Test
    void a_standing_does_not_hang_on_the_order_of_arrival() {
        qt().withExamples(500).forAll(ANYTHING, ANYTHING, ANYTHING, ANYTHING).checkAssert((a, b, c, d) -> {
            List<Statement> statements = new ArrayList<>(List.of(a.now(), b.now(), c.now(), d.now()));
            Standing forwards = Standing.of(statements, Period.ofDays(7));
            java.util.Collections.reverse(statements);

            Standing backwards = Standing.of(statements, Period.ofDays(7));

            assertThat(backwards).isEqualTo(forwards);
        });
    }

    private static Value value(int mantissa, int zeros, CountBasis basis) {
        long n = mantissa * (long) Math.pow(10, zeros);
        Value plain = switch (mantissa % 5) {
            case 0 -> Numbers.moreThan(n * 10);
            case 1 -> Numbers.about(n);
            case 2 -> Numbers.round(n);
            case 3 -> Numbers.upTo(n);
            default -> Numbers.sharp(n);
        };
        return new Value(plain.surface(), plain.operator(), plain.hard(), plain.soft(), null, plain.sharp(), basis);
    }
}
