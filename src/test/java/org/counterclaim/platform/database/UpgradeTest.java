package org.counterclaim.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A newsroom's database of an earlier version of the program, with a row in every table, is brought up to date. */
class UpgradeTest {

    /** Before people could be let go, the chain, policies, captures, scales and records. */
    private static final String BEFORE_THE_CHAIN = "13";

    private static final Map<String, Object> A_PUBLISHED_VERDICT = Map.ofEntries(
            Map.entry("verdicts.state", "PUBLISHED"),
            Map.entry("verdicts.slug", "x"),
            Map.entry("verdicts.outcome", "DISPUTED"),
            Map.entry("verdicts.review_mode", "APPROVALS"),
            Map.entry("verdicts.published_at", OneRowEach.NOON),
            Map.entry("verdict_reviews.decision", "APPROVE"),
            Map.entry("verdict_evidence.url", "https://ngo.example/report"),
            Map.entry("verdict_evidence.stance", "REFUTES"),
            Map.entry("people.role", "checker"),
            Map.entry("people.active", true));

    private static DataSource h2(String name) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + name
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        return database;
    }

    private static void migrate(DataSource database, String to) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(to)
                .load()
                .migrate();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", BEFORE_THE_CHAIN, "19"})
    void an_embedded_database_keeps_every_row_on_the_way_to_the_newest_version(String from) throws SQLException {
        keepsEveryRow(h2("upgrade" + from), from);
    }

    @Test
    void a_postgresql_keeps_every_row_on_the_way_to_the_newest_version() throws SQLException, IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            keepsEveryRow(postgres.getPostgresDatabase(), BEFORE_THE_CHAIN);
        }
    }

    private static void keepsEveryRow(DataSource database, String from) throws SQLException {
        migrate(database, from);
        try (Connection connection = database.getConnection()) {
            new OneRowEach(connection, A_PUBLISHED_VERDICT).fill();
            Map<String, Long> before = OneRowEach.counted(connection);

            migrate(database, "latest");

            Map<String, Long> after = OneRowEach.counted(connection);
            before.forEach((table, rows) ->
                    assertThat(after.get(table)).as(table).isNotNull().isGreaterThanOrEqualTo(rows));
            assertThat(read(
                            connection,
                            "select v.state, v.slug, v.review_mode, p.name, p.gate_one_verdict from verdicts v join"
                                    + " verdict_policies p on p.id = v.policy_id"))
                    .containsExactly(Map.of(
                            "state", "PUBLISHED",
                            "slug", "x",
                            "review_mode", "APPROVALS",
                            "name", "standard",
                            "gate_one_verdict", false));
            assertThat(read(connection, "select decision, review_round from verdict_reviews"))
                    .containsExactly(Map.of("decision", "APPROVE", "review_round", 1));
            assertThat(read(connection, "select url, stance, anonymous from verdict_evidence"))
                    .containsExactly(
                            Map.of("url", "https://ngo.example/report", "stance", "REFUTES", "anonymous", false));
            assertThat(read(connection, "select name, role, active from people"))
                    .containsExactly(Map.of("name", "x", "role", "checker", "active", true));
        }
    }

    private static List<Map<String, Object>> read(Connection connection, String query) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (ResultSet found = connection.createStatement().executeQuery(query)) {
            while (found.next()) {
                Map<String, Object> row = new HashMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.put(found.getMetaData().getColumnLabel(i), found.getObject(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
