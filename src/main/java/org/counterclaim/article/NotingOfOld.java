package org.counterclaim.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.platform.Turns;

/**
 * Notes at the start the hashes of snapshots that were stored before the audit trail named them. From then on it can be proved
 * that they have not changed.
 */
@ApplicationScoped
class NotingOfOld {

    private static final int AT_ONCE = 100;

    private final EntityManager entityManager;
    private final Snapshots snapshots;
    private final Turns turns;
    private final Audit audit;

    NotingOfOld(EntityManager entityManager, Snapshots snapshots, Turns turns, Audit audit) {
        this.entityManager = entityManager;
        this.snapshots = snapshots;
        this.turns = turns;
        this.audit = audit;
    }

    /** After the entries of before were sealed. */
    @Startup(10)
    void noteAll() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::some);
        }
    }

    private boolean some() {
        List<?> due = due();
        if (due.isEmpty()) {
            return false;
        }
        // another replica may be at the same
        turns.take(Turns.INTAKE);
        for (Object id : due()) {
            Snapshot snapshot = snapshots.findById(((Number) id).longValue());
            audit.record(Actor.SYSTEM, NotedSnapshot.notedLater(snapshot));
            entityManager
                    .createNativeQuery("delete from snapshots_to_note where snapshot_id = :id")
                    .setParameter("id", snapshot.id())
                    .executeUpdate();
        }
        return true;
    }

    private List<?> due() {
        return entityManager
                .createNativeQuery("select snapshot_id from snapshots_to_note order by snapshot_id")
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
