package org.counterclaim.dispute.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.access.Role;
import org.counterclaim.dispute.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a dispute.
 *
 * @param otherDispute where a moved claim came from, what was merged in, or what was split off
 * @param claims those that it is about, of very many the first {@value #MOST_CLAIMS}
 * @param before the values that it changed as they were; which there are depends on the kind
 * @param undoneBy null while it stands
 * @param takes the role that may undo it
 */
@Schema(name = "DecisionOnDispute")
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

    /** How many claims are shown of a decision about very many. */
    private static final int MOST_CLAIMS = 100;

    static DecisionView of(Decision decision) {
        Role role = decision.kind().takes();
        return new DecisionView(
                decision.id(),
                decision.kind(),
                decision.disputeId(),
                decision.otherDisputeId(),
                decision.claims().stream().limit(MOST_CLAIMS).toList(),
                bounded(decision.before()),
                bounded(decision.after()),
                decision.reason(),
                decision.by(),
                decision.at(),
                decision.undoneBy(),
                decision.undoneAt(),
                decision.undoReason(),
                role.roleName());
    }

    /** As it was at an instant: what undid it later had not happened. */
    static DecisionView at(Instant instant, Decision decision) {
        DecisionView now = of(decision);
        return now.undoneAt == null || !now.undoneAt.isAfter(instant)
                ? now
                : new DecisionView(
                        now.id,
                        now.kind,
                        now.dispute,
                        now.otherDispute,
                        now.claims,
                        now.before,
                        now.after,
                        now.reason,
                        now.by,
                        now.at,
                        null,
                        null,
                        null,
                        now.takes);
    }

    private static Object bounded(Object state) {
        if (state instanceof List<?> several) {
            return several.subList(0, Math.min(several.size(), MOST_CLAIMS));
        }
        if (state instanceof Map<?, ?> values) {
            Map<Object, @Nullable Object> shown = new LinkedHashMap<>();
            values.forEach((name, value) -> shown.put(name, value == null ? null : bounded(value)));
            return shown;
        }
        return state;
    }
}
