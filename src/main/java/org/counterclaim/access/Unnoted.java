package org.counterclaim.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.LongConsumer;
import org.counterclaim.platform.Turns;

/** Works off the tables in which a migration listed what was stored before the audit trail noted it. */
@ApplicationScoped
public class Unnoted {

    private static final int AT_ONCE = 100;

    private final EntityManager entityManager;
    private final Turns turns;
    private final RowsOfOld old;

    Unnoted(EntityManager entityManager, Turns turns, RowsOfOld old) {
        this.entityManager = entityManager;
        this.turns = turns;
        this.old = old;
    }

    /**
     * Notes all that a table lists and takes it off the list, a hundred in a transaction. What was put on the list after the
     * trail was closed to rows of old is left there.
     *
     * @param table and its only column, {@code id}; names of the program's own
     * @param note takes an id
     */
    public void noteAll(String table, String id, LongConsumer note) {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> some(table, id, note));
        }
        RowsOfOld.warnOf(table, QuarkusTransaction.requiringNew().call(() -> left(table)));
    }

    private boolean some(String table, String id, LongConsumer note) {
        long last = old.last(table);
        if (due(table, id, last).isEmpty()) {
            return false;
        }
        // another replica may be at the same
        turns.take(Turns.INTAKE);
        for (Object due : due(table, id, last)) {
            note.accept(((Number) due).longValue());
            entityManager
                    .createNativeQuery("delete from " + table + " where " + id + " = :id")
                    .setParameter("id", due)
                    .executeUpdate();
        }
        return true;
    }

    private List<?> due(String table, String id, long last) {
        return entityManager
                .createNativeQuery(
                        "select " + id + " from " + table + " where " + id + " between 1 and :last order by " + id)
                .setParameter("last", last)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private long left(String table) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }
}
