package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The number that a wording names, with the arithmetic of its roundness: domain reference 4.3 and 4.5.
 *
 * @param granularity the largest power of ten that divides it (dozens: the dozen)
 * @param whole it counts things, so that every bound is a whole number; money and shares have decimals
 */
record Anchor(BigDecimal value, BigDecimal granularity, boolean whole) {

    static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    static Anchor of(BigDecimal value, boolean whole) {
        BigDecimal bare = value.stripTrailingZeros();
        BigDecimal granularity = value.signum() == 0 ? BigDecimal.ONE : BigDecimal.ONE.scaleByPowerOfTen(-bare.scale());
        return new Anchor(plain(value), plain(granularity), whole && bare.scale() <= 0);
    }

    static Anchor dozens(BigDecimal value) {
        return new Anchor(plain(value), value.min(NumberLexicon.DOZEN), true);
    }

    /** Too precise to be round: no zero at its end, or two digits and more that are far finer than its size. */
    boolean isSharp() {
        if (value.compareTo(HUNDRED) < 0) {
            return false;
        }
        boolean twoDigits =
                value.compareTo(THOUSAND) >= 0 && value.stripTrailingZeros().precision() >= 2;
        boolean fine = granularity.multiply(HUNDRED).compareTo(value) <= 0;
        return granularity.compareTo(BigDecimal.ONE) <= 0 || (twoDigits && fine);
    }

    boolean isRound() {
        return value.compareTo(HUNDRED) >= 0 && !isSharp();
    }

    boolean isNoneOrOne() {
        return value.compareTo(BigDecimal.ONE) <= 0;
    }

    /** The smallest difference between two such numbers: one for counts, none that is known for decimals. */
    BigDecimal step() {
        return whole ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** What counts cannot go below: nothing, for a number below zero. */
    @Nullable
    BigDecimal floor() {
        return value.signum() < 0 ? null : BigDecimal.ZERO;
    }

    boolean isNegative() {
        return value.signum() < 0;
    }

    BigDecimal share(String part) {
        return value.multiply(new BigDecimal(part));
    }

    /** Where a reader expects "more than" to end: one granularity up, half of it after 100 or 1,000, the next ten after 93. */
    BigDecimal nextRound() {
        if (whole && granularity.compareTo(BigDecimal.ONE) == 0) {
            return value.divideToIntegralValue(BigDecimal.TEN)
                    .add(BigDecimal.ONE)
                    .multiply(BigDecimal.TEN);
        }
        boolean one = value.compareTo(granularity) == 0;
        return value.add(one ? granularity.divide(TWO) : granularity);
    }

    Interval above() {
        return new Interval(plain(value.add(step())), null);
    }

    /** Between two bounds, both excluded; without an upper bound where they leave nothing. */
    Interval above(BigDecimal low, BigDecimal high) {
        BigDecimal from = whole ? low.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE) : low;
        BigDecimal to = whole ? high.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE) : high;
        if (low.compareTo(high) >= 0) {
            return new Interval(plain(from), null);
        }
        return new Interval(plain(from), plain(to.max(from)));
    }

    /** From a bound, included, to the number, excluded. */
    Interval below(BigDecimal low) {
        if (value.signum() < 0) {
            return new Interval(null, plain(value.subtract(step())));
        }
        BigDecimal to = value.subtract(step()).max(BigDecimal.ZERO);
        BigDecimal from = whole ? low.setScale(0, RoundingMode.CEILING) : low;
        return new Interval(plain(from.max(BigDecimal.ZERO).min(to)), plain(to));
    }

    Interval around(BigDecimal width) {
        return between(value.subtract(width), value.add(width));
    }

    Interval between(BigDecimal low, BigDecimal high) {
        BigDecimal from = whole ? low.setScale(0, RoundingMode.CEILING) : low;
        BigDecimal to = whole ? high.setScale(0, RoundingMode.FLOOR) : high;
        return new Interval(plain(from), plain(to));
    }

    /** Without an exponent and without zeros after the point, so that equal numbers are equal. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
