package org.counterclaim.dispute.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.FigureView;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.dispute.compare.Circle;
import org.counterclaim.dispute.compare.Comparison;
import org.counterclaim.dispute.compare.Finding;
import org.counterclaim.dispute.compare.Grade;
import org.counterclaim.dispute.compare.Origins;
import org.counterclaim.dispute.compare.Position;
import org.counterclaim.dispute.compare.Quoted;
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
        List<FindingView> findings,
        SummaryView summary) {

    static StandingView of(Standing standing, Origins origins, ShownClaims claims) {
        return new StandingView(
                standing.positions().stream()
                        .map(position -> PositionView.of(position, origins.grades(), claims))
                        .toList(),
                standing.comparisons().stream().map(ComparisonView::of).toList(),
                standing.series().stream()
                        .map(series -> SeriesView.of(series, claims))
                        .toList(),
                Stream.concat(
                                standing.findings().stream(),
                                origins.circles().stream().map(Circle::finding))
                        .map(FindingView::of)
                        .toList(),
                SummaryView.of(standing.summary(), claims));
    }

    /**
     * @param grade how well it is supported, which is not whether it is true; {@code gradeReason} has the evidence
     * @param partyKey tells the party from others that people call the same, and {@code key} the position from its others
     */
    @Schema(name = "Position")
    record PositionView(
            String party,
            String source,
            long claimId,
            Polarity polarity,
            String proposition,
            @Nullable FigureView figure,
            @Nullable LocalDate asOf,
            boolean stale,
            Grade grade,
            String gradeReason,
            @JsonIgnore @Schema(hidden = true) String partyKey,
            @JsonIgnore @Schema(hidden = true) String key) {

        static PositionView of(Position position, Map<String, Grade.Given> grades, ShownClaims claims) {
            Claim claim = claims.get(position.statement().id());
            Grade.Given given =
                    Objects.requireNonNull(grades.get(position.statement().id()));
            return new PositionView(
                    claim.source().partyName(),
                    claim.source().name(),
                    claim.id(),
                    claim.polarity(),
                    claims.propositionOf(claim),
                    claims.figureOf(claim),
                    position.statement().asOf(),
                    position.stale(),
                    given.grade(),
                    given.why(),
                    position.party(),
                    position.key());
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

    /** @param claim the claim that it speaks of, where it is about one of the two */
    @Schema(name = "Reason")
    record ReasonView(
            ReasonCode code, String text, @Nullable Long claim) {
        static ReasonView of(Reason reason) {
            return new ReasonView(reason.code(), reason.text(), idOf(reason.about()));
        }
    }

    /**
     * @param claim the claim that it speaks of; null when it speaks of several alike
     * @param claims the others that it rests on; of DENIES those that are denied, of
     *     CIRCULAR_SOURCING those that go round
     * @param sentences the words that gave cause for it
     */
    @Schema(name = "Finding")
    record FindingView(
            ReasonCode code,
            String text,
            @Nullable Long claim,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Long> claims,
            List<SentenceView> sentences) {

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.code(),
                    finding.text(),
                    idOf(finding.claim()),
                    finding.claims().stream().map(Long::valueOf).toList(),
                    finding.sentences().stream().map(SentenceView::of).toList());
        }
    }

    /** @param article id of the article that it stands in */
    @Schema(name = "Sentence")
    record SentenceView(String text, long article) {
        static SentenceView of(Quoted quoted) {
            return new SentenceView(quoted.text(), Long.parseLong(quoted.article()));
        }
    }

    @Schema(name = "Series")
    record SeriesView(String party, Series.Kind kind, long current, List<StepView> steps) {
        static SeriesView of(Series series, ShownClaims claims) {
            Claim current = claims.get(series.current().id());
            return new SeriesView(
                    current.source().partyName(),
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
                    claim.source().partyName(),
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
