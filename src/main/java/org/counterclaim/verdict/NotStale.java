package org.counterclaim.verdict;

import java.util.List;
import org.counterclaim.platform.Refusal;

/** Nothing has come in since a verdict that would make it stale, or all of it has been acknowledged. */
public final class NotStale extends Refusal {

    NotStale(Verdict verdict) {
        super(Kind.ILLEGAL_TRANSITION, "Verdict " + verdict.id() + " is not stale: there is nothing to acknowledge.");
        with("from", verdict.state());
        with("to", verdict.state());
        with("allowed", List.of());
        with("rule", "not-stale");
    }
}
