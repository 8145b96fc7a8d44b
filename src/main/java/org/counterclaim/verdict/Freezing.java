package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.article.Article;
import org.counterclaim.article.Outlet;
import org.counterclaim.article.Snapshot;
import org.counterclaim.claim.Appearance;
import org.counterclaim.claim.Appearances;
import org.counterclaim.claim.FigureView;
import org.counterclaim.claim.OutletVerification;
import org.counterclaim.dispute.Decisions;
import org.counterclaim.dispute.KnownClaim;
import org.counterclaim.dispute.KnownDispute;
import org.counterclaim.dispute.StandingNow;
import org.counterclaim.dispute.compare.Comparison;
import org.counterclaim.dispute.compare.Position;
import org.counterclaim.dispute.compare.Series;
import org.counterclaim.dispute.compare.Standing;
import org.jspecify.annotations.Nullable;

/** Makes the record of a version that is being published: all that is known of its dispute at that instant. */
@ApplicationScoped
class Freezing {

    /** Of a dispute with more claims, those that hold or held a position come first, then the latest. */
    static final int MOST_CLAIMS = 1000;

    static final int MOST_APPEARANCES = 20;

    private final Appearances appearances;
    private final Decisions decisions;
    private final Reviews reviews;

    Freezing(Appearances appearances, Decisions decisions, Reviews reviews) {
        this.appearances = appearances;
        this.decisions = decisions;
        this.reviews = reviews;
    }

    /** @param cutoff nothing that came on record later is in it */
    Frozen freeze(Verdict verdict, String slug, StandingNow now, Instant cutoff) {
        KnownDispute known = now.known();
        Standing standing = now.standing();
        List<KnownClaim> told = mostTelling(known, standing, verdict.content());
        Map<Long, List<Appearance>> byClaim = appearances
                .ofClaims(told.stream().map(claim -> claim.claim().id()).toList(), MOST_CLAIMS * MOST_APPEARANCES)
                .stream()
                .collect(Collectors.groupingBy(appearance -> appearance.claim().id()));
        Verdict corrected = verdict.corrects();
        Frozen.Open open = new Frozen.Open(
                Frozen.FORMAT,
                new Frozen.Ruling(
                        verdict.id(),
                        slug,
                        verdict.number(),
                        verdict.author(),
                        known.decided().question(),
                        verdict.content(),
                        verdict.withoutEvidenceBecause(),
                        verdict.correction(),
                        corrected == null ? null : corrected.id()),
                cutoff,
                new Frozen.Asked(known.dispute().id(), known.decided().question()),
                standing.conflict(),
                standing.gapRatio(),
                standing.positions().stream().map(Freezing::standpoint).toList(),
                standing.comparisons().stream().map(Freezing::compared).toList(),
                standing.series().stream().map(Freezing::succession).toList(),
                standing.findings().stream()
                        .map(finding -> new Frozen.Found(
                                finding.code(), finding.text(), idOf(finding.claim()), idsOf(finding.claims())))
                        .toList(),
                told.stream()
                        .map(claim ->
                                said(claim, byClaim.getOrDefault(claim.claim().id(), List.of())))
                        .toList(),
                known.claims().size());
        return new Frozen(open, desk(verdict, now, cutoff, told));
    }

    private static List<KnownClaim> mostTelling(KnownDispute known, Standing standing, Content content) {
        Stream<Long> inSeries = standing.series().stream()
                .flatMap(series -> series.steps().stream())
                .map(step -> Long.valueOf(step.statement().id()));
        Map<Long, KnownClaim> all = known.claims().stream()
                .collect(Collectors.toMap(claim -> claim.claim().id(), claim -> claim));
        Stream<Long> positions = standing.positions().stream()
                .map(position -> Long.valueOf(position.statement().id()));
        Stream<Long> rated = content.ratings().stream().map(Rating::claimId);
        return Stream.of(positions, rated, inSeries, all.keySet().stream().sorted())
                .flatMap(ids -> ids)
                .distinct()
                .flatMap(id -> Stream.ofNullable(all.get(id)))
                .limit(MOST_CLAIMS)
                .toList();
    }

