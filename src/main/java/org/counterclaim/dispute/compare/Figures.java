package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.claim.figure.Interval;
import org.jspecify.annotations.Nullable;

/** Compares two figures of different series that answer the same question (domain reference 3.6, steps 2 to 4). */
final class Figures {

    private static final BigDecimal WORTH_A_NOTE = new BigDecimal("1.1");

    private Figures() {}

    static Comparison compare(Statement a, Value ofA, Statement b, Value ofB) {
        Bounds boundsA = Bounds.of(ofA);
        Bounds boundsB = Bounds.of(ofB);
        if (boundsA.overlaps(boundsB)) {
            return compatible(a, ofA, b, ofB);
        }
        return boundsA.isBelow(boundsB)
                ? apart(a, ofA, b, ofB, boundsA, boundsB)
                : apart(b, ofB, a, ofA, boundsB, boundsA).flipped();
    }

    private static Comparison compatible(Statement a, Value ofA, Statement b, Value ofB) {
        List<Reason> reasons = new ArrayList<>();
        List<Statement> ordered = Comparing.inOrder(a, b);
        Statement first = ordered.get(0);
        Statement second = ordered.get(1);
        Value ofFirst = first.equals(a) ? ofA : ofB;
        Value ofSecond = first.equals(a) ? ofB : ofA;
        reasons.add(Reason.of(
                ReasonCode.SOFT_OVERLAP,
                Wording.of(first) + ", taken as "
                        + Wording.interval(Bounds.of(ofFirst).soft()) + ", and " + Wording.of(second) + ", taken as "
                        + Wording.interval(Bounds.of(ofSecond).soft()) + ", can both hold."));
        reasons.add(bases(first, ofFirst, second, ofSecond));
        if (isLikelyOneOrigin(a, ofA, b, ofB)) {
            reasons.add(Reason.of(
                    ReasonCode.LIKELY_ONE_ORIGIN,
                    "The same sharp number, " + Wording.interval(ofFirst.hard()) + ", from "
                            + first.who().source()
                            + " and " + second.who().source()
                            + " within a day of each other: probably one origin, so no corroboration."));
        }
        return floorsApart(first, ofFirst, second, ofSecond, reasons, Comparison.of(a, b, Relation.COMPATIBLE));
    }

    /** Two floors never contradict, but how far they are apart is worth knowing. */
    private static Comparison floorsApart(
            Statement a, Value ofA, Statement b, Value ofB, List<Reason> reasons, Comparison result) {
        BigDecimal floorA = ofA.floor();
        BigDecimal floorB = ofB.floor();
        boolean bothFloors =
                ofA.basis() == CountBasis.DOCUMENTED_MINIMUM && ofB.basis() == CountBasis.DOCUMENTED_MINIMUM;
        if (!bothFloors || floorA == null || floorB == null || floorA.signum() <= 0 || floorB.signum() <= 0) {
            return result.with(reasons);
        }
        BigDecimal ratio = floorA.max(floorB).divide(floorA.min(floorB), 2, RoundingMode.HALF_UP);
        if (ratio.compareTo(WORTH_A_NOTE) >= 0) {
            reasons.add(Reason.of(
                    ReasonCode.GAP,
                    "One documented minimum is " + Wording.number(ratio) + " times the other: "
                            + Wording.number(floorA.max(floorB)) + " / " + Wording.number(floorA.min(floorB)) + "."));
        }
        return result.with(reasons);
    }

    private static Comparison apart(
            Statement lower, Value ofLower, Statement higher, Value ofHigher, Bounds below, Bounds above) {
        boolean excluded = below.excludes(above);
        BigDecimal gap = below.gapTo(above);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(excluded ? hardDisjoint(lower, higher, below, above) : softGap(lower, higher, below, above));
        reasons.add(bases(lower, ofLower, higher, ofHigher));
        reasons.add(gap(gap, below, above));
        reasons.add(new Reason(
                ReasonCode.DIRECTION,
                "The lower figure is that of " + lower.who().source() + ", the higher that of "
                        + higher.who().source() + ".",
                lower.id()));
        Relation relation = excluded ? Relation.CONTRADICTION : Relation.TENSION;
        return new Comparison(lower.id(), higher.id(), relation, reasons, gap, lower.id(), null);
    }

    private static Reason hardDisjoint(Statement lower, Statement higher, Bounds below, Bounds above) {
        return Reason.of(
                ReasonCode.HARD_DISJOINT,
                Wording.of(lower) + " and " + Wording.of(higher) + " cannot both hold: the one means "
                        + Wording.interval(hardOf(below)) + ", the other "
                        + Wording.interval(hardOf(above)) + ".");
    }

    private static Reason softGap(Statement lower, Statement higher, Bounds below, Bounds above) {
        String why = below.hard() == null || above.hard() == null
                ? "No literal bound is claimed by an estimate"
                : "Literally both can hold";
        return Reason.of(
                ReasonCode.SOFT_GAP,
                why + ", but a reader takes " + Wording.of(lower) + " as " + Wording.interval(below.soft()) + " and "
                        + Wording.of(higher) + " as " + Wording.interval(above.soft()) + ".");
    }

    private static Reason gap(@Nullable BigDecimal gap, Bounds below, Bounds above) {
        BigDecimal end = below.soft().high();
        BigDecimal start = above.soft().low();
        if (gap == null || end == null || start == null) {
            return Reason.of(
                    ReasonCode.GAP,
                    "The lower figure ends at zero, the higher is " + Wording.interval(above.soft())
                            + ": no ratio can be given.");
        }
        return Reason.of(
                ReasonCode.GAP,
                "The higher figure begins at " + gap + " times the upper end of the lower one: " + Wording.number(start)
                        + " / " + Wording.number(end) + ".");
    }

    private static Reason bases(Statement first, Value ofFirst, Statement second, Value ofSecond) {
        return Reason.of(
                ReasonCode.COUNT_BASIS,
                Wording.of(first) + " is " + Wording.basis(ofFirst.basis()) + "; " + Wording.of(second) + " is "
                        + Wording.basis(ofSecond.basis()) + ".");
    }

    private static boolean isLikelyOneOrigin(Statement a, Value ofA, Statement b, Value ofB) {
        return ofA.sharp()
                && ofB.sharp()
                && ofA.saysTheSameAs(ofB)
                && !a.isOfSameParty(b)
                && isWithinADay(a.asOf(), b.asOf());
    }

    private static boolean isWithinADay(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) <= 1;
    }

    private static Interval hardOf(Bounds bounds) {
        return bounds.hard() == null ? bounds.soft() : bounds.hard();
    }
}
