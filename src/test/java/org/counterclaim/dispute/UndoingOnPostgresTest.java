package org.counterclaim.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.claim.extract.SourceType.NGO;
import static org.counterclaim.dispute.Hand.latestDecision;
import static org.counterclaim.dispute.Hand.patches;
import static org.counterclaim.dispute.Hand.posts;
import static org.counterclaim.dispute.Hand.reads;
import static org.counterclaim.dispute.Hand.seen;
import static org.counterclaim.dispute.Hand.undoes;
import static org.counterclaim.dispute.compare.Numbers.atLeast;
import static org.counterclaim.dispute.compare.Numbers.confirmed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.counterclaim.dispute.Story.Said;
import org.counterclaim.dispute.Wire.Filed;
import org.counterclaim.platform.database.PostgresServer;
import org.junit.jupiter.api.Test;

/** Decisions and their undoing on PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class UndoingOnPostgresTest {

    private static final LocalDate FEB_3 = LocalDate.of(2026, 2, 3);

    @Inject
    Wire wire;

    @Test
    void what_was_decided_on_postgres_is_undone_there_in_the_order_of_the_decisions() {
        List<Filed> filed = wire.brings(Story.about("protest", "Postgresia", FEB_3)
                .where("Rights Agency", NGO, Said.of(confirmed(6854)))
                .where("Other Group", NGO, Said.of(atLeast(3428))));
        Filed siege = wire.brings(
                        Story.about("siege", "Postgresia", FEB_3).where("Third Group", NGO, Said.of(atLeast(40))))
                .get(0);
        long toll = filed.get(0).dispute();
        List<Long> both = List.of(toll, siege.dispute());
        List<String> before = seen(both);
        patches("checker", "*", toll, Map.of("scope", Map.of("population", "CIVILIAN")));
        int scope = latestDecision(toll);
        Map<String, Object> ruling = Map.of(
                "a",
                filed.get(0).claim(),
                "b",
                filed.get(1).claim(),
                "relation",
                "CONTRADICTION",
                "reason",
                "same day");
        posts("editor", "*", "disputes/" + toll + "/overrides", ruling).body("conflict", equalTo("CONTRADICTED"));
        int override = latestDecision(toll);
        posts("editor", "*", "disputes/" + siege.dispute() + ":merge", Map.of("from", toll))
                .statusCode(200)
                .body("claims", hasSize(3));
        int merge = latestDecision(siege.dispute());

        undoes("checker", scope).statusCode(409);
        undoes("editor", merge).statusCode(200);
        undoes("editor", override).statusCode(200);
        undoes("checker", scope).statusCode(200);

        assertThat(seen(both)).isEqualTo(before);
        reads("checker", "disputes/" + toll + "/decisions").body("items.undoneBy", hasSize(3));
    }
}
