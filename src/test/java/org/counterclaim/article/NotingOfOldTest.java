package org.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.access.Trail.verified;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
    void a_snapshot_that_was_put_in_behind_the_programs_back_is_not_noted_by_a_restart() {
        Prepared prepared = filing.prepare(new Submission(
                null, null, "Nobody noted that the mayor said nothing in Noteland on Monday.", "Of old", null, null));
        long snapshot = QuarkusTransaction.requiringNew()
                .call(() -> filing.file(prepared).snapshot().id());
        long forged = -snapshot;
        trail.meddle(
                "insert into snapshots (id, article_id, number, text, text_sha256, raw_sha256, media_type, charset,"
                        + " normaliser, captured_at) select :forged, article_id, 2, text, text_sha256, raw_sha256,"
                        + " media_type, charset, normaliser, captured_at from snapshots where id = :id",
                Map.of("forged", forged, "id", snapshot));
        trail.meddle("insert into snapshots_to_note (snapshot_id) values (:id)", Map.of("id", forged));

        noting.noteAll();

        try {
            JsonPath verified = verified();
            assertThat(verified.getBoolean("ok")).isFalse();
            assertThat(verified.getList("snapshots.broken.name")).contains("snapshot with the id " + forged);
        } finally {
            trail.meddle("delete from snapshots_to_note", Map.of());
            trail.meddle("delete from snapshots where id = :id", Map.of("id", forged));
        }
    }
}
