package org.counterclaim.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.counterclaim.platform.NotFound;

/**
 * The audit trail. Entries are written with their change, so that neither exists without the other, and are sealed into one
 * chain of hashes when the transaction commits.
 */
@ApplicationScoped
public class Audit implements PanacheRepository<AuditEntry> {

    private static final int MOST = 200;

    private final Sealing sealing;
    private final Clock clock;

    Audit(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    public void record(Actor actor, Change change) {
        sealing.await(new AuditEntry(clock.instant(), actor, change));
    }

    /** The latest changes of one thing, oldest first, at most 200. */
    public List<AuditEntry> of(String objectType, long objectId) {
        List<AuditEntry> latest = find("objectType = ?1 and objectId = ?2 order by id desc", objectType, objectId)
                .page(0, MOST)
                .list();
        return oldestFirst(latest, objectType, objectId, entry -> true);
    }

    /** The latest changes of one thing up to an instant, oldest first, at most 200. */
    public List<AuditEntry> of(String objectType, long objectId, Instant until) {
        List<AuditEntry> latest = find(
                        "objectType = ?1 and objectId = ?2 and at <= ?3 order by id desc", objectType, objectId, until)
                .page(0, MOST)
                .list();
        return oldestFirst(latest, objectType, objectId, entry -> !entry.at().isAfter(until));
    }

    /** The latest changes of one thing by some actions, oldest first, at most 200. */
    public List<AuditEntry> of(String objectType, long objectId, Collection<String> actions) {
        List<AuditEntry> latest = find(
                        "objectType = ?1 and objectId = ?2 and action in ?3 order by id desc",
                        objectType,
                        objectId,
                        actions)
                .page(0, MOST)
                .list();
        return oldestFirst(latest, objectType, objectId, entry -> actions.contains(entry.action()));
    }

    /** The entry with a number, to change it. */
    AuditEntry numbered(long number) {
        return find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("audit entry", number));
    }

    /** The next entries of the chain, by their numbers. */
    public List<AuditEntry> after(long number, int most) {
        return find("number > ?1 order by number, id", number).page(0, most).list();
    }

    /**
     * Which things of a kind have an entry in the chain.
     *
     * @param beginning of what the entry says of them afterwards
     */
    public Set<Long> noted(String objectType, String action, String beginning, Collection<Long> ids) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select distinct e.objectId from AuditEntry e where e.objectType = :type and e.action = :action"
                                + " and e.after.text like :after and e.number is not null and e.objectId in (:ids)",
                        Long.class)
                .setParameter("type", objectType)
                .setParameter("action", action)
                .setParameter("after", beginning + "%")
                .setParameter("ids", ids)
                .getResultList());
    }

    /**
     * Whether what an entry notes was noted again later.
     *
     * @param beginning of what both say of it afterwards
     */
    public boolean isNotedAfter(AuditEntry entry, String beginning) {
        Change change = entry.change();
        return count(
                        "objectType = ?1 and objectId = ?2 and action = ?3 and number > ?4 and after.text like ?5",
                        change.objectType(),
                        change.objectId(),
                        change.action(),
                        entry.number(),
                        beginning + "%")
                > 0;
    }

    /** Where the chain ends now; empty where that was lost. */
    public Optional<Head> head() {
        // by its values: loaded as a whole, it would not be read again by the one who locks it
        return getEntityManager()
                .createQuery("select new org.counterclaim.access.Head(h.number, h.hash) from ChainHead h", Head.class)
                .getResultStream()
                .findFirst();
    }

    /** Those of this transaction are not in the database yet. */
    private List<AuditEntry> oldestFirst(
            List<AuditEntry> latest, String objectType, long objectId, Predicate<AuditEntry> asked) {
        return Stream.concat(
                        latest.stream().sorted(Comparator.comparingLong(AuditEntry::id)),
                        sealing.waiting().stream()
                                .filter(entry -> entry.objectType().equals(objectType)
                                        && entry.objectId() == objectId
                                        && asked.test(entry)))
                .toList();
    }
}
