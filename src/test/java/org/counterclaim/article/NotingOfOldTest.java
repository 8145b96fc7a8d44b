package org.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.access.Trail.verified;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.counterclaim.access.Trail;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NotingOfOldTest {

    @Inject
    Filing filing;

    @Inject
    NotingOfOld noting;

    @Inject
    Trail trail;

    @Test
    void a_snapshot_of_before_there_was_a_chain_is_noted_at_the_next_start_and_only_once() {
        Prepared prepared = filing.prepare(new Submission(
                null, null, "Nobody noted that the mayor said nothing in Noteland on Monday.", "Of old", null, null));
        long snapshot = QuarkusTransaction.requiringNew()
                .call(() -> filing.file(prepared).snapshot().id());
        trail.meddle("insert into snapshots_to_note (snapshot_id) values (:id)", Map.of("id", snapshot));
        long before = verified().getLong("snapshots.checked");

        noting.noteAll();
        noting.noteAll();

        assertThat(verified().getLong("snapshots.checked")).isEqualTo(before + 1);
        assertThat(verified().getList("snapshots.broken")).isEmpty();
        assertThat(trail.value("select count(*) from snapshots_to_note", Map.of()))
                .isEqualTo(0L);
    }
}
