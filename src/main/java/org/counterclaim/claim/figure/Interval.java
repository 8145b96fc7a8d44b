package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A closed interval of numbers; {@code null} is unbounded. Counts are whole numbers, so "more than 3,000" is
 * [3001, null].
 */
public record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    public static final Interval ALL = new Interval(null, null);

    public Interval {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("An interval cannot end before it starts: " + low + " to " + high);
        }
    }

    public static Interval exactly(BigDecimal value) {
        return new Interval(value, value);
    }

    public static Interval of(@Nullable Long low, @Nullable Long high) {
        return new Interval(
                low == null ? null : BigDecimal.valueOf(low), high == null ? null : BigDecimal.valueOf(high));
    }

    public boolean overlaps(Interval other) {
        return !(endsBelow(other) || other.endsBelow(this));
    }

    /** Every value of this lies below every value of the other. */
    public boolean endsBelow(Interval other) {
        return high != null && other.low != null && high.compareTo(other.low) < 0;
    }

    public boolean contains(BigDecimal value) {
        return (low == null || low.compareTo(value) <= 0) && (high == null || value.compareTo(high) <= 0);
    }
}
