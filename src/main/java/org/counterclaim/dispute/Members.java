package org.counterclaim.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which claims are in which disputes. */
@ApplicationScoped
public class Members implements PanacheRepository<DisputeClaim> {

    private static final int CANDIDATES = 500;

    /** The claims of a dispute with their sources, in the order of joining. */
    public List<DisputeClaim> of(long disputeId) {
        return list(
                "from DisputeClaim m join fetch m.dispute join fetch m.claim c join fetch c.source"
                        + " where m.dispute.id = ?1 order by m.id",
                disputeId);
    }

    public Optional<DisputeClaim> ofClaim(long claimId) {
        return find("from DisputeClaim m join fetch m.dispute where m.claim.id = ?1", claimId)
                .firstResultOptional();
    }

    /** The disputes that these claims are in, the oldest first. */
    public List<Dispute> disputesOf(Collection<Long> claimIds) {
        return getEntityManager()
                .createQuery(
                        "select d from Dispute d where d.id in"
                                + " (select m.dispute.id from DisputeClaim m where m.claim.id in :claims) order by d.id",
                        Dispute.class)
                .setParameter("claims", claimIds)
                .getResultList();
    }

    /** Claims without a number from stories of one place, the latest first. */
    List<DisputeClaim> withoutFigure(@Nullable String eventPlace) {
        String query = "from DisputeClaim m join fetch m.claim c join fetch c.source join fetch m.dispute d"
                + " where c.figure.metric is null and d.mergedInto is null and "
                + (eventPlace == null ? "d.scope.eventPlace is null" : "d.scope.eventPlace = :place")
                + " order by m.id desc";
        Map<String, Object> place = eventPlace == null ? Map.of() : Map.of("place", eventPlace);
        return find(query, place).page(0, CANDIDATES).list();
    }

    boolean hasParty(long disputeId, String party) {
        return count("dispute.id = ?1 and claim.source.party = ?2", disputeId, party) > 0;
    }

    boolean hasOtherParty(long disputeId, String party) {
        return count("dispute.id = ?1 and claim.source.party <> ?2", disputeId, party) > 0;
    }

    /** In which articles the claims of a dispute appear: claim id, article id. */
    public List<Carried> carriedIn(long disputeId) {
        return getEntityManager()
                .createQuery(
                        "select distinct new org.counterclaim.dispute.Members$Carried(a.claim.id, a.article.id)"
                                + " from Appearance a where a.claim.id in"
                                + " (select m.claim.id from DisputeClaim m where m.dispute.id = :dispute)",
                        Carried.class)
                .setParameter("dispute", disputeId)
                .getResultList();
    }

    /** A claim and an article in which it appears. */
    public record Carried(Long claimId, Long articleId) {}

    int articlesOf(long disputeId) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct a.article.id) from Appearance a where a.claim.id in"
                                + " (select m.claim.id from DisputeClaim m where m.dispute.id = :dispute)",
                        Long.class)
                .setParameter("dispute", disputeId)
                .getSingleResult()
                .intValue();
    }
}
