package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.claim.figure.AsOfBasis;
import org.counterclaim.claim.figure.CountBasis;

/** Compares two figures of one party for one question: later ones supersede, roundings repeat (domain reference 3.4). */
final class OneSeries {

    private OneSeries() {}

    static Comparison compare(Statement a, Value ofA, Statement b, Value ofB) {
        if (a.isLaterThan(b)) {
            return later(b, ofB, a, ofA).flipped();
        }
        if (b.isLaterThan(a)) {
            return later(a, ofA, b, ofB);
        }
        return sameDay(a, ofA, b, ofB);
    }

    private static Comparison later(Statement earlier, Value before, Statement later, Value after) {
        if (after.saysTheSameAs(before)) {
            return repeated(earlier, before, later, after);
        }
        if (after.isRoundingOf(before)) {
            return Comparison.of(earlier, later, Relation.REPEAT, rounding(later, earlier))
                    .prevailing(earlier);
        }
        return superseding(
                earlier,
                before,
                later,
                after,
                Reason.of(
                        ReasonCode.SAME_SERIES,
                        Wording.of(later) + ", as of " + Wording.day(later.asOf()) + ", takes the place of "
                                + Wording.of(earlier) + ", as of " + Wording.day(earlier.asOf()) + "."));
    }

    /** Two figures of one day, of which a changed article says the second in place of the first. */
    static Comparison edited(Statement earlier, Value before, Statement later, Value after) {
        return superseding(earlier, before, later, after, changed(earlier, later));
    }

    static Reason changed(Statement earlier, Statement later) {
        return Reason.of(
                ReasonCode.ARTICLE_CHANGED,
                "The article itself was changed: it now says " + Wording.of(later) + " where it said "
                        + Wording.of(earlier) + ".");
    }

    private static Comparison superseding(
            Statement earlier, Value before, Statement later, Value after, Reason because) {
        List<Reason> reasons = new ArrayList<>(List.of(because));
        BigDecimal floorBefore = before.floor();
        BigDecimal floorAfter = after.floor();
        boolean onlyGrows = later.scope().countsWhatCannotBeUndone();
        if (onlyGrows && floorBefore != null && floorAfter != null && floorAfter.compareTo(floorBefore) < 0) {
            reasons.add(new Reason(
                    ReasonCode.REVISION_DOWN,
                    "The figure went down, from " + Wording.number(floorBefore) + " to " + Wording.number(floorAfter)
                            + ": a correction, another method or an error.",
                    later.id()));
        }
        reasons.addAll(Magnitude.jump(earlier, later));
        return Comparison.of(earlier, later, Relation.SUPERSEDES, reasons).prevailing(later);
    }

    /**
     * The same number again renews the date only when the text states one: an article that repeats an old figure on its
     * own day of publication tells nothing of that day.
     */
    private static Comparison repeated(Statement earlier, Value before, Statement later, Value after) {
        boolean renews = later.asOfBasis() == AsOfBasis.STATED;
        boolean saysMore = before.basis() == CountBasis.UNSPECIFIED && after.basis() != CountBasis.UNSPECIFIED;
        return Comparison.of(earlier, later, Relation.REPEAT, sameFigure(earlier, later))
                .prevailing(renews || saysMore ? later : earlier);
    }

    private static Comparison sameDay(Statement a, Value ofA, Statement b, Value ofB) {
        Statement first = Series.ORDER.compare(a, b) <= 0 ? a : b;
        Statement second = first.equals(a) ? b : a;
        if (ofA.saysTheSameAs(ofB)) {
            return Comparison.of(a, b, Relation.REPEAT, sameFigure(first, second))
                    .prevailing(first);
        }
        if (ofA.isRoundingOf(ofB)) {
            return Comparison.of(a, b, Relation.REPEAT, rounding(a, b)).prevailing(b);
        }
        if (ofB.isRoundingOf(ofA)) {
            return Comparison.of(a, b, Relation.REPEAT, rounding(b, a)).prevailing(a);
        }
        return Comparison.of(
                        a,
                        b,
                        Relation.REPEAT,
                        Reason.of(
                                ReasonCode.MISQUOTE,
                                Wording.of(first) + " and " + Wording.of(second) + " are both as of "
                                        + Wording.day(first.asOf())
                                        + ": one of them is misquoted, or the figure changed during the day."))
                .prevailing(second);
    }

    private static Reason sameFigure(Statement first, Statement second) {
        return Reason.of(
                ReasonCode.SAME_FIGURE,
                Wording.of(first) + " and " + Wording.of(second) + " are the same figure of one party.");
    }

    private static Reason rounding(Statement vaguer, Statement sharper) {
        return new Reason(
                ReasonCode.ROUNDING_VARIANT,
                Wording.of(vaguer) + " is a rounding of the same party's " + Wording.of(sharper) + ", as of "
                        + Wording.day(sharper.asOf()) + ": neither a new figure nor a newer date.",
                vaguer.id());
    }
}
