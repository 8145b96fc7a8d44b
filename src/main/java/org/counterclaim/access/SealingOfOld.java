package org.counterclaim.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Seals at the start what was written before there was a chain, in the order of its time. Rows that were not there when
 * {@link RowsOfOld} began are left alone.
 */
@ApplicationScoped
class SealingOfOld {

    private static final Logger LOG = Logger.getLogger(SealingOfOld.class);
    private static final String TABLE = "audit_entries";
    private static final int AT_ONCE = 500;

    private final EntityManager entityManager;
    private final Sealing sealing;
    private final RowsOfOld old;

    SealingOfOld(EntityManager entityManager, Sealing sealing, RowsOfOld old) {
        this.entityManager = entityManager;
        this.sealing = sealing;
        this.old = old;
    }

    /** Before anything else at the start that may write to the trail. */
    @Startup(1)
    void sealAll() {
        long sealed = 0;
        int last = some();
        while (last > 0) {
            sealed += last;
            last = some();
        }
        if (sealed > 0) {
            LOG.infof("Sealed %d audit entries of before into the chain.", sealed);
        }
        RowsOfOld.warnOf(TABLE, QuarkusTransaction.requiringNew().call(this::left));
    }

    private int some() {
        return QuarkusTransaction.requiringNew().call(() -> {
            // another replica may be at the same: whoever has the head looks what is left
            entityManager.find(ChainHead.class, ChainHead.ID, LockModeType.PESSIMISTIC_WRITE);
            List<AuditEntry> unsealed = entityManager
                    .createQuery(
                            "from AuditEntry e where e.number is null and e.id between 1 and :last order by e.at, e.id",
                            AuditEntry.class)
                    .setParameter("last", old.last(TABLE))
                    .setMaxResults(AT_ONCE)
                    .getResultList();
            if (!unsealed.isEmpty()) {
                sealing.seal(unsealed);
            }
            return unsealed.size();
        });
    }

    private long left() {
        return entityManager
                .createQuery("select count(e) from AuditEntry e where e.number is null", Long.class)
                .getSingleResult();
    }
}
