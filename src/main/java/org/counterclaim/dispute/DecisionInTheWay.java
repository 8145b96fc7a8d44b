package org.counterclaim.dispute;

import java.util.List;
import org.counterclaim.platform.Refusal;

/** Undoing a decision while a later one stands on what it changed. */
public final class DecisionInTheWay extends Refusal {

    DecisionInTheWay(Decision undone, Decision later) {
        super(
                Kind.ILLEGAL_TRANSITION,
                "Decision " + later.id() + " (" + later.kind() + " by " + later.by() + ") came after decision "
                        + undone.id() + " and touches the same. Undo that one first.");
        with("from", "STANDING");
        with("to", "UNDONE");
        with("allowed", List.of());
        with("rule", "later-decision");
        with("decision", later.id());
    }
}
