package org.counterclaim.verdict;

import java.util.List;
import org.counterclaim.platform.Refusal;

/** Undoing a decision that a published verdict was made after. */
public final class VerdictRestsOnIt extends Refusal {

    VerdictRestsOnIt(long decision, Verdict verdict) {
        super(
                Kind.ILLEGAL_TRANSITION,
                "Verdict " + verdict.id() + " was published after decision " + decision
                        + " and rests on it. Withdraw the verdict first, or decide anew and correct it.");
        with("from", "STANDING");
        with("to", "UNDONE");
        with("allowed", List.of());
        with("rule", "published-verdict");
        with("verdict", verdict.id());
    }
}
