package org.counterclaim.dispute.compare;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.counterclaim.dispute.compare.Numbers.moreThan;
import static org.counterclaim.dispute.compare.Numbers.total;
import static org.counterclaim.dispute.compare.Saying.says;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.figure.Population;
import org.junit.jupiter.api.Test;

class ByHandTest {

    private static final Period WEEK = Period.ofDays(7);
    private static final Instant THEN = Instant.parse("2026-02-06T10:00:00Z");

    private final Statement paper =
            says("Northline Daily", moreThan(3000)).publishedOn(3, 2).now();
    private final Statement foundation =
            says("Foundation of Martyrs", total(3117)).on(21, 1).now();
    private final Statement ngo =
            says("HRANA", confirmed(6854)).publishedOn(3, 2).now();

    private ByHand linkedToTheFoundation() {
        return new ByHand(List.of(), Map.of(paper.id(), new ByHand.Origin(foundation.id(), foundation.who())));
    }

    private static ByHand overruling(Statement a, Statement b, Relation relation) {
        return new ByHand(
                List.of(new Overruling(a.id(), b.id(), relation, "editor", THEN, "another stretch of time")), Map.of());
    }

    @Test
    void linked_to_its_origin_a_claim_takes_part_only_through_it_and_the_conflict_and_staleness_are_the_origins() {
        Standing standing = Standing.of(List.of(paper, ngo, foundation), List.of(), WEEK, linkedToTheFoundation());

        assertThat(standing.positions()).extracting(Position::statement).containsExactlyInAnyOrder(foundation, ngo);
        assertThat(standing.conflict()).isEqualTo(Conflict.CONTRADICTED);
        assertThat(standing.gapRatio()).isEqualByComparingTo("2.20");
        assertThat(standing.comparisons())
                .singleElement()
                .satisfies(comparison -> assertThat(comparison.reasons())
                        .filteredOn(reason -> reason.code() == ReasonCode.STALE)
                        .singleElement()
                        .satisfies(stale -> {
                            assertThat(stale.about()).isEqualTo(foundation.id());
                            assertThat(stale.text()).contains("13 days before");
                        }));
    }

    @Test
    void a_linked_claim_is_shown_as_a_repetition_in_the_series_of_its_origin() {
        Standing standing = Standing.of(List.of(paper, ngo, foundation), List.of(), WEEK, linkedToTheFoundation());

        Series series = standing.series().stream()
                .filter(one -> one.current().equals(foundation))
                .findFirst()
                .orElseThrow();
        Comparison last =
                requireNonNull(series.steps().get(series.steps().size() - 1).toStanding());

        assertThat(series.steps()).extracting(Series.Step::statement).containsExactly(foundation, paper);
        assertThat(last.relation()).isEqualTo(Relation.REPEAT);
        assertThat(last.prevails()).isEqualTo(foundation.id());
        assertThat(last.has(ReasonCode.LINKED_TO_ORIGIN)).isTrue();
    }

    @Test
    void a_claim_whose_origin_is_elsewhere_speaks_for_the_party_of_the_origin() {
        Statement other = says("Foundation of Martyrs", total(3117)).on(22, 1).now();

        Standing standing = Standing.of(List.of(paper, other, ngo), List.of(), WEEK, linkedToTheFoundation());

        assertThat(standing.positions())
                .extracting(Position::party)
                .containsExactlyInAnyOrder("Foundation of Martyrs", "HRANA");
    }

    @Test
    void an_overruled_comparison_is_the_persons_and_keeps_what_the_machine_found() {
        Standing standing = Standing.of(
                List.of(foundation, ngo), List.of(), WEEK, overruling(ngo, foundation, Relation.NOT_COMPARABLE));

        Comparison comparison = standing.comparisons().get(0);
        assertThat(comparison.relation()).isEqualTo(Relation.NOT_COMPARABLE);
        assertThat(comparison.overruled())
                .isEqualTo(new Comparison.Overruled(Relation.CONTRADICTION, "editor", THEN, "another stretch of time"));
        assertThat(comparison.has(ReasonCode.HARD_DISJOINT)).isTrue();
        assertThat(standing.conflict()).isEqualTo(Conflict.INCOMPARABLE);
        assertThat(standing.gapRatio()).isNull();
        assertThat(standing.positions()).noneMatch(Position::stale);
    }

    @Test
    void what_is_overruled_as_a_contradiction_gets_the_gap_between_the_figures() {
        Statement protesters =
                says("IHR", total(2427)).on(3, 2).of(Population.PROTESTER).now();
        Standing machine = Standing.of(List.of(foundation, protesters), WEEK);

        Standing standing = Standing.of(
                List.of(foundation, protesters),
                List.of(),
                WEEK,
                overruling(foundation, protesters, Relation.CONTRADICTION));

        assertThat(machine.conflict()).isEqualTo(Conflict.INCOMPARABLE);
        assertThat(standing.conflict()).isEqualTo(Conflict.CONTRADICTED);
        assertThat(standing.gapRatio()).isEqualByComparingTo("1.28");
    }

    @Test
    void a_figure_that_supersedes_an_overruled_one_is_compared_by_the_machine() {
        Statement newer = says("HRANA", confirmed(7002)).on(12, 2).now();

        Standing standing = Standing.of(
                List.of(foundation, ngo, newer), List.of(), WEEK, overruling(ngo, foundation, Relation.NOT_COMPARABLE));

        assertThat(standing.conflict()).isEqualTo(Conflict.CONTRADICTED);
        assertThat(standing.comparisons())
                .allSatisfy(one -> assertThat(one.overruled()).isNull());
    }
}
