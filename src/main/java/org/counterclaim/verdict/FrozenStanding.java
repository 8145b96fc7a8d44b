package org.counterclaim.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.counterclaim.dispute.compare.Comparison;
import org.counterclaim.dispute.compare.Comparison.Overruled;
import org.counterclaim.dispute.compare.Finding;
import org.counterclaim.dispute.compare.Position;
import org.counterclaim.dispute.compare.ReasonCode;
import org.counterclaim.dispute.compare.Relation;
import org.counterclaim.dispute.compare.Series;
import org.jspecify.annotations.Nullable;

/** The words of a record for how a dispute stood: its positions, what they are to each other, their series and findings. */
final class FrozenStanding {

    private FrozenStanding() {}

    /** @param stale older than another party's figure while that count went on */
    record Standpoint(
            long claimId,
            String party,
            String source,
            @Nullable LocalDate asOf,
            boolean stale) {

        static Standpoint of(Position position) {
            return new Standpoint(
                    Long.parseLong(position.statement().id()),
                    position.party(),
                    position.statement().who().source(),
                    position.statement().asOf(),
                    position.stale());
        }
    }

    record Compared(
            long a,
            long b,
            Relation relation,
            List<Why> reasons,
            @Nullable BigDecimal gapRatio,
            @Nullable Long lower,
            @Nullable Long prevails,
            @Nullable Overruled override) {

        static Compared of(Comparison comparison) {
            return new Compared(
                    Long.parseLong(comparison.a()),
                    Long.parseLong(comparison.b()),
                    comparison.relation(),
                    comparison.reasons().stream()
                            .map(reason -> new Why(reason.code(), reason.text(), idOf(reason.about())))
                            .toList(),
                    comparison.gapRatio(),
                    idOf(comparison.lower()),
                    idOf(comparison.prevails()),
                    comparison.overruled());
        }
    }

    record Why(ReasonCode code, String text, @Nullable Long claim) {}

    record Succession(String party, Series.Kind kind, long current, List<Step> steps) {

        static Succession of(Series series) {
            return new Succession(
                    series.party(),
                    series.kind(),
                    Long.parseLong(series.current().id()),
                    series.steps().stream().map(Step::of).toList());
        }
    }

    record Step(
            long claimId,
            @Nullable LocalDate asOf,
            @Nullable Compared toStanding) {

        static Step of(Series.Step step) {
            Comparison comparison = step.toStanding();
            return new Step(
                    Long.parseLong(step.statement().id()),
                    step.statement().asOf(),
                    comparison == null ? null : Compared.of(comparison));
        }
    }

    record Found(ReasonCode code, String text, @Nullable Long claim, List<Long> claims) {

        static Found of(Finding finding) {
            return new Found(
                    finding.code(),
                    finding.text(),
                    idOf(finding.claim()),
                    finding.claims().stream().map(Long::valueOf).toList());
        }
    }

    private static @Nullable Long idOf(@Nullable String id) {
        return id == null ? null : Long.valueOf(id);
    }
}
