package org.counterclaim.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The audit trail. Entries are written in the transaction of their change, so that neither exists without the other. */
@ApplicationScoped
public class Audit implements PanacheRepository<AuditEntry> {

    private static final int MOST = 200;

    private final Clock clock;

    Audit(Clock clock) {
        this.clock = clock;
    }

    public void record(Actor actor, Change change) {
        persist(new AuditEntry(clock.instant(), actor, change));
    }

    /** The latest changes of one thing, oldest first, at most 200. */
    public List<AuditEntry> of(String objectType, long objectId) {
        List<AuditEntry> latest = find("objectType = ?1 and objectId = ?2 order by id desc", objectType, objectId)
                .page(0, MOST)
                .list();
        return oldestFirst(latest);
    }

    /** The latest changes of one thing up to an instant, oldest first, at most 200. */
    public List<AuditEntry> of(String objectType, long objectId, Instant until) {
        return oldestFirst(
                find("objectType = ?1 and objectId = ?2 and at <= ?3 order by id desc", objectType, objectId, until)
                        .page(0, MOST)
                        .list());
    }

    /** The latest changes of one thing by some actions, oldest first, at most 200. */
    public List<AuditEntry> of(String objectType, long objectId, Collection<String> actions) {
        return oldestFirst(find(
                        "objectType = ?1 and objectId = ?2 and action in ?3 order by id desc",
                        objectType,
                        objectId,
                        actions)
                .page(0, MOST)
                .list());
    }

    private static List<AuditEntry> oldestFirst(List<AuditEntry> latest) {
        return latest.stream().sorted(Comparator.comparingLong(AuditEntry::id)).toList();
    }
}
