package org.counterclaim.dispute.web;

import java.time.Instant;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.dispute.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a dispute.
 *
 * @param otherDispute where a moved claim came from, what was merged in, or what was split off
 * @param before the values that it changed as they were; which there are depends on the kind
 * @param undoneBy null while it stands
 * @param takes the role that may undo it
 */
@Schema(name = "Decision")
record DecisionView(
        long id,
        Decision.Kind kind,
        long dispute,
        @Nullable Long otherDispute,
        List<Long> claims,
        Object before,
        Object after,
        @Nullable String reason,
        String by,
        Instant at,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        @Nullable String undoReason,
        String takes) {

    static DecisionView of(Decision decision) {
        Role role = decision.kind().takes();
        return new DecisionView(
                decision.id(),
                decision.kind(),
                decision.disputeId(),
                decision.otherDisputeId(),
                decision.claims(),
                decision.before(),
                decision.after(),
                decision.reason(),
                decision.by(),
                decision.at(),
                decision.undoneBy(),
                decision.undoneAt(),
                decision.undoReason(),
                role.roleName());
    }
}
