package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A group that a source counts and that a list of its parts leaves out, found by its size.
 *
 * @param text how what is missing compares with what the source counted of the group
 * @param known where it was counted
 */
record LeftOut(String text, List<Told> known) {

    /** A count of another week tells nothing of this one. */
    private static final int DAYS_BEFORE = 7;

    private static final int DAYS_AFTER = 14;

    static Optional<LeftOut> missing(Told total, List<Told> parts, BigDecimal residual, Counts counts) {
        LocalDate day = total.statement().asOf();
        if (day == null) {
            return Optional.empty();
        }
        List<List<Told>> leftOut = counts.partsOf(total)
                .filter(group -> parts.stream()
                        .noneMatch(part -> part.scope().population()
                                == group.get(0).scope().population()))
                .map(group -> group.stream().filter(told -> isNear(told, day)).toList())
                .filter(group -> !group.isEmpty())
                .toList();
        return leftOut.stream()
                .flatMap(group -> equal(group, residual).stream())
                .findFirst()
                .or(() -> leftOut.stream()
                        .flatMap(group -> between(group, residual, day).stream())
                        .findFirst());
    }

    private static Optional<LeftOut> equal(List<Told> group, BigDecimal residual) {
        return group.stream()
                .filter(told -> Breakdown.numberOf(told).compareTo(residual) == 0)
                .findFirst()
                .map(told -> new LeftOut("That is what the source counts of " + asOf(told), List.of(told)));
    }

    /** A running count lies between what it was before and what it was after. */
    private static Optional<LeftOut> between(List<Told> group, BigDecimal residual, LocalDate day) {
        Optional<Told> before = Counts.lastUntil(day, group);
        Optional<Told> after = Counts.firstFrom(day, group);
        boolean fits = before.isPresent()
                && after.isPresent()
                && Breakdown.numberOf(before.get()).compareTo(residual) <= 0
                && Breakdown.numberOf(after.get()).compareTo(residual) >= 0;
        return fits
                ? Optional.of(new LeftOut(
                        "That lies between what the source counts of " + asOf(before.get()) + ", and of "
                                + asOf(after.get()),
                        Stream.of(before.get(), after.get()).toList()))
                : Optional.empty();
    }

    private static String asOf(Told told) {
        return Wording.group(told.scope()) + ", " + Wording.of(told.statement()) + ", as of "
                + Wording.day(told.statement().asOf());
    }

    private static boolean isNear(Told told, LocalDate day) {
        LocalDate counted = Counts.dayOf(told);
        return !counted.isBefore(day.minusDays(DAYS_BEFORE)) && !counted.isAfter(day.plusDays(DAYS_AFTER));
    }
}
