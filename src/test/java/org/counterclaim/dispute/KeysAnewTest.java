package org.counterclaim.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.claim.extract.SourceType.GOVERNMENT;
import static org.counterclaim.claim.extract.SourceType.NGO;
import static org.counterclaim.dispute.compare.Numbers.sharp;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.counterclaim.dispute.Story.Said;
import org.counterclaim.dispute.Wire.Filed;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeysAnewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    @Inject
    Wire wire;

    @Inject
    KeysAnew keys;

    @Inject
    EntityManager entityManager;

    @Test
    void disputes_of_an_older_version_are_found_by_new_claims_after_a_start() {
        List<Filed> before = wire.brings(Story.about("sinking", "Upgradeland", DAY)
                .where("Coast guard", GOVERNMENT, Said.of(sharp(12)))
                .where("Coast guard", GOVERNMENT, Said.that("the ferry left harbour with broken pumps")));
        QuarkusTransaction.requiringNew().run(() -> before.forEach(this::asBeforeEvents));

        keys.atStart(new StartupEvent());

        List<Filed> after = wire.brings(Story.about("sinking", "Upgradeland", DAY)
                .where("Union", NGO, Said.of(sharp(31)))
                .where("Union", NGO, Said.denial("the ferry had left harbour with broken pumps")));
        assertThat(after)
                .extracting(Filed::dispute)
                .isEqualTo(before.stream().map(Filed::dispute).toList());
    }

    private void asBeforeEvents(Filed filed) {
        entityManager
                .createNativeQuery("delete from claim_words where claim_id = :claim")
                .setParameter("claim", filed.claim())
                .executeUpdate();
        entityManager
                .createNativeQuery("update disputes set event_id = null, placed_by_rules = null, scope_key = 'old',"
                        + " loose_key = 'old' where id = :dispute")
                .setParameter("dispute", filed.dispute())
                .executeUpdate();
    }
}
