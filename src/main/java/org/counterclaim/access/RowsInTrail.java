package org.counterclaim.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.counterclaim.access.TrailRead.Found;

/** Looks, while the audit trail is verified, whether the rows that it notes are what they were, and whether there are others. */
@ApplicationScoped
class RowsInTrail {

    /** How what came of a table is named beside snapshots, verdicts and the like. */
    static final String TABLE = "table ";

    private static final int PAGE = 500;

    private final RowNotes notes;
    private final Audit audit;

    RowsInTrail(RowNotes notes, Audit audit) {
        this.notes = notes;
        this.audit = audit;
    }

    void look(@Observes TrailRead trail) {
        for (AuditEntry entry : trail.entries()) {
            Change change = entry.change();
            List<String> fields = RowForm.fieldsIn(change);
            if (!fields.isEmpty()) {
                notes.of(change.objectType())
                        .ifPresent(table -> trail.look(
                                TABLE + table.table(),
                                table.named(change.objectId()),
                                entry,
                                () -> found(table, fields, entry)));
            }
        }
    }

    private Found found(NotedTable table, List<String> fields, AuditEntry entry) {
        Change note = entry.change();
        RowForm form = notes.read(table, note.objectId(), fields).orElse(null);
        if (form != null && form.noted().equals(note.after())) {
            return Found.WHOLE;
        }
        if (audit.isNotedAfter(entry, RowForm.BEGINNING)) {
            return Found.WHOLE;
        }
        return Found.broken(
                form == null
                        ? "It is not there."
                        : "It does not say any more what the audit trail notes: " + told(form.differingFrom(note)));
    }

    private static String told(List<String> fields) {
        return fields.isEmpty() ? "its hash is another." : "its " + String.join(", ", fields) + " changed.";
    }

    void seek(@Observes TrailWalked walked) {
        for (NotedTable table : notes.all()) {
            walked.seek(
                    TABLE + table.table(),
                    last -> notes.ids(table, last, Long.MAX_VALUE, PAGE),
                    ids -> audit.noted(table.object(), RowForm.ACTION, RowForm.BEGINNING, ids),
                    table::named);
        }
    }
}
