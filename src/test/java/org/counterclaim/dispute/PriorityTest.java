package org.counterclaim.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.dispute.compare.Conflict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class PriorityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final Weights WEIGHTS = new Weights(2, 1, 1, 0.5, 1, 0.25, 0.5, 2);

    private static final Gen<Priority> PRIORITIES = arbitrary()
            .enumValues(Conflict.class)
            .zip(
                    integers().between(101, 900),
                    integers().between(1, 6),
                    integers().between(0, 20),
                    integers().between(0, 60),
                    (conflict, gap, origins, articles, age) -> priority(
                            conflict,
                            BigDecimal.valueOf(gap, 2).toPlainString(),
                            origins,
                            articles,
                            DAY.minusDays(age)));

    private static Priority priority(
            Conflict conflict, @Nullable String gap, int origins, int articles, LocalDate latestOn) {
        return new Priority(
                conflict,
                gap == null ? null : new BigDecimal(gap),
                origins,
                latestOn,
                1,
                articles,
                Metric.KILLED,
                3,
                latestOn.plusDays(3),
                articles % 3,
                articles % 2 == 0 ? latestOn : null);
    }

    @Test
    void a_score_is_the_sum_of_what_its_factors_contribute() {
        Priority priority = priority(Conflict.CONTRADICTED, "4.00", 3, 3, DAY.minusDays(14));

        assertThat(priority.factors(DAY, WEIGHTS))
                .extracting(Priority.Factor::factor)
                .containsExactly("gap", "origins", "recency", "reach", "harm", "age", "findings", "staleness");
        assertThat(priority.factors(DAY, WEIGHTS))
                .extracting(Priority.Factor::value)
                .containsExactly(3.0, 2.0, -1.0, 1.5, 3.0, 0.367, 0.0, 0.0);
        assertThat(priority.score(DAY, WEIGHTS)).isEqualTo(6 + 2 - 1 + 0.75 + 3 + 0.092);
    }

    @Test
    void what_the_factors_contribute_adds_up_to_the_score_whatever_the_weights() {
        qt().forAll(PRIORITIES, integers().between(0, 10), integers().between(0, 400))
                .checkAssert((priority, weight, later) -> {
                    Weights by = new Weights(weight, 1, 0.5, weight / 2.0, 2, 0.1, 1, 3);
                    LocalDate today = DAY.plusDays(later);
                    double sum = priority.factors(today, by).stream()
                            .mapToDouble(Priority.Factor::contribution)
                            .sum();

                    assertThat(sum).isCloseTo(priority.score(today, by), within(0.005));
                });
    }

    @Test
    void every_factor_explains_itself() {
        assertThat(priority(Conflict.CONTRADICTED, "2.20", 2, 3, DAY.minusDays(2))
                        .factors(DAY, WEIGHTS))
                .extracting(Priority.Factor::text)
                .containsExactly(
                        "contradicted, gap ratio 2.20 (log2)",
                        "2 parties with a position",
                        "latest as of 2026-02-01, 2 days ago; one less for every 14 days",
                        "carried by 1 outlet in 3 articles",
                        "KILLED: harm class 3.0",
                        "unresolved since 2026-02-04; one more for every 30 days",
                        "0 findings",
                        "no published verdict on it is stale");
    }

    @Test
    void a_contradiction_without_a_ratio_still_counts() {
        Priority denied = priority(Conflict.CONTRADICTED, null, 2, 1, DAY);
        Priority alone = priority(Conflict.UNCONTESTED, null, 2, 1, DAY);

        assertThat(denied.score(DAY, WEIGHTS)).isGreaterThan(alone.score(DAY, WEIGHTS));
    }

    @Test
    void the_key_that_is_kept_orders_as_the_scores_do_on_any_later_day() {
        qt().forAll(PRIORITIES, PRIORITIES, integers().between(0, 900)).checkAssert((one, other, later) -> {
            LocalDate today = DAY.plusDays(later);
            double scores = one.score(today, WEIGHTS) - other.score(today, WEIGHTS);
            double keys = one.kept().sum(WEIGHTS) - other.kept().sum(WEIGHTS);

            assertThat(keys).isCloseTo(scores, within(0.002));
        });
    }
}
