package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a figure that is ten times the one before it, or a tenth of it, within days: two figures of one series in. */
final class Magnitude {

    private static final BigDecimal TENFOLD = BigDecimal.TEN;

    /** Below this a count multiplies by itself: "two dead", an hour later "twenty". */
    private static final BigDecimal WORTH_A_LOOK = BigDecimal.TEN;

    private static final int DAYS = 7;

    private Magnitude() {}

    static List<Reason> jump(Statement earlier, Statement later) {
        BigDecimal before = floor(earlier);
        BigDecimal after = floor(later);
        LocalDate then = earlier.asOf();
        LocalDate now = later.asOf();
        if (before == null || after == null || then == null || now == null) {
            return List.of();
        }
        long days = ChronoUnit.DAYS.between(then, now);
        BigDecimal low = before.min(after);
        if (days > DAYS || low.compareTo(WORTH_A_LOOK) < 0) {
            return List.of();
        }
        BigDecimal factor = before.max(after).divide(low, 1, RoundingMode.HALF_UP);
        if (factor.compareTo(TENFOLD) < 0) {
            return List.of();
        }
        return List.of(new Reason(
                ReasonCode.MAGNITUDE_JUMP,
                "From " + Wording.of(earlier) + " to " + Wording.of(later) + " the figure "
                        + (after.compareTo(before) > 0 ? "grew" : "fell") + " by a factor of " + Wording.number(factor)
                        + " within " + days + " days: a slip of digits, another scope, or a sudden change.",
                later.id()));
    }

    private static @Nullable BigDecimal floor(Statement statement) {
        Value value = statement.value();
        return value == null ? null : value.floor();
    }
}
