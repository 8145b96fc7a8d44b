package org.counterclaim.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.counterclaim.dispute.compare.Conflict;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class PriorityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    private static final Gen<Priority> PRIORITIES = arbitrary()
            .enumValues(Conflict.class)
            .zip(
                    integers().between(101, 900),
                    integers().between(1, 6),
                    integers().between(0, 20),
                    integers().between(0, 60),
                    (conflict, gap, parties, articles, age) ->
                            new Priority(conflict, BigDecimal.valueOf(gap, 2), parties, articles, DAY.minusDays(age)));

    private static Priority contradicted(String gap, int parties, int articles, LocalDate latestOn) {
        return new Priority(Conflict.CONTRADICTED, new BigDecimal(gap), parties, articles, latestOn);
    }

    @Test
    void a_score_is_the_product_of_its_factors() {
        Priority priority = contradicted("4.00", 3, 2, DAY.minusDays(14));

        assertThat(priority.factors(DAY)).extracting(Priority.Factor::value).containsExactly(2.0, 3.0, 0.5, 2.0);
        assertThat(priority.score(DAY)).isEqualTo(6.0);
    }

    @Test
    void the_scores_of_stories_of_last_year_still_tell_which_comes_first() {
        Priority wide = contradicted("4.00", 3, 2, DAY);
        Priority narrow = contradicted("1.40", 2, 1, DAY);
        LocalDate nextYear = DAY.plusDays(365);

        assertThat(wide.score(nextYear)).isGreaterThan(narrow.score(nextYear));
        assertThat(narrow.score(nextYear)).isPositive();
        assertThat(narrow.factors(nextYear))
                .allSatisfy(factor -> assertThat(factor.value()).isPositive());
    }

    @Test
    void every_factor_explains_itself() {
        assertThat(contradicted("2.20", 2, 3, DAY.minusDays(2)).factors(DAY))
                .extracting(Priority.Factor::text)
                .containsExactly(
                        "contradicted, gap ratio 2.20 (log2)",
                        "2 parties have a position",
                        "latest as of 2026-02-01, 2 days ago; halves every 14 days",
                        "claims of it appear in 3 articles");
    }

    @Test
    void a_contradiction_without_a_ratio_still_counts() {
        Priority denied = new Priority(Conflict.CONTRADICTED, null, 2, 1, DAY);
        Priority alone = new Priority(Conflict.UNCONTESTED, null, 1, 1, DAY);

        assertThat(denied.score(DAY)).isGreaterThan(alone.score(DAY));
    }

    @Test
    void the_sort_key_orders_as_the_scores_do_on_any_later_day() {
        qt().forAll(PRIORITIES, PRIORITIES, integers().between(0, 90)).checkAssert((one, other, later) -> {
            LocalDate today = DAY.plusDays(later);
            double scores = exact(one, today) - exact(other, today);

            if (Math.abs(scores) > 1e-9) {
                assertThat(Math.signum(one.sortKey() - other.sortKey())).isEqualTo(Math.signum(scores));
            }
        });
    }

    /** The score without rounding, reckoned anew. */
    private static double exact(Priority priority, LocalDate today) {
        double log = priority.sortKey() - today.toEpochDay() / 14.0;
        double rounded = priority.score(today);

        assertThat(Math.pow(2, log)).isCloseTo(rounded, withinPercentage(0.1));
        return Math.pow(2, log);
    }
}