    private Frozen.Desk desk(Verdict verdict, StandingNow now, Instant cutoff, List<KnownClaim> told) {
        return new Frozen.Desk(
                reviews.of(verdict).stream()
                        .map(review -> new Frozen.Reviewed(
                                review.reviewer(),
                                review.judgement().decision(),
                                review.judgement().outcome(),
                                review.judgement().comment(),
                                review.at()))
                        .toList(),
                decisionsOn(now.disputes(), cutoff),
                told.stream()
                        .map(claim -> new Frozen.Member(
                                claim.claim().id(), claim.joinedBy(), claim.reason(), claim.joinedAt()))
                        .toList());
    }

    private List<Frozen.Decided> decisionsOn(Collection<Long> disputes, Instant cutoff) {
        return disputes.stream()
                .sorted()
                .flatMap(dispute -> decisions.latestOf(dispute, cutoff).stream())
                .filter(decision -> decision.undoneAt() == null)
                .distinct()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .map(decision -> new Frozen.Decided(
                        decision.id(),
                        decision.kind().name(),
                        decision.disputeId(),
                        decision.claims(),
                        decision.before(),
                        decision.after(),
                        decision.by(),
                        decision.at(),
                        decision.reason()))
                .toList();
    }

    private static Frozen.Standpoint standpoint(Position position) {
        return new Frozen.Standpoint(
                Long.parseLong(position.statement().id()),
                position.party(),
                position.statement().who().source(),
                position.statement().asOf(),
                position.stale());
    }

    private static Frozen.Compared compared(Comparison comparison) {
        return new Frozen.Compared(
                Long.parseLong(comparison.a()),
                Long.parseLong(comparison.b()),
                comparison.relation(),
                comparison.reasons().stream()
                        .map(reason -> new Frozen.Why(reason.code(), reason.text(), idOf(reason.about())))
                        .toList(),
                comparison.gapRatio(),
                idOf(comparison.lower()),
                idOf(comparison.prevails()),
                comparison.overruled());
    }

    private static Frozen.Succession succession(Series series) {
        return new Frozen.Succession(
                series.party(),
                series.kind(),
                Long.parseLong(series.current().id()),
                series.steps().stream()
                        .map(step -> new Frozen.Step(
                                Long.parseLong(step.statement().id()),
                                step.statement().asOf(),
                                step.toStanding() == null ? null : compared(step.toStanding())))
                        .toList());
    }

    private static Frozen.Said said(KnownClaim known, List<Appearance> appearances) {
        var claim = known.claim();
        var figure = known.figure();
        return new Frozen.Said(
                claim.id(),
                known.party(),
                claim.source().name(),
                claim.source().type(),
                claim.polarity(),
                known.proposition(),
                figure == null
                        ? null
                        : FigureView.of(
                                figure, null, OutletVerification.of(known.told().couldNotBeVerified())),
                figure == null || figure.asOf() == null ? known.told().publishedOn() : figure.asOf(),
                known.linkedTo(),
                claim.recordedAt(),
                appearances.stream()
                        .limit(MOST_APPEARANCES)
                        .map(Freezing::appeared)
                        .toList(),
                appearances.size());
    }

    private static Frozen.Appeared appeared(Appearance appearance) {
        Article article = appearance.article();
        Outlet outlet = article.outlet();
        Snapshot snapshot = appearance.snapshot();
        return new Frozen.Appeared(
                article.id(),
                article.canonicalUrl() == null ? article.url() : article.canonicalUrl(),
                article.title(),
                outlet == null ? null : outlet.name(),
                article.publishedOn(),
                snapshot.number(),
                snapshot.textSha256(),
                snapshot.rawSha256(),
                appearance.content(),
                appearance.figureSpan(),
                appearance.quotePrefix(),
                appearance.quote(),
                appearance.quoteSuffix(),
                appearance.quoteType(),
                CanonicalJson.read(appearance.chain()));
    }

    private static @Nullable Long idOf(@Nullable String id) {
        return id == null ? null : Long.valueOf(id);
    }

    private static List<Long> idsOf(List<String> ids) {
        return ids.stream().map(Long::valueOf).toList();
    }
}
