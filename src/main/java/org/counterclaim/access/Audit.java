package org.counterclaim.access;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** The audit trail. Entries are written in the transaction of their change, so that neither exists without the other. */
@ApplicationScoped
public class Audit implements PanacheRepository<AuditEntry> {

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
                .page(0, 200)
                .list();
        return latest.stream().sorted((a, b) -> Long.compare(a.id(), b.id())).toList();
    }
}
