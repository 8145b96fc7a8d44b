package org.counterclaim.dispute.compare;

import org.counterclaim.claim.extract.Polarity;

/**
 * Compares claims of which at least one is no asserted number: standing for something against standing against it
 * (domain reference 3.6, last lines).
 */
final class Stances {

    private Stances() {}

    static Comparison compare(Statement a, Statement b) {
        if (a.polarity() == Polarity.NO_STATEMENT || b.polarity() == Polarity.NO_STATEMENT) {
            return Comparison.of(a, b, Relation.NOT_COMPARABLE, noStatement(a, b));
        }
        if (a.value() != null && b.value() != null) {
            Gate.Result gate = Gate.between(a, b);
            if (!gate.isOpen()) {
                return Comparison.of(a, b, Relation.NOT_COMPARABLE, gate.reasons());
            }
            if (!Bounds.of(a.value()).overlaps(Bounds.of(b.value()))) {
                return Comparison.of(a, b, Relation.NOT_COMPARABLE, otherNumber(a, b));
            }
        } else if (a.value() != null || b.value() != null) {
            boolean bareDenial = !(a.value() == null ? a : b).asserts();
            // what a party says against another's figure is no second figure of its own
            if (!bareDenial || a.isOfSameParty(b)) {
                return Comparison.of(a, b, Relation.NOT_COMPARABLE, noFigure(a, b));
            }
        }
        return byPolarity(a, b);
    }

    private static Comparison byPolarity(Statement a, Statement b) {
        boolean same = a.polarity() == b.polarity();
        if (a.isOfSameParty(b)) {
            Statement later = Series.ORDER.compare(a, b) <= 0 ? b : a;
            return same
                    ? Comparison.of(a, b, Relation.REPEAT, sameStance(a, b)).prevailing(later.equals(a) ? b : a)
                    : Comparison.of(a, b, Relation.SUPERSEDES, newStance(later)).prevailing(later);
        }
        if (same) {
            return Comparison.of(a, b, Relation.COMPATIBLE, sameStance(a, b));
        }
        Statement against = a.asserts() ? b : a;
        Statement other = against.equals(a) ? b : a;
        if (!other.asserts()) {
            return Comparison.of(a, b, Relation.COMPATIBLE, sameStance(a, b));
        }
        return against.polarity() == Polarity.DENIES
                ? Comparison.of(a, b, Relation.CONTRADICTION, denial(against, other))
                : Comparison.of(a, b, Relation.TENSION, doubt(against, other));
    }

    private static Reason denial(Statement against, Statement other) {
        return new Reason(
                ReasonCode.DENIAL,
                against.who().source() + " denies what " + Wording.of(other) + " says.",
                against.id());
    }

    private static Reason doubt(Statement against, Statement other) {
        return new Reason(
                ReasonCode.DOUBT,
                against.who().source() + " casts doubt on what " + Wording.of(other) + " says.",
                against.id());
    }

    private static Reason sameStance(Statement a, Statement b) {
        Statement first = Comparing.inOrder(a, b).get(0);
        Statement second = first.equals(a) ? b : a;
        return Reason.of(
                ReasonCode.SAME_STANCE,
                Wording.of(first) + " and " + Wording.of(second) + " are on the same side of the question.");
    }

    private static Reason newStance(Statement later) {
        return Reason.of(
                ReasonCode.SAME_SERIES,
                "The later word of " + later.who().source() + ", as of " + Wording.day(later.asOf())
                        + ", takes the place of its earlier one.");
    }

    private static Reason noStatement(Statement a, Statement b) {
        Statement silent = a.polarity() == Polarity.NO_STATEMENT
                        && (b.polarity() != Polarity.NO_STATEMENT
                                || Comparing.inOrder(a, b).get(0).equals(a))
                ? a
                : b;
        return new Reason(
                ReasonCode.NO_STATEMENT,
                silent.who().source() + " made no statement, which commits it to nothing.",
                silent.id());
    }

    private static Reason noFigure(Statement a, Statement b) {
        Statement bare = a.value() == null ? a : b;
        return new Reason(ReasonCode.NO_FIGURE, Wording.of(bare) + " has no number to compare.", bare.id());
    }

    private static Reason otherNumber(Statement a, Statement b) {
        Statement against = Comparing.inOrder(a, b).stream()
                .filter(statement -> !statement.asserts())
                .findFirst()
                .orElseThrow();
        Statement other = against.equals(a) ? b : a;
        return new Reason(
                ReasonCode.DENIAL,
                Wording.of(against) + " is denied, which is another number than " + Wording.of(other) + ".",
                against.id());
    }
}
