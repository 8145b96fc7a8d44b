package org.counterclaim.verdict;

import org.jspecify.annotations.Nullable;

/**
 * The reviews of one round, counted under its plan.
 *
 * @param approving how many approve, {@code objecting} how many ask for changes
 */
record Tally(ReviewPlan plan, int approving, int objecting) {

    /** What the reviews come to; null while they come to nothing. */
    @Nullable
    Decision decided() {
        if (plan.mode() != ReviewMode.PANEL) {
            return objecting > 0 ? Decision.REQUEST_CHANGES : approving >= plan.approvals() ? Decision.APPROVE : null;
        }
        if (approving + objecting < plan.quorum() || approving == objecting) {
            return null;
        }
        return approving > objecting ? Decision.APPROVE : Decision.REQUEST_CHANGES;
    }

    /** How many reviews are missing at least. */
    int missing() {
        if (decided() != null) {
            return 0;
        }
        return plan.mode() == ReviewMode.PANEL
                ? Math.max(1, plan.quorum() - approving - objecting)
                : plan.approvals() - approving;
    }

    /** For the audit trail. */
    String words() {
        return approving + " approve, " + objecting + " ask for changes";
    }
}
