package org.counterclaim.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.platform.Listing;
import org.counterclaim.platform.NotFound;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.platform.SortKey;
import org.jspecify.annotations.Nullable;

/** All decisions of people about disputes; their order is that of their ids. */
@ApplicationScoped
public class Decisions implements PanacheRepository<Decision> {

    /** How many a dispute shows by itself; the rest is in its list of decisions. */
    public static final int SHOWN = 50;

    private static final Set<Decision.Kind> OF_ITSELF =
            Set.of(Decision.Kind.QUESTION, Decision.Kind.SCOPE, Decision.Kind.TRIAGE, Decision.Kind.ASSIGNMENT);

    private static final Set<Decision.Kind> MERGES_AND_SPLITS = Set.of(Decision.Kind.MERGE, Decision.Kind.SPLIT);

    private final EntityManager entityManager;

    Decisions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Decision get(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("decision", id));
    }

    /**
     * The latest decisions that a dispute has to do with, the latest first.
     *
     * @param at those that had been made by an instant; null for all
     */
    public List<Decision> latestOf(long disputeId, @Nullable Instant at) {
        return of(disputeId)
                .where("e.decidedAt <= :at", "at", at)
                .page(entityManager, new PageRequest(null, SHOWN, null))
                .items();
    }

    public PageOf<Decision> page(long disputeId, PageRequest request) {
        return of(disputeId).page(entityManager, request);
    }

    private static Listing<Decision> of(long disputeId) {
        return new Listing<>(Decision.class, Decision::id, List.of(SortKey.number("id", "e.id", Decision::id)))
                .where("(e.disputeId = :dispute or e.otherDisputeId = :dispute)", "dispute", disputeId);
    }

    /** All that changed the state of a dispute itself, undone or not, oldest first. */
    List<Decision> changing(long disputeId) {
        return list("disputeId = ?1 and kind in ?2 order by id", disputeId, OF_ITSELF);
    }

    /** The decisions by which a dispute went into another or came out of it, undone or not. */
    List<Decision> mergesAndSplitsOf(long disputeId) {
        return list("otherDisputeId = ?1 and kind in ?2 order by id", disputeId, MERGES_AND_SPLITS);
    }

    /** The disputes whose merge straight into some of these was undone, by id. */
    List<Long> parted(Collection<Long> these) {
        return entityManager
                .createQuery(
                        "select distinct e.otherDisputeId from Decision e where e.disputeId in :these and e.kind = :merge"
                                + " and e.undoneAt is not null",
                        Long.class)
                .setParameter("these", these)
                .setParameter("merge", Decision.Kind.MERGE)
                .getResultList();
    }

    /**
     * The decisions of a kind that stand about disputes, oldest first.
     *
     * @param at those that stood at an instant instead; null for now
     */
    List<Decision> standingAbout(Collection<Long> disputes, Decision.Kind kind, @Nullable Instant at) {
        return at == null
                ? list("disputeId in ?1 and kind = ?2 and undoneAt is null order by id", disputes, kind)
                : list(
                        "disputeId in ?1 and kind = ?2 and decidedAt <= ?3 and (undoneAt is null or undoneAt > ?3)"
                                + " order by id",
                        disputes,
                        kind,
                        at);
    }

    /**
     * The decisions of some kinds that stand about claims, oldest first.
     *
     * @param at those that stood at an instant instead; null for now
     */
    List<Decision> standingOn(Collection<Long> claims, Set<Decision.Kind> kinds, @Nullable Instant at) {
        if (claims.isEmpty()) {
            return List.of();
        }
        return at == null
                ? list("claimId in ?1 and kind in ?2 and undoneAt is null order by id", claims, kinds)
                : list(
                        "claimId in ?1 and kind in ?2 and decidedAt <= ?3 and (undoneAt is null or undoneAt > ?3)"
                                + " order by id",
                        claims,
                        kinds,
                        at);
    }

    /** The claims that were linked straight to some, by a decision that has not been undone. */
    List<Long> linkedTo(Collection<Long> origins) {
        return entityManager
                .createQuery(
                        "select distinct e.claimId from Decision e where e.otherClaimId in :origins and e.kind = :kind"
                                + " and e.undoneAt is null",
                        Long.class)
                .setParameter("origins", origins)
                .setParameter("kind", Decision.Kind.ORIGIN)
                .getResultList();
    }

    /** The latest decision after another one that stands on what that one touched. */
    Optional<Decision> inTheWayOf(Decision decision) {
        return entityManager
                .createQuery(
                        "select later from Decision later join later.touches theirs, Decision mine join mine.touches ours"
                                + " where mine.id = :mine and later.id > :mine and later.undoneAt is null"
                                + " and theirs.subject = ours.subject and (theirs.changed or ours.changed)"
                                + " order by later.id desc",
                        Decision.class)
                .setParameter("mine", decision.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
