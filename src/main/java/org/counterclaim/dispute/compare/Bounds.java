package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.counterclaim.claim.figure.Interval;
import org.counterclaim.claim.figure.Operator;
import org.jspecify.annotations.Nullable;

/**
 * The intervals that a number is compared by, given what kind of count it is (domain reference 3.6, step 2).
 *
 * @param hard what it excludes literally; null when it claims no literal bound (an estimate)
 * @param soft what a reader takes it to mean
 */
record Bounds(@Nullable Interval hard, Interval soft) {

    static Bounds of(Value value) {
        return switch (value.basis()) {
            case COMPLETE_TOTAL, UNSPECIFIED -> new Bounds(cautious(value), value.soft());
            case DOCUMENTED_MINIMUM -> floorOnly(value.cautiousFloor());
            case SOURCE_ESTIMATE, STATISTICAL_ESTIMATE, PENDING -> new Bounds(null, value.soft());
        };
    }

    private static Bounds floorOnly(@Nullable BigDecimal floor) {
        Interval upwards = new Interval(floor, null);
        return new Bounds(upwards, upwards);
    }

    private static Interval cautious(Value value) {
        BigDecimal low = value.conservativeLow() == null ? value.hard().low() : value.conservativeLow();
        // "up to N" can be cancelled ("... or even more"), so it excludes nothing above N
        BigDecimal high =
                value.operator() == Operator.UP_TO ? null : value.hard().high();
        return new Interval(low, high);
    }

    boolean overlaps(Bounds other) {
        return soft.overlaps(other.soft);
    }

    boolean excludes(Bounds other) {
        return hard != null && other.hard != null && !hard.overlaps(other.hard);
    }

    boolean isBelow(Bounds other) {
        return soft.endsBelow(other.soft);
    }

    /** By what factor the other begins above the end of this; null when they meet or this ends at zero. */
    @Nullable
    BigDecimal gapTo(Bounds other) {
        BigDecimal end = soft.high();
        BigDecimal start = other.soft.low();
        return end == null || start == null || end.signum() <= 0 || !isBelow(other)
                ? null
                : start.divide(end, 2, RoundingMode.HALF_UP);
    }
}
