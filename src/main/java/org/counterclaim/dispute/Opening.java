package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.counterclaim.claim.Claim;

/** Opens a dispute for a claim that no other asks the same as. */
@ApplicationScoped
class Opening {

    private final Disputes disputes;
    private final Placing placing;
    private final Clock clock;

    Opening(Disputes disputes, Placing placing, Clock clock) {
        this.disputes = disputes;
        this.placing = placing;
        this.clock = clock;
    }

    Dispute open(Claim claim) {
        return open(placing.asked(claim));
    }

    Dispute open(Asked asked) {
        Instant now = clock.instant();
        Dispute dispute = new Dispute(
                Question.askedBy(asked.claim(), asked.scope()),
                asked.scope(),
                asked.isAttributed(),
                now,
                LocalDate.ofInstant(now, ZoneOffset.UTC));
        dispute.happensIn(asked.event());
        disputes.persist(dispute);
        return dispute;
    }
}
