package org.counterclaim.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All appearances. */
@ApplicationScoped
public class Appearances implements PanacheRepository<Appearance> {

    /** How many appearances of one claim are shown at most. */
    public static final int MOST = 200;

    /** The appearances of a claim with their articles, oldest first, at most {@value #MOST}. */
    public List<Appearance> of(long claimId) {
        return find(
                        "from Appearance a join fetch a.article r left join fetch r.outlet join fetch a.snapshot where a.claim.id = ?1 order by a.id",
                        claimId)
                .page(0, MOST)
                .list();
    }

    /** The appearances of some claims with their articles and snapshots, oldest first, at most so many. */
    public List<Appearance> ofClaims(Collection<Long> claimIds, int most) {
        return claimIds.isEmpty()
                ? List.of()
                : find(
                                "from Appearance a join fetch a.article r left join fetch r.outlet join fetch a.snapshot"
                                        + " where a.claim.id in ?1 order by a.id",
                                claimIds)
                        .page(0, most)
                        .list();
    }

    /** All appearances of a claim with their articles, for what they tell together. */
    List<Appearance> tellingOf(long claimId) {
        return list("from Appearance a join fetch a.article where a.claim.id = ?1 order by a.id", claimId);
    }

    /**
     * What was known of the figures of claims at an instant, by what their appearances on record by then told; a claim
     * without any is left out.
     */
    public Map<Long, ToldClaim> toldBy(Instant instant, Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        Map<Long, Claim> byId =
                claims.stream().collect(Collectors.toMap(Claim::id, Function.identity(), (one, same) -> one));
        Map<Long, List<Appearance>> byClaim = OnRecord.at(instant).stream()
                .flatMap(how -> recordedBy(instant, how, byId.keySet()).stream())
                .sorted(Comparator.comparingLong(Appearance::id))
                .collect(Collectors.groupingBy(
                        appearance -> appearance.claimAt(instant).id()));
        Map<Long, ToldClaim> told = new HashMap<>();
        byId.forEach((id, claim) ->
                ToldClaim.of(claim, byClaim.getOrDefault(id, List.of())).ifPresent(known -> told.put(id, known)));
        return told;
    }

    private List<Appearance> recordedBy(Instant instant, OnRecord how, Collection<Long> claimIds) {
        return list(
                "from Appearance a join fetch a.article where " + how.ofClaims(),
                Parameters.with("claims", claimIds).and("by", instant));
    }

    /** All that one snapshot says, in the order of its text. */
    public List<Appearance> inSnapshot(long snapshotId) {
        return list(
                "from Appearance a join fetch a.claim c join fetch c.source join fetch a.article join fetch a.snapshot"
                        + " where a.snapshot.id = ?1 order by a.startsAt, a.id",
                snapshotId);
    }

    /** Which of these claims appear in an article whose outlet says that it could not verify the figures. */
    public Set<Long> unverifiedOf(Collection<Long> claimIds) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select distinct a.claim.id from Appearance a where a.claim.id in :claims"
                                + " and a.outletCouldNotVerify",
                        Long.class)
                .setParameter("claims", claimIds)
                .getResultList());
    }

    /** Which of these claims appear in each of these articles. */
    public Map<Long, Set<Long>> claimsIn(Collection<Long> articleIds, Collection<Long> claimIds) {
        if (articleIds.isEmpty() || claimIds.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select distinct a.article.id, a.claim.id from Appearance a where a.article.id in :articles"
                                + " and a.claim.id in :claims",
                        Object[].class)
                .setParameter("articles", articleIds)
                .setParameter("claims", claimIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
    }

    /** The first appearance of each of these claims, with its article: two queries for all. */
    public List<Appearance> firstOf(Collection<Long> claimIds) {
        // as a subquery, H2 would work the first query out anew for every appearance on record
        List<Long> first = getEntityManager()
                .createQuery(
                        "select min(a.id) from Appearance a where a.claim.id in :claims group by a.claim.id",
                        Long.class)
                .setParameter("claims", claimIds)
                .getResultList();
        return list(
                "from Appearance a join fetch a.article r left join fetch r.outlet join fetch a.snapshot where a.id in ?1",
                first);
    }
}
