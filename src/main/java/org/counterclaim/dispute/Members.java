package org.counterclaim.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which claims are in which disputes. */
@ApplicationScoped
public class Members implements PanacheRepository<DisputeClaim> {

    private static final int A_FEW = 20;

    /** The claims of a dispute with their sources, in the order of joining. */
    public List<DisputeClaim> of(long disputeId) {
        return list(
                "from DisputeClaim m join fetch m.dispute join fetch m.claim c join fetch c.source"
                        + " where m.dispute.id = ?1 order by m.id",
                disputeId);
    }

    /** The claims of a dispute that had been there at an instant and still are. */
    List<DisputeClaim> stillHere(long disputeId, Instant instant) {
        return list(
                "from DisputeClaim m join fetch m.claim c join fetch c.source"
                        + " where m.dispute.id = ?1 and m.hereSince <= ?2 order by m.id",
                disputeId,
                instant);
    }

    /** The claims that were in a dispute at an instant and have left it since. */
    List<PastMembership> leftSince(long disputeId, Instant instant) {
        return getEntityManager()
                .createQuery(
                        "select p from PastMembership p join fetch p.claim c join fetch c.source"
                                + " where p.dispute.id = :dispute and p.hereSince <= :at and p.leftAt > :at"
                                + " order by p.id",
                        PastMembership.class)
                .setParameter("dispute", disputeId)
                .setParameter("at", instant)
                .getResultList();
    }

    public Optional<DisputeClaim> ofClaim(long claimId) {
        return find("from DisputeClaim m join fetch m.dispute where m.claim.id = ?1", claimId)
                .firstResultOptional();
    }

    /** The memberships of those claims, with claim and dispute. */
    List<DisputeClaim> ofClaims(Collection<Long> claimIds) {
        return claimIds.isEmpty()
                ? List.of()
                : list(
                        "from DisputeClaim m join fetch m.claim join fetch m.dispute where m.claim.id in ?1"
                                + " order by m.claim.id",
                        claimIds);
    }

    /** In which disputes claims are: those that are in one, by id. */
    Map<Long, Dispute> homesOf(Collection<Long> claimIds) {
        return ofClaims(claimIds).stream()
                .collect(Collectors.toMap(
                        member -> member.claim().id(), DisputeClaim::dispute, (a, b) -> a, HashMap::new));
    }

    /** Some claims of the outlets' own that answer a question on an event. */
    List<DisputeClaim> unattributed(String scopeKey, Event event) {
        return find(
                        "from DisputeClaim m join fetch m.claim c join fetch c.source where m.dispute.scopeKey = ?1"
                                + " and m.dispute.event = ?2 and m.dispute.attributed = false"
                                + " and m.dispute.mergedInto is null order by m.id",
                        scopeKey,
                        event)
                .page(0, A_FEW)
                .list();
    }

    /** When the claims of a dispute that do not tell their day themselves were first published, by claim. */
    Map<Long, LocalDate> publishedOn(long disputeId) {
        return getEntityManager()
                .createQuery(
                        "select new org.counterclaim.dispute.Members$FirstPublished(c.id, min(r.publishedOn))"
                                + " from DisputeClaim m join m.claim c join Appearance a on a.claim = c join a.article r"
                                + " where m.dispute.id = :dispute and c.figure.asOf is null and r.publishedOn is not null"
                                + " group by c.id",
                        FirstPublished.class)
                .setParameter("dispute", disputeId)
                .getResultStream()
                .collect(Collectors.toMap(FirstPublished::claimId, FirstPublished::day));
    }

    @Nullable
    LocalDate firstPublished(long claimId) {
        return getEntityManager()
                .createQuery(
                        "select min(r.publishedOn) from Appearance a join a.article r where a.claim.id = :claim",
                        LocalDate.class)
                .setParameter("claim", claimId)
                .getSingleResult();
    }

    record FirstPublished(Long claimId, LocalDate day) {}

    boolean hasParty(long disputeId, String party) {
        return count("dispute.id = ?1 and claim.source.party = ?2", disputeId, party) > 0;
    }

    /** In which articles the claims of a dispute appear: claim id, article id. */
    public List<Carried> carriedIn(long disputeId) {
        return getEntityManager()
                .createQuery(
                        "select distinct new org.counterclaim.dispute.Members$Carried(a.claim.id, a.article.id)"
                                + " from DisputeClaim m join Appearance a on a.claim = m.claim"
                                + " where m.dispute.id = :dispute",
                        Carried.class)
                .setParameter("dispute", disputeId)
                .getResultList();
    }

    /** In which articles claims appeared that were on record by an instant. */
    public List<Carried> carriedBy(Instant instant, Collection<Long> claimIds) {
        return claimIds.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select distinct new org.counterclaim.dispute.Members$Carried(a.claim.id, a.article.id)"
                                        + " from Appearance a where a.claim.id in :claims and a.recordedAt <= :at",
                                Carried.class)
                        .setParameter("claims", claimIds)
                        .setParameter("at", instant)
                        .getResultList();
    }

    /** A claim and an article in which it appears. */
    public record Carried(Long claimId, Long articleId) {}

    /** In how many articles of how many outlets the claims of a dispute appear. */
    Reach reachOf(long disputeId) {
        return getEntityManager()
                .createQuery(
                        "select new org.counterclaim.dispute.Members$Reach("
                                + "cast(count(distinct r.id) as int), cast(count(distinct r.outlet.id) as int))"
                                + " from DisputeClaim m join Appearance a on a.claim = m.claim join a.article r"
                                + " where m.dispute.id = :dispute",
                        Reach.class)
                .setParameter("dispute", disputeId)
                .getSingleResult();
    }

    /** The same for claims, by what was on record by an instant. */
    Reach reachBy(Instant instant, Collection<Long> claimIds) {
        return claimIds.isEmpty()
                ? new Reach(0, 0)
                : getEntityManager()
                        .createQuery(
                                "select new org.counterclaim.dispute.Members$Reach("
                                        + "cast(count(distinct r.id) as int), cast(count(distinct r.outlet.id) as int))"
                                        + " from Appearance a join a.article r"
                                        + " where a.claim.id in :claims and a.recordedAt <= :at",
                                Reach.class)
                        .setParameter("claims", claimIds)
                        .setParameter("at", instant)
                        .getSingleResult();
    }

    record Reach(Integer articles, Integer outlets) {}
}
