package org.counterclaim.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.counterclaim.platform.database.Tables;

/**
 * Makes a large database of a small one: every row again, with ids moved out of the way and other names in all indexed
 * columns, so that the copies fill tables and indexes and answer no question about the first rows.
 */
final class Copies {

    /** No newsroom of these tests gives out ids as high as that. */
    private static final long APART = 100_000_000;

    private final DataSource database;

    Copies(DataSource database) {
        this.database = database;
    }

    /** @param first number of the first copy, {@code last} of the last; both from 1 */
    void make(int first, int last) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = tables(connection);
            boolean h2 = connection.getMetaData().getDatabaseProductName().startsWith("H2");
            statement.execute(h2 ? "set referential_integrity false" : "set session_replication_role = replica");
            for (String table : tables) {
                List<Column> columns = columns(connection, table);
                if (columns.stream().noneMatch(Column::isId)) {
                    continue;
                }
                String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
                String id = columns.stream()
                        .filter(Column::isId)
                        .findFirst()
                        .orElseThrow()
                        .name();
                for (int i = first; i <= last; i++) {
                    int copy = i;
                    String values =
                            columns.stream().map(column -> column.copied(copy)).collect(Collectors.joining(", "));
                    statement.execute("insert into " + table + " (" + names + ") select " + values + " from " + table
                            + " where " + id + " < " + APART);
                }
            }
            statement.execute(h2 ? "set referential_integrity true" : "set session_replication_role = origin");
        }
    }

    /** @param length of a text, 0 where it has none */
    private record Column(String name, boolean number, boolean text, boolean indexed, int length) {

        boolean isId() {
            return number && (name.equals("id") || name.endsWith("_id"));
        }

        String copied(int copy) {
            if (isId() || (number && indexed)) {
                return name + " + " + copy * APART;
            }
            if (!text || !indexed) {
                return name;
            }
            String suffix = "~" + copy;
            String kept = length == 0 ? name : "left(" + name + ", " + (length - suffix.length()) + ")";
            return "case when " + name + " is null then null else " + kept + " || '" + suffix + "' end";
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection
                .createStatement()
                .executeQuery("select table_name from information_schema.tables where lower(table_schema) = 'public'"
                        + " and table_type = 'BASE TABLE'")) {
            while (found.next()) {
                String table = found.getString(1).toLowerCase(Locale.ROOT);
                if (!Tables.SETTINGS.contains(table)
                        && !table.equals("remembered_calls")
                        && !table.startsWith("scheduled")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        Set<String> indexed = new HashSet<>();
        try (ResultSet index =
                connection.getMetaData().getIndexInfo(connection.getCatalog(), null, table, false, true)) {
            while (index.next()) {
                indexed.add(String.valueOf(index.getString("COLUMN_NAME")).toLowerCase(Locale.ROOT));
            }
        }
        List<Column> columns = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select column_name, data_type, character_maximum_length from information_schema.columns"
                        + " where lower(table_schema) = 'public' and lower(table_name) = ? order by ordinal_position")) {
            query.setString(1, table);
            try (ResultSet column = query.executeQuery()) {
                while (column.next()) {
                    String name = column.getString(1).toLowerCase(Locale.ROOT);
                    String type = column.getString(2).toLowerCase(Locale.ROOT);
                    long length = column.getLong(3);
                    columns.add(new Column(
                            name,
                            type.equals("bigint"),
                            type.startsWith("character") || type.equals("text"),
                            indexed.contains(name),
                            length > 0 && length < 10_000 ? (int) length : 0));
                }
            }
        }
        return columns;
    }
}
