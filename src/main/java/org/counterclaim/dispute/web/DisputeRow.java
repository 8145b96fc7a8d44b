package org.counterclaim.dispute.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.dispute.Dispute;
import org.counterclaim.dispute.Priority;
import org.counterclaim.dispute.TriageState;
import org.counterclaim.dispute.Weights;
import org.counterclaim.dispute.compare.Conflict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as a row of the queue.
 *
 * @param staleSince the day since which its published verdict is stale; null where none is
 */
@Schema(name = "DisputeRow")
record DisputeRow(
        long id,
        String question,
        @Nullable Metric metric,
        TriageState triage,
        Conflict conflict,
        @Nullable BigDecimal gapRatio,
        int parties,
        int claims,
        @Nullable String assignee,
        PriorityView priority,
        Instant openedAt,
        @Nullable LocalDate staleSince) {

    static DisputeRow of(Dispute dispute, LocalDate today, Weights by) {
        return new DisputeRow(
                dispute.id(),
                dispute.question(),
                dispute.scope().metric(),
                dispute.triage(),
                dispute.conflict(),
                dispute.reckoned().gapRatio(),
                dispute.reckoned().parties(),
                dispute.reckoned().claims(),
                dispute.desk().assignee(),
                PriorityView.of(dispute.priority(), today, by),
                dispute.openedAt(),
                dispute.staleSince());
    }

    /** @param score the sum of the contributions of the factors today; rows are sorted by it */
    @Schema(name = "Priority")
    record PriorityView(double score, List<Priority.Factor> factors) {
        static PriorityView of(Priority priority, LocalDate today, Weights by) {
            return new PriorityView(priority.score(today, by), priority.factors(today, by));
        }
    }
}
