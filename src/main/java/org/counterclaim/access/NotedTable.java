package org.counterclaim.access;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of a feature whose rows the audit trail notes by their hashes ({@link RowNotes}), so that a row that was changed,
 * put in or taken away in the database is found. A feature declares one by producing it. Columns may be added later: what was
 * noted before is checked by the columns that its note names.
 *
 * @param object what the audit trail calls a row: "review row"
 * @param columns those that never change without a new note
 * @param where which rows are noted, as SQL on {@code t}; all where it is empty
 * @param parts rows of another table that belong to a row; null where there are none
 */
public record NotedTable(
        String table,
        String object,
        List<String> columns,
        String where,
        @Nullable Parts parts) {

    public NotedTable {
        columns = List.copyOf(columns);
    }

    public static NotedTable of(String table, String object, String... columns) {
        return new NotedTable(table, object, List.of(columns), "", null);
    }

    public NotedTable where(String condition) {
        return new NotedTable(table, object, columns, condition, parts);
    }

    public NotedTable with(Parts more) {
        return new NotedTable(table, object, columns, where, more);
    }

    /**
     * Rows that belong to a row.
     *
     * @param owner the column with the id of the row that they belong to
     * @param order the column that orders them
     */
    public record Parts(String table, String owner, String order, List<String> columns) {

        public Parts {
            columns = List.copyOf(columns);
        }
    }

    /** What notes of its rows may name: columns, and the other table as a whole. */
    List<String> fields() {
        return parts == null
                ? columns
                : Stream.concat(columns.stream(), Stream.of(parts.table())).toList();
    }

    String named(long id) {
        return table + " " + id;
    }
}
