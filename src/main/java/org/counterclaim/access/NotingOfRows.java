package org.counterclaim.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.counterclaim.platform.Turns;

/** Notes at the start the rows of {@link NotedTable}s that were stored before the audit trail noted them. */
@ApplicationScoped
class NotingOfRows {

    private static final int AT_ONCE = 100;

    private final RowNotes notes;
    private final RowsOfOld old;
    private final Audit audit;
    private final Turns turns;

    NotingOfRows(RowNotes notes, RowsOfOld old, Audit audit, Turns turns) {
        this.notes = notes;
        this.old = old;
        this.audit = audit;
        this.turns = turns;
    }

    /** After the entries of before were sealed. */
    @Startup(10)
    void noteAll() {
        for (NotedTable table : notes.all()) {
            long until = old.last(table.table());
            long last = 0;
            while (last < until) {
                long after = last;
                last = QuarkusTransaction.requiringNew().call(() -> some(table, after, until));
            }
        }
    }

    /** @return the last id that was looked at */
    private long some(NotedTable table, long after, long until) {
        // another replica may be at the same
        turns.take(Turns.INTAKE);
        List<Long> ids = notes.ids(table, after, until, AT_ONCE);
        if (ids.isEmpty()) {
            return until;
        }
        Set<Long> noted = audit.noted(table.object(), RowForm.ACTION, RowForm.BEGINNING, ids);
        ids.stream().filter(id -> !noted.contains(id)).forEach(id -> notes.note(table.object(), id, Actor.SYSTEM));
        return ids.get(ids.size() - 1);
    }
}
