package org.counterclaim.platform.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts a row into every table that has none, whatever the schema: each column by its type, each reference to a row that is there. */
final class OneRowEach {

    static final OffsetDateTime NOON = OffsetDateTime.of(2026, 2, 3, 12, 0, 0, 0, ZoneOffset.UTC);

    private final Connection database;

    /** What is to stand in columns, by "table.column"; else it hangs on the type alone. */
    private final Map<String, Object> meant;

    OneRowEach(Connection database, Map<String, Object> meant) {
        this.database = database;
        this.meant = meant;
    }

    /** The rows of each table. */
    static Map<String, Long> counted(Connection database) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables(database)) {
            try (ResultSet found = database.createStatement().executeQuery("select count(*) from " + table)) {
                found.next();
                rows.put(table, found.getLong(1));
            }
        }
        return rows;
    }

    void fill() throws SQLException {
        Map<String, Map<String, String>> references = new HashMap<>();
        for (String table : tables(database)) {
            references.put(table, references(table));
        }
        Map<String, Long> rows = counted(database);
        Set<String> filled = new TreeSet<>(rows.keySet().stream()
                .filter(table -> rows.getOrDefault(table, 0L) > 0)
                .toList());
        List<String> left = new ArrayList<>(rows.keySet());
        left.removeAll(filled);
        while (!left.isEmpty()) {
            String next = left.stream()
                    .filter(table -> inOrder(table, references, filled))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Tables that refer to each other: " + left));
            insert(next, references.getOrDefault(next, Map.of()));
            filled.add(next);
            left.remove(next);
        }
    }

    private static boolean inOrder(String table, Map<String, Map<String, String>> references, Set<String> filled) {
        Collection<String> wanted = references.getOrDefault(table, Map.of()).values();
        return wanted.stream()
                .map(target -> target.substring(0, target.indexOf('.')))
                .allMatch(target -> target.equals(table) || filled.contains(target));
    }

    private void insert(String table, Map<String, String> references) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        try (ResultSet columns = database.getMetaData().getColumns(null, schema(database), table, null)) {
            while (columns.next()) {
                String column = columns.getString("COLUMN_NAME");
                boolean needed = columns.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls;
                String target = references.get(column);
                boolean own = target != null && target.startsWith(table + ".");
                Object value = meant.get(table + "." + column);
                if (value != null) {
                    row.put(column, value);
                } else if (target != null && !own) {
                    row.put(column, first(target));
                } else if (needed) {
                    row.put(column, of(columns.getInt("DATA_TYPE"), columns.getString("TYPE_NAME")));
                }
            }
        }
        String places = String.join(", ", Collections.nCopies(row.size(), "?"));
        try (PreparedStatement insert = database.prepareStatement(
                "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values (" + places + ")")) {
            int at = 1;
            for (Object value : row.values()) {
                insert.setObject(at++, value);
            }
            insert.executeUpdate();
        }
    }

    private Object first(String target) throws SQLException {
        String table = target.substring(0, target.indexOf('.'));
        String column = target.substring(target.indexOf('.') + 1);
        try (ResultSet found = database.createStatement().executeQuery("select min(" + column + ") from " + table)) {
            found.next();
            return found.getObject(1);
        }
    }

    private static Object of(int type, String name) {
        return switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> 1;
            case Types.BOOLEAN, Types.BIT -> false;
            case Types.DATE -> LocalDate.of(2026, 2, 3);
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> NOON;
            case Types.DECIMAL, Types.NUMERIC -> java.math.BigDecimal.ONE;
            case Types.DOUBLE, Types.REAL, Types.FLOAT -> 1.0;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> new byte[] {1};
            case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> "x";
            default -> throw new AssertionError("No value for a column of type " + name);
        };
    }

    /** By column: "table.column" that it refers to. */
    private Map<String, String> references(String table) throws SQLException {
        Map<String, String> references = new HashMap<>();
        try (ResultSet keys = database.getMetaData().getImportedKeys(null, schema(database), table)) {
            while (keys.next()) {
                references.put(
                        keys.getString("FKCOLUMN_NAME"),
                        keys.getString("PKTABLE_NAME") + "." + keys.getString("PKCOLUMN_NAME"));
            }
        }
        return references;
    }

    private static List<String> tables(Connection database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                database.getMetaData().getTables(null, schema(database), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                if (!table.toLowerCase(Locale.ROOT).startsWith("flyway")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static String schema(Connection database) throws SQLException {
        return String.valueOf(database.getSchema());
    }
}
