package org.counterclaim.access;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.counterclaim.platform.Turns;
import org.jboss.logging.Logger;

/**
 * Knows which rows are from before the audit trail noted them, by the ids that a migration wrote down, and until when they may
 * be noted after the fact: the first start that is through with it says so in the trail, and from then on nothing is of old.
 * Somebody who puts in a row, even with a mark to match, cannot have it sealed by a restart.
 */
@ApplicationScoped
class RowsOfOld {

    private static final Logger LOG = Logger.getLogger(RowsOfOld.class);
    private static final String OBJECT = "audit trail";
    private static final long THIS_ONE = 1;
    private static final String ACTION = "closed to rows of old";

    private final EntityManager entityManager;
    private final Audit audit;
    private final Turns turns;

    RowsOfOld(EntityManager entityManager, Audit audit, Turns turns) {
        this.entityManager = entityManager;
        this.audit = audit;
        this.turns = turns;
    }

    /** The highest id of a table, or of a list, up to which a row may be noted now as one of old; 0 for none. */
    @Transactional
    long last(String table) {
        if (isClosed()) {
            return 0;
        }
        List<?> last = entityManager
                .createNativeQuery("select last_id from rows_of_old where name = :name")
                .setParameter("name", table)
                .getResultList();
        return last.isEmpty() ? 0 : ((Number) last.get(0)).longValue();
    }

    /** When all that was there was sealed and noted. */
    @Startup(20)
    @Transactional
    void close() {
        // another replica may be at the same
        turns.take(Turns.INTAKE);
        if (isClosed()) {
            return;
        }
        List<?> marks = entityManager
                .createNativeQuery("select name || ' up to ' || last_id from rows_of_old order by name")
                .getResultList();
        audit.record(
                Actor.SYSTEM,
                Change.of(OBJECT, THIS_ONE, ACTION)
                        .from(null, marks.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    /** Says in the log that rows are left that nothing seals or notes any more. */
    static void warnOf(String table, long left) {
        if (left > 0) {
            LOG.warnf(
                    "%d rows of %s are not in the audit trail and were not there when it was begun: they are left as they"
                            + " are. GET /api/v1/audit:verify names what is not as it was written.",
                    left, table);
        }
    }

    private boolean isClosed() {
        return audit.count(
                        "objectType = ?1 and objectId = ?2 and action = ?3 and number is not null",
                        OBJECT,
                        THIS_ONE,
                        ACTION)
                > 0;
    }
}
