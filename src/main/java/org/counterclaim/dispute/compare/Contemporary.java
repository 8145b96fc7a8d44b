package org.counterclaim.dispute.compare;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An old figure beside what another party's count was at that time, which tells whether its age explains the difference
 * (domain reference 3.8, contemporaneous check).
 *
 * @param days how long after the old figure the other one is; negative when before it
 */
record Contemporary(Statement old, Statement beside, long days, Comparison comparison) {

    /** Figures this near to each other are of one time, as a running count goes. */
    private static final int SAME_TIME_IN_DAYS = 2;

    /**
     * Finds the figure nearest in time, but of those of the same time one that is apart from the old figure.
     *
     * @param window how far away a figure may be to tell anything
     */
    static Optional<Contemporary> to(Statement old, LocalDate then, Series series, Period window) {
        List<Contemporary> around = Stream.concat(series.standingOn(then).stream(), series.firstAfter(then).stream())
                .filter(beside -> isWithin(window, then, dayOf(beside)))
                .map(beside -> new Contemporary(
                        old, beside, ChronoUnit.DAYS.between(then, dayOf(beside)), Comparing.compare(old, beside)))
                .sorted(Comparator.comparingLong(Contemporary::distance))
                .toList();
        return around.stream()
                .filter(one -> one.isOfSameTime() && one.isApart())
                .findFirst()
                .or(() -> around.stream().findFirst());
    }

    Reason reason() {
        return new Reason(ReasonCode.CONTEMPORARY_GAP, where() + ": " + finding(), beside.id());
    }

    private String where() {
        String figure = Wording.of(beside) + ", as of " + Wording.day(beside.asOf()) + ", is ";
        return isOfSameTime()
                ? figure + "of the time of " + Wording.of(old)
                : figure + distance() + " days " + (days < 0 ? "before " : "after ") + Wording.of(old);
    }

    private String finding() {
        if (isApart() && (isOfSameTime() || wasAboveBefore())) {
            return "already then the two were apart" + factor() + ", so age does not explain the difference.";
        }
        if (isOfSameTime()) {
            return "then the two could both hold, so age may explain the difference.";
        }
        String then = isApart() ? "by then the two were apart" + factor() : "at that time the two could both hold";
        return then + "; whether age explains the difference cannot be told without a figure nearer in time.";
    }

    private boolean isApart() {
        return comparison.relation() == Relation.CONTRADICTION || comparison.relation() == Relation.TENSION;
    }

    private boolean isOfSameTime() {
        return distance() <= SAME_TIME_IN_DAYS;
    }

    /** A running count that was above the old figure before its day was above it on its day. */
    private boolean wasAboveBefore() {
        return days < 0 && old.id().equals(comparison.lower());
    }

    private String factor() {
        return comparison.gapRatio() == null ? "" : " by a factor of " + comparison.gapRatio();
    }

    private long distance() {
        return Math.abs(days);
    }

    private static boolean isWithin(Period window, LocalDate then, LocalDate day) {
        return !day.isBefore(then.minus(window)) && !day.isAfter(then.plus(window));
    }

    private static LocalDate dayOf(Statement statement) {
        return Objects.requireNonNull(statement.asOf());
    }
}
