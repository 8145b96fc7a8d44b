package org.counterclaim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole matters as the newsroom sees them: each file of expected disputes was written down and read by a person. */
@QuarkusTest
@TestProfile(MattersTest.EmptyNewsroom.class)
class MattersTest {

    /** A database that each test can empty. */
    public static class EmptyNewsroom implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("counterclaim.db-url", "jdbc:h2:mem:matters;${counterclaim.h2-options};DB_CLOSE_DELAY=-1");
        }
    }

    private static final List<String> KEPT =
            List.of("people", "turns", "verdict_policies", "audit_head", "flyway_schema_history");

    @Inject
    DataSource database;

    @BeforeEach
    void nothing_is_on_record() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(
                    "select table_name from information_schema.tables where lower(table_schema) = 'public'")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            statement.execute("set referential_integrity false");
            for (String table : tables) {
                if (!KEPT.contains(table.toLowerCase(java.util.Locale.ROOT))) {
                    statement.execute("truncate table \"" + table + "\"");
                }
            }
            statement.execute("set referential_integrity true");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"iran", "earthquake", "border-war", "bridge", "march"})
    void a_matter_told_article_by_article_comes_out_as_an_editor_would_have_it(String name) {
        Matter matter = Matter.named(name);

        matter.takeIn();

        String disputes = Matter.disputes();
        matter.keep(disputes);
        assertThat(disputes).isEqualTo(matter.expected());
    }

    @ParameterizedTest
    @CsvSource({"iran, 1", "iran, 2", "iran, 3", "earthquake, 4", "border-war, 5", "bridge, 6", "march, 7"})
    void the_order_in_which_articles_come_changes_nothing(String name, long seed) {
        Matter matter = Matter.named(name).shuffled(seed);

        matter.takeIn();

        assertThat(Matter.disputes()).isEqualTo(matter.expected());
    }
}
