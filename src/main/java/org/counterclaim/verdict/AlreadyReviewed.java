package org.counterclaim.verdict;

import org.counterclaim.platform.Refusal;

/** Somebody reviews a verdict twice in one round. */
public final class AlreadyReviewed extends Refusal {

    AlreadyReviewed(Verdict verdict) {
        super(
                Kind.SEPARATION_OF_DUTIES,
                "You have reviewed verdict " + verdict.id()
                        + " since it was submitted. Somebody else has to do it as well.");
        with("rule", Rule.ONCE_A_ROUND.ruleName());
    }
}
