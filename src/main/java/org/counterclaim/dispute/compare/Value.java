package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.claim.figure.Interval;
import org.counterclaim.claim.figure.Operator;
import org.jspecify.annotations.Nullable;

/**
 * The number of a claim: its wording, what it means literally (hard), what a reader infers (soft) and what kind of count
 * it claims to be.
 *
 * @param conservativeLow the cautious lower end of a vague wording, used instead of the hard one (domain reference 4.4)
 * @param sharp too precise to be round
 */
public record Value(
        String surface,
        Operator operator,
        Interval hard,
        Interval soft,
        @Nullable BigDecimal conservativeLow,
        boolean sharp,
        CountBasis basis) {

    /** The least that the wording commits to; null when it commits to nothing ("up to 20,000"). */
    @Nullable
    BigDecimal floor() {
        if (basis == CountBasis.SOURCE_ESTIMATE || basis == CountBasis.STATISTICAL_ESTIMATE) {
            return soft.low();
        }
        return switch (operator) {
            case APPROX, NEARLY -> soft.low();
            case UP_TO, LE, LT -> null;
            default -> hard.low() == null ? soft.low() : hard.low();
        };
    }

    @Nullable
    BigDecimal cautiousFloor() {
        return conservativeLow == null ? floor() : conservativeLow;
    }

    boolean isPending() {
        return basis == CountBasis.PENDING;
    }

    /** An estimate stands beside the same party's count and does not replace it. */
    boolean isEstimate() {
        return basis == CountBasis.SOURCE_ESTIMATE
                || basis == CountBasis.STATISTICAL_ESTIMATE
                || operator == Operator.UP_TO;
    }

    boolean saysTheSameAs(Value other) {
        return sameNumbers(hard, other.hard) && sameNumbers(soft, other.soft);
    }

    /** The other is sharper and lies in what a reader takes this to mean: "more than 3,000" covers 3,117. */
    boolean isRoundingOf(Value other) {
        return !sharp && (other.sharp || isWiderThan(other)) && covers(other);
    }

    private boolean covers(Value other) {
        boolean bounded = soft.high() != null || operator == Operator.UNKNOWN;
        return bounded
                && other.soft.low() != null
                && soft.contains(other.soft.low())
                && (other.soft.high() == null ? other.sharp || soft.high() == null : soft.contains(other.soft.high()));
    }

    private boolean isWiderThan(Value other) {
        BigDecimal width = width(soft);
        BigDecimal otherWidth = width(other.soft);
        return otherWidth != null && (width == null || width.compareTo(otherWidth) > 0);
    }

    static @Nullable BigDecimal width(Interval interval) {
        return interval.low() == null || interval.high() == null
                ? null
                : interval.high().subtract(interval.low());
    }

    private static boolean sameNumbers(Interval one, Interval other) {
        return sameNumber(one.low(), other.low()) && sameNumber(one.high(), other.high());
    }

    private static boolean sameNumber(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
