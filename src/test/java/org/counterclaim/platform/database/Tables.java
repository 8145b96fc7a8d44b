package org.counterclaim.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;

/** The tables of a newsroom, as a test can clear them. */
public final class Tables {

    /** Tables with rows that are there from the start and that no article touches. */
    public static final Set<String> SETTINGS = Set.of(
            "people",
            "turns",
            "verdict_policies",
            "rating_scales",
            "rating_levels",
            "audit_head",
            "flyway_schema_history");

    private Tables() {}

    /** Empties every table of an H2 database but {@link #SETTINGS}. */
    public static void clear(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            for (String table : tables(statement)) {
                if (!SETTINGS.contains(table.toLowerCase(Locale.ROOT))) {
                    statement.execute("truncate table \"" + table + "\"");
                }
            }
            statement.execute("set referential_integrity true");
            // an empty trail ends where it begins
            statement.execute("update audit_head set number = 0, hash = repeat('0', 64)");
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("select table_name from information_schema.tables"
                + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }
}
