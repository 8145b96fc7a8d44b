package org.counterclaim.dispute.compare;

import java.util.List;

/**
 * Compares two claims: two statements in, their relation and its reasons out (domain reference 3.6). What kind of source
 * speaks is never looked at (even-handedness rule). The result is the same whichever comes first.
 */
public final class Comparing {

    private Comparing() {}

    public static Comparison compare(Statement a, Statement b) {
        if (a.value() == null || b.value() == null || !a.asserts() || !b.asserts()) {
            return Stances.compare(a, b);
        }
        Gate.Result gate = Gate.between(a, b);
        if (gate.isOpen()) {
            return isSameSeries(a, a.value(), b, b.value())
                    ? OneSeries.compare(a, a.value(), b, b.value())
                    : Figures.compare(a, a.value(), b, b.value());
        }
        Statement part = gate.part();
        if (part == null) {
            return Comparison.of(a, b, Relation.NOT_COMPARABLE, gate.reasons());
        }
        return part.equals(a)
                ? Parts.compare(a, a.value(), b, b.value(), gate.reasons())
                : Parts.compare(b, b.value(), a, a.value(), gate.reasons()).flipped();
    }

    private static boolean isSameSeries(Statement a, Value ofA, Statement b, Value ofB) {
        return a.isOfSameParty(b) && ofA.isEstimate() == ofB.isEstimate();
    }

    /** In an order that hangs on what they say; their ids tell only which came first. */
    static List<Statement> inOrder(Statement a, Statement b) {
        return Statement.ORDER.compare(a, b) <= 0 ? List.of(a, b) : List.of(b, a);
    }
}
