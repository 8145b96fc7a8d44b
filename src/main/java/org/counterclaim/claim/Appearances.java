package org.counterclaim.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
