package org.counterclaim.verdict;

import java.util.List;
import org.counterclaim.platform.Refusal;

/** A verdict that rests on nothing; {@code missing} tells what would do. */
public final class EvidenceInsufficient extends Refusal {

    EvidenceInsufficient(List<String> missing) {
        super(
                Kind.EVIDENCE_INSUFFICIENT,
                "A verdict without evidence goes nowhere. Add evidence, or make the outcome UNVERIFIED and give the"
                        + " reason why there is none.");
        with("rule", Rule.EVIDENCE.ruleName());
        with("missing", missing);
    }
}
