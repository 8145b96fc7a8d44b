package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the count of a part (protesters, Tehran) with that of the whole (everyone, Iran): they answer different
 * questions, but the part cannot be larger (domain reference 3.6, step 2b).
 */
final class Parts {

    private Parts() {}

    static Comparison compare(Statement part, Value ofPart, Statement whole, Value ofWhole, List<Reason> scope) {
        Bounds inner = Bounds.of(ofPart);
        Bounds outer = Bounds.of(ofWhole);
        if (!outer.isBelow(inner)) {
            return Comparison.of(part, whole, Relation.NOT_COMPARABLE, scope);
        }
        Relation relation = outer.excludes(inner) ? Relation.CONTRADICTION : Relation.TENSION;
        BigDecimal gap = outer.gapTo(inner);
        List<Reason> reasons = new ArrayList<>(scope);
        reasons.add(new Reason(
                ReasonCode.SUBSET_VIOLATION,
                "A part cannot be larger than the whole: " + Wording.of(part) + " counts "
                        + Wording.interval(inner.soft()) + ", " + Wording.of(whole) + ", which includes it, "
                        + Wording.interval(outer.soft()) + ".",
                part.id()));
        return new Comparison(part.id(), whole.id(), relation, reasons, gap, whole.id(), null);
    }
}
