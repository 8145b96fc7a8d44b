package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.access.Actor;
import org.counterclaim.article.Article;
import org.counterclaim.article.Outlet;
import org.counterclaim.claim.Appearance;
import org.counterclaim.claim.Appearances;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.StoredFigure;
import org.counterclaim.claim.figure.AsOfBasis;
import org.counterclaim.dispute.Answering;
import org.counterclaim.dispute.Dispute;
import org.counterclaim.dispute.Disputes;
import org.counterclaim.dispute.KnownClaim;
import org.counterclaim.dispute.KnownDispute;
import org.counterclaim.dispute.Members;
import org.counterclaim.dispute.Recall;
import org.counterclaim.dispute.Reckoning;
import org.counterclaim.dispute.StandingNow;
import org.counterclaim.dispute.Triage;
import org.counterclaim.dispute.compare.Comparison;
import org.counterclaim.dispute.compare.Reason;
import org.counterclaim.dispute.compare.Standing;
import org.counterclaim.verdict.Basis.Position;
import org.jspecify.annotations.Nullable;

/** What verdicts need of the dispute that they judge. */
@ApplicationScoped
class JudgedDispute {

    private final Disputes disputes;
    private final Triage triage;
    private final Members members;
    private final Recall recall;
    private final Reckoning reckoning;
    private final Appearances appearances;
    private final Answering answering;

    JudgedDispute(
            Disputes disputes,
            Triage triage,
            Members members,
            Recall recall,
            Reckoning reckoning,
            Appearances appearances,
            Answering answering) {
        this.disputes = disputes;
        this.triage = triage;
        this.members = members;
        this.recall = recall;
        this.reckoning = reckoning;
        this.appearances = appearances;
        this.answering = answering;
    }

    /**
     * Makes sure that a dispute can be judged: a new one is accepted by this, a dismissed one refuses.
     *
     * @return its question
     */
    String takeUp(long disputeId, Actor actor) {
        return triage.takeUp(disputeId, actor).question();
    }

    /** A verdict on it was published. */
    void answered(long disputeId, LocalDate day) {
        answering.answered(disputeId, day);
    }

    /** The claims that may be rated. */
    Set<Long> claimsOf(long disputeId) {
        long standing = disputes.standingFor(disputes.get(disputeId)).id();
        return members.of(standing).stream().map(member -> member.claim().id()).collect(Collectors.toSet());
    }

    /** How the dispute stands now that one is, or has gone into. */
    StandingNow now(long disputeId) {
        return reckoning.now(disputes.standingFor(disputes.get(disputeId)));
    }

    /** What was on record at an instant of a dispute, or of the one that it had gone into by then. */
    KnownDispute at(long disputeId, Instant instant) {
        KnownDispute known = recall.at(disputes.get(disputeId), instant);
        Long into = known.decided().mergedInto();
        return into == null ? known : at(into, instant);
    }

    Set<Long> claimsAt(long disputeId, Instant instant) {
        return at(disputeId, instant).claims().stream()
                .map(claim -> claim.claim().id())
                .collect(Collectors.toSet());
    }

    /** The disputes with a claim in an article on which a verdict was published. */
    List<Long> judgedIn(long article) {
        return disputes.ofArticle(article).stream()
                .filter(Dispute::isJudged)
                .map(Dispute::id)
                .toList();
    }

    /** @param since the day since which a published verdict on a dispute is stale; null where none is */
    void stale(long disputeId, @Nullable LocalDate since) {
        answering.stale(disputeId, since);
    }

    Basis basisOf(KnownDispute known, Content content) {
        return basisOf(known, reckoning.of(known), content);
    }

    /**
     * What a verdict judges.
     *
     * @param content the claims that it rates are shown even where their source has a later figure
     */
    Basis basisOf(KnownDispute known, Standing standing, Content content) {
        Set<Long> rated = content.ratings().stream().map(Rating::claimId).collect(Collectors.toSet());
        Set<Long> current = standing.positions().stream()
                .map(position -> Long.valueOf(position.statement().id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Long, KnownClaim> claims = known.claims().stream()
                .collect(Collectors.toMap(member -> member.claim().id(), member -> member));
        List<Long> shown = Stream.concat(
                        current.stream(),
                        rated.stream().filter(claims::containsKey).sorted())
                .distinct()
                .toList();
        Map<Long, Appearance> first = appearances.firstOf(shown).stream()
                .collect(Collectors.toMap(appearance -> appearance.claim().id(), appearance -> appearance));
        return new Basis(
                known.decided().question(),
                shown.stream()
                        .map(id -> position(
                                Objects.requireNonNull(claims.get(id)),
                                Objects.requireNonNull(first.get(id)),
                                current.contains(id)))
                        .toList(),
                standing.comparisons().stream().map(JudgedDispute::difference).toList());
    }

    private static Position position(KnownClaim member, Appearance first, boolean current) {
        Claim claim = member.claim();
        StoredFigure figure = member.figure();
        LocalDate stated = figure == null ? null : figure.asOf();
        return new Position(
                claim.id(),
                member.party(),
                claim.source().name(),
                claim.source().type(),
                claim.polarity(),
                member.proposition(),
                figure == null ? null : figure.surface(),
                figure == null ? null : figure.countBasis(),
                stated == null ? first.article().publishedOn() : stated,
                figure == null || stated == null ? AsOfBasis.PUBLICATION_DATE : figure.asOfBasis(),
                first.quote(),
                carrier(first.article()),
                current);
    }

    private static Basis.Carrier carrier(Article article) {
        String url = article.canonicalUrl() == null ? article.url() : article.canonicalUrl();
        Outlet outlet = article.outlet();
        return new Basis.Carrier(url, article.title(), outlet == null ? null : outlet.name(), article.publishedOn());
    }

    private static Basis.Difference difference(Comparison comparison) {
        return new Basis.Difference(
                Long.parseLong(comparison.a()),
                Long.parseLong(comparison.b()),
                comparison.relation(),
                comparison.reasons().stream().map(Reason::text).toList(),
                comparison.gapRatio());
    }
}
