package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Marks a figure as stale when it is older than another party's by more than a window and that party's count went on
 * (domain reference 3.6, step 4), and says whether the age explains the difference.
 *
 * @param window how much older a figure may be
 */
record Staleness(Period window) {

    /** @return why {@code old} is stale beside {@code fresh}; empty when it is not */
    List<Reason> of(Position old, Position fresh) {
        LocalDate then = old.statement().asOf();
        LocalDate now = fresh.statement().asOf();
        if (then == null || now == null || !then.isBefore(now.minus(window)) || !grew(old, fresh, then)) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(
                ReasonCode.STALE,
                Wording.of(old.statement()) + " is as of " + Wording.day(then) + ", "
                        + ChronoUnit.DAYS.between(then, now) + " days before " + Wording.of(fresh.statement()) + ", "
                        + Wording.day(now) + ", and the count went on.",
                old.statement().id()));
        contemporary(old.statement(), fresh, then).ifPresent(reasons::add);
        return reasons;
    }

    private static boolean grew(Position old, Position fresh, LocalDate then) {
        if (!fresh.statement().scope().isRunningCount()) {
            return false;
        }
        BigDecimal now = floor(fresh.statement());
        // without an earlier figure of the same party, a running total above the old figure is all there is to go by
        BigDecimal before = floor(fresh.series().standingOn(then).orElse(old.statement()));
        return now != null && before != null && now.compareTo(before) > 0;
    }

    private Optional<Reason> contemporary(Statement old, Position fresh, LocalDate then) {
        return Contemporary.to(old, then, fresh.series(), window).map(Contemporary::reason);
    }

    private static @Nullable BigDecimal floor(Statement statement) {
        Value value = statement.value();
        return value == null ? null : value.floor();
    }
}
