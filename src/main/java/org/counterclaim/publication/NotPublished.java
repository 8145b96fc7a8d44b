package org.counterclaim.publication;

import java.util.List;
import org.counterclaim.platform.Refusal;
import org.counterclaim.verdict.Verdict;
import org.counterclaim.verdict.VerdictState;

/** A bundle proves what was published; of a draft there is none. */
final class NotPublished extends Refusal {

    NotPublished(Verdict verdict) {
        super(
                Kind.ILLEGAL_TRANSITION,
                "Verdict " + verdict.id() + " is " + verdict.state() + ". A bundle there is of what was published.");
        with("from", verdict.state());
        with("allowed", List.of(VerdictState.PUBLISHED, VerdictState.REPLACED, VerdictState.WITHDRAWN));
    }
}
