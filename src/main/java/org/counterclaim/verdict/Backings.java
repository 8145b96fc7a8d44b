package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.article.Article;
import org.counterclaim.article.Articles;
import org.counterclaim.article.Copies;
import org.counterclaim.claim.Appearances;
import org.counterclaim.claim.extract.Anonymity;
import org.counterclaim.dispute.KnownDispute;
import org.counterclaim.dispute.Sourcing;
import org.counterclaim.dispute.StandingNow;
import org.counterclaim.dispute.compare.Conflict;
import org.counterclaim.dispute.compare.Independence;
import org.counterclaim.dispute.compare.Origin;
import org.counterclaim.dispute.compare.Origins;
import org.counterclaim.dispute.compare.Standing;

/**
 * Finds who stands behind a verdict: the origins of the positions that it judges, and those of its evidence. Evidence that is
 * an article of the dispute counts as those whom it quotes, one that carries an agency's text as the agency, copies of one
 * text as one, and all else as its publisher.
 */
@ApplicationScoped
class Backings {

    /** These say something about all positions together, so all of them are behind it. */
    private static final Set<Outcome> ON_ALL_POSITIONS =
            Set.of(Outcome.DISPUTED, Outcome.SCOPE_MISMATCH, Outcome.RESOLVED);

    private static final Set<Conflict> CONTESTED = Set.of(Conflict.TENSION, Conflict.CONTRADICTED);

    private final JudgedDispute disputes;
    private final Verdicts verdicts;
    private final Sourcing sourcing;
    private final Articles articles;
    private final Appearances appearances;
    private final Copies copies;
    private final CopiesAmongCaptures captured;
    private final Captured captures;

    Backings(
            JudgedDispute disputes,
            Verdicts verdicts,
            Sourcing sourcing,
            Articles articles,
            Appearances appearances,
            Copies copies,
            CopiesAmongCaptures captured,
            Captured captures) {
        this.disputes = disputes;
        this.verdicts = verdicts;
        this.sourcing = sourcing;
        this.articles = articles;
        this.appearances = appearances;
        this.copies = copies;
        this.captured = captured;
        this.captures = captures;
    }

    Backing of(Verdict verdict) {
        return of(verdict, disputes.now(verdict.disputeId()));
    }

    /** @param now how its dispute stands */
    Backing of(Verdict verdict, StandingNow now) {
        Content content = verdict.content();
        KnownDispute known = now.known();
        Standing standing = now.standing();
        Parties parties = Parties.in(known, sourcing.of(known, standing));
        Set<String> speaking = new LinkedHashSet<>();
        judged(content, standing).forEach(claim -> parties.of(claim).forEach(speaking::add));
        Set<String> others = new LinkedHashSet<>();
        evidence(content, known, parties, speaking, others);
        List<String> origins = new ArrayList<>(parties.independent(speaking));
        origins.addAll(others);
        return new Backing(
                origins,
                CONTESTED.contains(standing.conflict()),
                verdicts.beside(verdict, now.disputes()),
                captures.redacted(content.evidence()));
    }

    private static Set<Long> judged(Content content, Standing standing) {
        Set<Long> judged = content.ratings().stream().map(Rating::claimId).collect(Collectors.toSet());
        if (content.outcome() != null && ON_ALL_POSITIONS.contains(content.outcome())) {
            standing.positions()
                    .forEach(position ->
                            judged.add(Long.valueOf(position.statement().id())));
        }
        return judged;
    }

    /** @param speaking gets the parties that the articles of the dispute quote, {@code others} whoever published the rest */
    private void evidence(
            Content content, KnownDispute known, Parties parties, Set<String> speaking, Set<String> others) {
        List<Evidence> named = captured.each(content.namedEvidence());
        Map<String, Article> filed = articles.at(
                named.stream().map(Evidence::url).filter(Objects::nonNull).toList());
        Map<Long, Set<Long>> claims = appearances.claimsIn(
                filed.values().stream().map(Article::id).toList(),
                known.claims().stream().map(claim -> claim.claim().id()).toList());
        Set<Long> toldAlready = new HashSet<>();
        for (Evidence piece : named) {
            Article article = filed.get(String.valueOf(piece.url()));
            if (article == null) {
                others.add(EvidenceOrigin.of(piece).shown());
            } else if (claims.containsKey(article.id())) {
                claims.getOrDefault(article.id(), Set.of())
                        .forEach(claim -> parties.named(claim).forEach(speaking::add));
            } else if (article.carrier() != null) {
                others.add(article.carrier());
            } else if (toldAlready.add(article.id())) {
                // whatever carries the same text adds nothing
                toldAlready.addAll(copies.of(article));
                others.add(EvidenceOrigin.of(piece).shown());
            }
        }
    }

    /**
     * Who is behind each claim of the dispute, and who depends on whom.
     *
     * @param named by the id of a claim, the origin that has a name
     * @param others by the id of a claim, those known by their part only: "the police", "organisers". What they say is judged
     *     as a position like any other, but an article that quotes them adds nobody
     */
    private record Parties(
            Map<String, String> named, Map<String, String> others, Map<String, String> shown, Set<Set<String>> tied) {

        static Parties in(KnownDispute known, Origins origins) {
            Map<String, String> named = new HashMap<>();
            Map<String, String> shown = new HashMap<>();
            for (Origin origin : origins.all()) {
                shown.put(origin.party(), origin.shown());
                if (origin.independence() != Independence.UNNAMED) {
                    origin.claims().forEach(claim -> named.put(claim, origin.party()));
                }
            }
            Map<String, String> others = new HashMap<>();
            known.claims().stream()
                    .filter(member -> member.claim().source().anonymity() != Anonymity.UNATTRIBUTED)
                    .forEach(member -> others.put(String.valueOf(member.claim().id()), member.party()));
            Set<Set<String>> tied = origins.corroboration().ties().stream()
                    .filter(pair -> pair.independence() != Independence.INDEPENDENT)
                    .map(pair -> Set.of(pair.party(), pair.other()))
                    .collect(Collectors.toSet());
            return new Parties(named, others, shown, tied);
        }

        /** The origin of a claim as far as it has a name, none otherwise. */
        List<String> named(long claim) {
            return Stream.ofNullable(named.get(String.valueOf(claim))).toList();
        }

        /** The party whose position a claim is; none where it is nobody's: "reports say". */
        List<String> of(long claim) {
            String key = String.valueOf(claim);
            return Stream.ofNullable(named.getOrDefault(key, others.get(key))).toList();
        }

        /** Of these as many as are independent of each other, perhaps one too few; by their names for people. */
        List<String> independent(Set<String> parties) {
            List<String> chosen = new ArrayList<>();
            for (String party : parties.stream().sorted().toList()) {
                if (chosen.stream().noneMatch(other -> tied.contains(Set.of(party, other)))) {
                    chosen.add(party);
                }
            }
            return chosen.stream()
                    .map(party -> shown.getOrDefault(party, party))
                    .toList();
        }
    }
}
