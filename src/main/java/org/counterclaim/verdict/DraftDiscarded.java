package org.counterclaim.verdict;

import java.util.List;
import org.counterclaim.platform.Refusal;
import org.counterclaim.verdict.Step.Attempt;

/** Somebody goes on with a draft that was discarded. */
public final class DraftDiscarded extends Refusal {

    DraftDiscarded(Attempt attempt) {
        super(Kind.ILLEGAL_TRANSITION, "Verdict " + attempt.verdict().id() + " was discarded. Open a new draft.");
        with("rule", Rule.NOT_DISCARDED.ruleName());
        with("from", attempt.verdict().state());
        with("to", attempt.step().to());
        with("allowed", List.of());
    }
}
