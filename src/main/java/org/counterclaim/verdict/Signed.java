package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.dispute.KnownDispute;
import org.counterclaim.dispute.Rulings;
import org.counterclaim.dispute.StandingNow;

/** What a verdict was signed on beside what stands now, as the reckoning of its staleness takes them. */
@ApplicationScoped
class Signed {

    private final Records records;
    private final JudgedDispute disputes;
    private final QuotedArticles articles;
    private final TakenBack takenBack;
    private final Rulings rulings;
    private final Clock clock;

    Signed(
            Records records,
            JudgedDispute disputes,
            QuotedArticles articles,
            TakenBack takenBack,
            Rulings rulings,
            Clock clock) {
        this.records = records;
        this.disputes = disputes;
        this.articles = articles;
        this.takenBack = takenBack;
        this.rulings = rulings;
        this.clock = clock;
    }

    /** Of a published version. */
    Staleness.Then then(Verdict verdict) {
        Basis basis = Objects.requireNonNull(verdict.basis());
        Instant cutoff = Objects.requireNonNull(verdict.publishedAt());
        Set<Long> judged = judged(basis);
        Set<Long> claims = records.claimsOf(verdict.id());
        return new Staleness.Then(
                basis,
                cutoff,
                // versions of before the records: what was there is told by when it joined
                claims.isEmpty() ? disputes.claimsAt(verdict.disputeId(), cutoff) : claims,
                rulings.originsOf(judged, cutoff),
                verdict.reviewBy());
    }

    Staleness.Now now(Verdict verdict, StandingNow standing) {
        Basis basis = Objects.requireNonNull(verdict.basis());
        return now(basis, Objects.requireNonNull(verdict.publishedAt()), standing);
    }

    /** Of a version that somebody has approved and nobody has published: by what was on record at the approval. */
    List<Staleness.Reason> sinceApproval(Verdict verdict) {
        Instant approval = verdict.changedAt();
        KnownDispute approved = disputes.at(verdict.disputeId(), approval);
        Basis basis = disputes.basisOf(approved, verdict.content());
        Staleness.Then then = new Staleness.Then(basis, approval, ids(approved), links(approved), verdict.reviewBy());
        return Staleness.of(then, now(basis, approval, disputes.now(verdict.disputeId())));
    }

    private Staleness.Now now(Basis basis, Instant cutoff, StandingNow standing) {
        return new Staleness.Now(
                standing.standing(),
                ids(standing.known()),
                links(standing.known()),
                articles.changesOf(judged(basis), cutoff),
                takenBack.since(cutoff, words(basis, standing)),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** By each claim that says what a judged position says, in the mouth of the same party, that position's. */
    private static Map<Long, Long> words(Basis basis, StandingNow standing) {
        Map<Long, Long> words = new HashMap<>();
        for (Basis.Position position : basis.positions()) {
            words.put(position.claimId(), position.claimId());
            standing.standing().series().stream()
                    .flatMap(series -> series.sayingTheSameAs(String.valueOf(position.claimId())).stream())
                    .forEach(claim -> words.putIfAbsent(Long.valueOf(claim), position.claimId()));
        }
        return words;
    }

    private static Set<Long> judged(Basis basis) {
        return basis.positions().stream().map(Basis.Position::claimId).collect(Collectors.toSet());
    }

    private static Set<Long> ids(KnownDispute known) {
        return known.claims().stream().map(claim -> claim.claim().id()).collect(Collectors.toSet());
    }

    private static Map<Long, Long> links(KnownDispute known) {
        return known.claims().stream()
                .filter(claim -> claim.linkedTo() != null)
                .collect(Collectors.toMap(
                        claim -> claim.claim().id(), claim -> Objects.requireNonNull(claim.linkedTo())));
    }
}
