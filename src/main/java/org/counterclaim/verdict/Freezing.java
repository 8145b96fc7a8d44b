package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Appearance;
import org.counterclaim.claim.Appearances;
import org.counterclaim.dispute.Decisions;
import org.counterclaim.dispute.KnownClaim;
import org.counterclaim.dispute.KnownDispute;
import org.counterclaim.dispute.StandingNow;
import org.counterclaim.dispute.compare.Standing;

/** Makes the record of a version that is being published: all that is known of its dispute at that instant. */
@ApplicationScoped
class Freezing {

    /** Of a dispute with more claims, those that hold or held a position come first, then the oldest. */
    static final int MOST_CLAIMS = 1000;

    private final Appearances appearances;
    private final Decisions decisions;
    private final Reviews reviews;
    private final EvidenceArchive archive;

    Freezing(Appearances appearances, Decisions decisions, Reviews reviews, EvidenceArchive archive) {
        this.appearances = appearances;
        this.decisions = decisions;
        this.reviews = reviews;
        this.archive = archive;
    }

    /** @param cutoff nothing that came on record later is in it */
    Frozen freeze(Verdict verdict, String slug, StandingNow now, Instant cutoff) {
        KnownDispute known = now.known();
        Standing standing = now.standing();
        Content content = verdict.content();
        List<Exhibit> exhibits = archive.exhibits(verdict);
        List<KnownClaim> told = mostTelling(known, standing, content);
        Map<Long, List<Appearance>> byClaim = appearances
                .ofClaims(
                        told.stream().map(claim -> claim.claim().id()).toList(),
                        MOST_CLAIMS * FrozenClaim.MOST_APPEARANCES)
                .stream()
                .collect(Collectors.groupingBy(appearance -> appearance.claim().id()));
        Frozen.Open open = new Frozen.Open(
                Frozen.FORMAT,
                Frozen.Ruling.of(verdict, slug, known.decided().question()),
                cutoff,
                new Frozen.Asked(known.dispute().id(), known.decided().question()),
                standing.conflict(),
                standing.gapRatio(),
                standing.positions().stream().map(FrozenStanding.Standpoint::of).toList(),
                standing.comparisons().stream().map(FrozenStanding.Compared::of).toList(),
                standing.series().stream().map(FrozenStanding.Succession::of).toList(),
                standing.findings().stream().map(FrozenStanding.Found::of).toList(),
                told.stream()
                        .map(claim -> FrozenClaim.of(
                                claim, byClaim.getOrDefault(claim.claim().id(), List.of())))
                        .toList(),
                known.claims().size(),
                exhibits.stream().map(Exhibit::forReaders).toList());
        return new Frozen(open, desk(verdict, exhibits, now, cutoff, told));
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

    private Frozen.Desk desk(
            Verdict verdict, List<Exhibit> exhibits, StandingNow now, Instant cutoff, List<KnownClaim> told) {
        return new Frozen.Desk(
                verdict.content(),
                exhibits,
                Frozen.Rules.of(verdict),
                reviews.of(verdict).stream().map(Frozen.Reviewed::of).toList(),
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
                .map(Frozen.Decided::of)
                .toList();
    }
}
