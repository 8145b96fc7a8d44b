package org.counterclaim.verdict;

import java.util.stream.Collectors;
import org.counterclaim.platform.Refusal;

/** A verdict that does not have what it is published on; {@code missing} names all of it, {@code reasons} says what would do. */
public final class EvidenceInsufficient extends Refusal {

    EvidenceInsufficient(Grounds grounds) {
        super(
                Kind.EVIDENCE_INSUFFICIENT,
                grounds.missing().stream().map(Demand::text).distinct().collect(Collectors.joining(" ")));
        with("rule", Rule.EVIDENCE.ruleName());
        with("missing", grounds.missing().stream().map(Demand::code).toList());
        with("reasons", grounds.missing().stream().map(Demand::text).distinct().toList());
    }
}
