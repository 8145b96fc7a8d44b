package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.counterclaim.dispute.Decision.Kind;
import org.counterclaim.dispute.DecisionUndone;

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
        verdicts.publishedSince(decision.disputes(), decision.since()).ifPresent(verdict -> {
            throw new VerdictRestsOnIt(decision.decision(), verdict);
        });
    }
}
