package org.counterclaim.verdict;

import java.util.List;
import org.counterclaim.platform.Refusal;

/** Somebody goes on with a draft that was discarded. */
public final class DraftDiscarded extends Refusal {

    DraftDiscarded(Verdict verdict) {
        super(Kind.ILLEGAL_TRANSITION, "Verdict " + verdict.id() + " was discarded. Open a new draft.");
        with("rule", Rule.NOT_DISCARDED.ruleName());
        with("from", verdict.state());
        with("to", verdict.state());
        with("allowed", List.of());
    }
}
