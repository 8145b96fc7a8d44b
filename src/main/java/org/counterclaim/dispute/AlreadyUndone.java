package org.counterclaim.dispute;

import java.util.List;
import org.counterclaim.platform.Refusal;

/** Undoing a decision that somebody has undone before. */
public final class AlreadyUndone extends Refusal {

    AlreadyUndone(Decision decision) {
        super(
                Kind.ILLEGAL_TRANSITION,
                "Decision " + decision.id() + " was undone by " + decision.undoneBy()
                        + " already. To have it again, decide again.");
        with("from", "UNDONE");
        with("to", "UNDONE");
        with("allowed", List.of());
        with("rule", "undone-once");
    }
}
