package org.counterclaim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.counterclaim.platform.database.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole matters as the newsroom sees them: each file of expected disputes was written down and read by a person. */
@QuarkusTest
@TestProfile(EmptyNewsroom.class)
class MattersTest {

    @Inject
    DataSource database;

    @BeforeEach
    void nothing_is_on_record() throws SQLException {
        Tables.clear(database);
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
