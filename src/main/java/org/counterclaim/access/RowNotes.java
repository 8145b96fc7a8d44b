package org.counterclaim.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.sql.Clob;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notes rows of the tables that features declare ({@link NotedTable}) in the audit trail, as they stand in the database. */
@ApplicationScoped
public class RowNotes {

    private final Instance<NotedTable> tables;
    private final EntityManager entityManager;
    private final Audit audit;

    RowNotes(Instance<NotedTable> tables, EntityManager entityManager, Audit audit) {
        this.tables = tables;
        this.entityManager = entityManager;
        this.audit = audit;
    }

    /** Notes a row that has just been stored or changed; the last note of a row counts. */
    public void note(String object, long id, Actor actor) {
        NotedTable table = of(object).orElseThrow(() -> new IllegalArgumentException("No table has rows " + object));
        RowForm form = read(table, id, table.fields())
                .orElseThrow(() -> new IllegalArgumentException(table.named(id) + " is not there"));
        audit.record(actor, Change.of(object, id, RowForm.ACTION).from(null, form.noted()));
    }

    Optional<NotedTable> of(String object) {
        return all().stream().filter(table -> table.object().equals(object)).findFirst();
    }

    List<NotedTable> all() {
        return tables.stream().toList();
    }

    /** Ids of rows that have to be noted, in their order. */
    List<Long> ids(NotedTable table, long after, long until, int most) {
        String where = table.where().isEmpty() ? "" : " and " + table.where();
        List<?> ids = entityManager
                .createNativeQuery("select t.id from " + table.table() + " t where t.id > :after and t.id <= :until"
                        + where + " order by t.id")
                .setParameter("after", after)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /**
     * @param fields those of the table that are asked for
     * @return empty where there is no such row
     */
    Optional<RowForm> read(NotedTable table, long id, List<String> fields) {
        List<String> columns = fields.stream().filter(table.columns()::contains).toList();
        List<Object[]> rows = rows(columns, table.table(), "t.id = :id", id);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Optional<String>> read = new LinkedHashMap<>();
        fields.forEach(field -> read.put(field, Optional.empty()));
        for (int i = 0; i < columns.size(); i++) {
            // behind the id, by which the row is always an array
            read.put(columns.get(i), Optional.ofNullable(written(rows.get(0)[i + 1])));
        }
        NotedTable.Parts parts = table.parts();
        if (parts != null && fields.contains(parts.table())) {
            read.put(parts.table(), Optional.of(partsOf(parts, id)));
        }
        return Optional.of(new RowForm(read));
    }

    private String partsOf(NotedTable.Parts parts, long id) {
        return rows(parts.columns(), parts.table(), "t." + parts.owner() + " = :id order by t." + parts.order(), id)
                .stream()
                .map(row -> Arrays.stream(row)
                        .skip(1)
                        .map(value -> value == null ? "-" : "=" + EntryForm.escaped(String.valueOf(written(value))))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private List<Object[]> rows(List<String> columns, String table, String where, long id) {
        String selected = columns.stream().map(column -> ", t." + column).collect(Collectors.joining());
        List<?> rows = entityManager
                .createNativeQuery("select 1" + selected + " from " + table + " t where " + where)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    /** As both databases write it. */
    private static @Nullable String written(@Nullable Object value) {
        if (value instanceof Instant at) {
            return EntryForm.instant(at);
        }
        if (value instanceof OffsetDateTime at) {
            return EntryForm.instant(at.toInstant());
        }
        if (value instanceof Timestamp at) {
            return EntryForm.instant(at.toInstant());
        }
        if (value instanceof Clob clob) {
            try {
                return clob.getSubString(1, Math.toIntExact(clob.length()));
            } catch (SQLException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return value == null ? null : value.toString();
    }
}
