package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import org.counterclaim.dispute.Decision.Kind;
import org.counterclaim.dispute.DecisionUndone;
import org.jspecify.annotations.Nullable;

/** Keeps the decisions that a published verdict rests on from being undone. */
@ApplicationScoped
class VerdictsRestOnDecisions {

    private final Verdicts verdicts;

    VerdictsRestOnDecisions(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    void on(@Observes DecisionUndone decision) {
        if (decision.kind() == Kind.ASSIGNMENT) {
            return;
        }
        decision.disputes().stream()
                .flatMap(dispute -> verdicts.onDispute(dispute).stream())
                .filter(verdict -> verdict.state() == VerdictState.PUBLISHED)
                .filter(verdict -> isSince(verdict.publishedAt(), decision.since()))
                .findFirst()
                .ifPresent(verdict -> {
                    throw new VerdictRestsOnIt(decision.decision(), verdict);
                });
    }

    private static boolean isSince(@Nullable Instant published, Instant decided) {
        return published != null && !published.isBefore(decided);
    }
}
