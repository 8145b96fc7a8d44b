package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.counterclaim.access.Actor;

/** What verdicts need of the dispute that they judge. */
@ApplicationScoped
class JudgedDispute {

    /**
     * Makes sure that a dispute can be judged: a new one is accepted by this, a dismissed one refuses.
     *
     * @return its question
     */
    String acceptForJudgement(long disputeId, Actor actor) {
        throw new UnsupportedOperationException("dispute " + disputeId + " for " + actor);
    }

    /** The claims that may be rated. */
    Set<Long> claimsOf(long disputeId) {
        throw new UnsupportedOperationException("dispute " + disputeId);
    }

    /**
     * What is known now.
     *
     * @param rated claims that are shown even where their source has a later figure
     */
    Basis basisOf(long disputeId, Set<Long> rated) {
        throw new UnsupportedOperationException("dispute " + disputeId + " with " + rated);
    }
}
