package org.counterclaim.publication;

import java.time.Instant;
import java.util.List;
import org.counterclaim.dispute.Decision;
import org.jspecify.annotations.Nullable;

/** A decision on a dispute as a bundle tells it: as it stood when the version was published. */
record DecisionFile(
        long id,
        Object kind,
        List<Long> claims,
        @Nullable Long otherDispute,
        Object before,
        Object after,
        @Nullable String reason,
        String by,
        Instant at,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        @Nullable String undoReason) {

    static DecisionFile of(Decision decision, Instant until) {
        Instant undone = decision.undoneAt();
        boolean stood = undone == null || undone.isAfter(until);
        return new DecisionFile(
                decision.id(),
                decision.kind(),
                decision.claims(),
                decision.otherDisputeId(),
                decision.before(),
                decision.after(),
                decision.reason(),
                decision.by(),
                decision.at(),
                stood ? null : decision.undoneBy(),
                stood ? null : undone,
                stood ? null : decision.undoReason());
    }
}
