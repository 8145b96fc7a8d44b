package org.counterclaim.verdict;

import org.counterclaim.platform.Refusal;

/** A verdict that does not have what its outcome rests on; {@code missing} tells what would do. */
public final class EvidenceInsufficient extends Refusal {

    EvidenceInsufficient(Grounds missing) {
        super(Kind.EVIDENCE_INSUFFICIENT, missing.advice());
        with("rule", Rule.EVIDENCE.ruleName());
        with("missing", missing.all());
    }
}
