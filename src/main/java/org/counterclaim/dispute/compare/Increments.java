package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.claim.figure.Cumulation;
import org.jspecify.annotations.Nullable;

/**
 * Tests what is said to have come on top ("148 in the past day") against how far the total grew since (domain reference
 * 3.7, C6). What came during a stretch of time cannot be more than the growth since before that stretch.
 */
final class Increments {

    private Increments() {}

    static Stream<Finding> in(List<Account> accounts, Counts counts) {
        return accounts.stream()
                .flatMap(account -> account.told().stream()
                        .filter(told -> told.counts() && told.statement().asOf() != null && isAddition(told.scope()))
                        .flatMap(added -> check(added, account, counts).stream()));
    }

    private static Optional<Finding> check(Told added, Account account, Counts counts) {
        Counted counted = Counted.of(added.scope());
        Optional<Told> now = account.told().stream()
                .filter(told -> told.counts()
                        && told.scope().cumulation() == Cumulation.CUMULATIVE
                        && told.statement().asOf() != null
                        && Counted.of(told.scope()).equals(counted)
                        && !told.scope().unnamedPart())
                .max(Comparator.comparing(Breakdown::numberOf).thenComparing(Told.IN_TEXT));
        LocalDate start = startOf(added);
        if (now.isEmpty() || start == null) {
            return Optional.empty();
        }
        // the highest of the days up to the start: several figures of one day are an update or a misquote
        Optional<Told> before = Counts.lastUntil(start, counts.like(account.party(), counted));
        return before.flatMap(earlier -> compared(added, now.get(), earlier));
    }

    private static Optional<Finding> compared(Told added, Told now, Told before) {
        BigDecimal growth = Breakdown.numberOf(now).subtract(Breakdown.numberOf(before));
        if (growth.signum() < 0 || growth.compareTo(Breakdown.numberOf(added)) >= 0) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                ReasonCode.INCREMENT_MISMATCH,
                Wording.of(added.statement()) + " is said to have come on top, but from "
                        + Wording.of(before.statement()) + ", as of "
                        + Wording.day(before.statement().asOf())
                        + ", to " + Wording.of(now.statement()) + ", as of "
                        + Wording.day(now.statement().asOf())
                        + ", the total grew by " + Wording.number(growth) + " only.",
                added,
                List.of(now, before)));
    }

    private static boolean isAddition(Scope scope) {
        return scope.cumulation() == Cumulation.INCREMENT || scope.cumulation() == Cumulation.PERIOD;
    }

    /** The last day whose count cannot hold what came on top; of a stretch that is not stated, the day before. */
    private static @Nullable LocalDate startOf(Told added) {
        LocalDate stated = added.scope().circumstances().period().from();
        LocalDate day = added.statement().asOf();
        return stated != null ? stated.minusDays(1) : day == null ? null : day.minusDays(1);
    }
}
