package org.counterclaim.dispute.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.FigureView;
import org.counterclaim.claim.Source;
import org.counterclaim.claim.extract.Anonymity;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.dispute.compare.Comparison;
import org.counterclaim.dispute.compare.Position;
import org.counterclaim.dispute.compare.Reason;
import org.counterclaim.dispute.compare.ReasonCode;
import org.counterclaim.dispute.compare.Relation;
import org.counterclaim.dispute.compare.Series;
import org.counterclaim.dispute.compare.Standing;
import org.counterclaim.dispute.compare.Summary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a dispute stands, as the API shows it: the ids of claims are numbers, the figures in full. */
record StandingView(
        List<PositionView> positions,
        List<ComparisonView> comparisons,
        List<SeriesView> series,
        List<ReasonView> findings,
        SummaryView summary) {

    static StandingView of(Standing standing, ShownClaims claims) {
        return new StandingView(
                standing.positions().stream()
                        .map(position -> PositionView.of(position, claims))
                        .toList(),
                standing.comparisons().stream().map(ComparisonView::of).toList(),
                standing.series().stream()
                        .map(series -> SeriesView.of(series, claims))
                        .toList(),
                standing.findings().stream().map(ReasonView::of).toList(),
                SummaryView.of(standing.summary(), claims));
    }

    /** The party's name; somebody unnamed is a party of their own and goes by how the text calls them. */
    static String partyOf(Source source) {
        boolean unnamed =
                source.anonymity() != Anonymity.NAMED && source.party().startsWith("article ");
        return unnamed ? source.name() : source.party();
    }

    @Schema(name = "Position")
    record PositionView(
            String party,
            String source,
            long claimId,
            Polarity polarity,
            String proposition,
            @Nullable FigureView figure,
            @Nullable LocalDate asOf,
            boolean stale) {

        /** A party may have figures of several populations and places side by side. */
        String key() {
            return party + "|" + (figure == null ? "" : figure.population() + "|" + figure.place());
        }

        static PositionView of(Position position, ShownClaims claims) {
            Claim claim = claims.get(position.statement().id());
            return new PositionView(
                    partyOf(claim.source()),
                    claim.source().name(),
                    claim.id(),
                    claim.polarity(),
                    claims.propositionOf(claim),
                    claims.figureOf(claim),
                    position.statement().asOf(),
                    position.stale());
        }
    }

    /**
     * @param lower the claim with the lower figure
     * @param prevails the claim that stands, of two of one party
     * @param override who overruled the machine, and what it found; null where the relation is its own
     */
    @Schema(name = "Comparison")
    record ComparisonView(
            long a,
            long b,
            Relation relation,
            List<ReasonView> reasons,
            @Nullable BigDecimal gapRatio,
            @Nullable Long lower,
            @Nullable Long prevails,
            Comparison.@Nullable Overruled override) {

        static ComparisonView of(Comparison comparison) {
            return new ComparisonView(
                    Long.parseLong(comparison.a()),
                    Long.parseLong(comparison.b()),
                    comparison.relation(),
                    comparison.reasons().stream().map(ReasonView::of).toList(),
                    comparison.gapRatio(),
                    idOf(comparison.lower()),
                    idOf(comparison.prevails()),
                    comparison.overruled());
        }
    }

    /**
     * @param claim the claim that it speaks of, where it is about one of the two
     * @param claims of DENIES those that are denied; else left out
     */
    @Schema(name = "Reason")
    record ReasonView(
            ReasonCode code,
            String text,
            @Nullable Long claim,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> claims) {
        static ReasonView of(Reason reason) {
            return new ReasonView(
                    reason.code(),
                    reason.text(),
                    idOf(reason.about()),
                    reason.denied().stream().map(Long::valueOf).toList());
        }
    }

    @Schema(name = "Series")
    record SeriesView(String party, Series.Kind kind, long current, List<StepView> steps) {
        static SeriesView of(Series series, ShownClaims claims) {
            Claim current = claims.get(series.current().id());
            return new SeriesView(
                    partyOf(current.source()),
                    series.kind(),
                    current.id(),
                    series.steps().stream()
                            .map(step -> StepView.of(step, claims))
                            .toList());
        }
    }

    /**
     * @param recordedAt when it came on record here, which may be long after its day
     * @param toStanding how it stands to what stood before it; null for the first
     */
    record StepView(
            long claimId,
            String source,
            @Nullable FigureView figure,
            @Nullable LocalDate asOf,
            Instant recordedAt,
            @Nullable ComparisonView toStanding) {

        static StepView of(Series.Step step, ShownClaims claims) {
            Claim claim = claims.get(step.statement().id());
            Comparison comparison = step.toStanding();
            return new StepView(
                    claim.id(),
                    claim.source().name(),
                    claims.figureOf(claim),
                    step.statement().asOf(),
                    claim.recordedAt(),
                    comparison == null ? null : ComparisonView.of(comparison));
        }
    }

    @Schema(name = "DisputeSummary")
    record SummaryView(
            @Nullable HighlightView undisputedFloor,
            @Nullable HighlightView officialFigure,
            @Nullable HighlightView highestDocumentedMinimum,
            @Nullable HighlightView highestEstimate,
            List<HighlightView> pending) {

        static SummaryView of(Summary summary, ShownClaims claims) {
            return new SummaryView(
                    HighlightView.of(summary.undisputedFloor(), claims),
                    HighlightView.of(summary.officialFigure(), claims),
                    HighlightView.of(summary.highestDocumentedMinimum(), claims),
                    HighlightView.of(summary.highestEstimate(), claims),
                    summary.pending().stream()
                            .flatMap(highlight -> Stream.ofNullable(HighlightView.of(highlight, claims)))
                            .toList());
        }
    }

    /** A number with whose it is, how it was worded, what kind of count it is and of when. */
    record HighlightView(
            long claimId,
            String party,
            String source,
            @Nullable BigDecimal value,
            @Nullable FigureView figure,
            @Nullable LocalDate asOf) {

        static @Nullable HighlightView of(Summary.@Nullable Highlight highlight, ShownClaims claims) {
            if (highlight == null) {
                return null;
            }
            Claim claim = claims.get(highlight.claimId());
            return new HighlightView(
                    claim.id(),
                    partyOf(claim.source()),
                    claim.source().name(),
                    highlight.value(),
                    claims.figureOf(claim),
                    highlight.asOf());
        }
    }

    private static @Nullable Long idOf(@Nullable String id) {
        return id == null ? null : Long.valueOf(id);
    }
}
