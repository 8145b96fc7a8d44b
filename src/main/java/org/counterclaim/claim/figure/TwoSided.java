package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins a lower and an upper bound of one count to a range: "more than 40 but fewer than 60", "at most 90 and at least 30". */
final class TwoSided {

    private static final Set<String> JOINTS = Set.of("and", "but", ",");
    private static final Set<Operator> FLOORS = Set.of(Operator.GT, Operator.GE);
    private static final Set<Operator> CEILINGS = Set.of(Operator.LT, Operator.LE);

    private TwoSided() {}

    static List<Reading> joined(Tokens tokens, List<Reading> readings) {
        List<Reading> joined = new ArrayList<>();
        for (Reading reading : readings) {
            Reading before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Reading both = before == null ? null : both(tokens, before, reading);
            if (both == null) {
                joined.add(reading);
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        return joined;
    }

    private static @Nullable Reading both(Tokens tokens, Reading one, Reading other) {
        Operator first = one.quantity().operator();
        Operator second = other.quantity().operator();
        boolean rising = FLOORS.contains(first) && CEILINGS.contains(second);
        boolean falling = CEILINGS.contains(first) && FLOORS.contains(second);
        if (!(rising || falling)
                || !isJoined(tokens, one.next(), other.first())
                || !one.measure().equals(other.measure())) {
            return null;
        }
        Quantity floor = (rising ? one : other).quantity();
        BigDecimal low = floor.hard().low();
        BigDecimal high = (rising ? other : one).quantity().hard().high();
        if (low == null || high == null || low.compareTo(high) > 0) {
            return null;
        }
        Interval interval = new Interval(low, high);
        Quantity quantity = new Quantity(
                one.span().union(other.span()),
                Operator.BETWEEN,
                floor.anchor(),
                interval,
                interval,
                null,
                floor.granularity(),
                floor.sharp(),
                0.85,
                one.quantity().rule() + ", " + other.quantity().rule() + " -> BETWEEN");
        return new Reading(quantity, one.measure(), one.first(), one.number(), other.next());
    }

    private static boolean isJoined(Tokens tokens, int from, int to) {
        boolean joined = from < to && to - from <= 2;
        for (int at = from; joined && at < to; at++) {
            joined = JOINTS.contains(tokens.lower(at));
        }
        return joined;
    }
}
