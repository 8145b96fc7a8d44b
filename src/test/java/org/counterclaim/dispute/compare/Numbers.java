package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.util.Locale;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.claim.figure.Interval;
import org.counterclaim.claim.figure.Operator;
import org.jspecify.annotations.Nullable;

/** Numbers as the table of domain reference 4.4 reads them, for tests. */
public final class Numbers {

    private Numbers() {}

    public static Value sharp(long n) {
        return value(grouped(n), Operator.EQ, Interval.of(n, n), Interval.of(n, n), null, true, CountBasis.UNSPECIFIED);
    }

    public static Value confirmed(long n) {
        return value(
                "confirmed " + grouped(n),
                Operator.EQ,
                Interval.of(n, n),
                Interval.of(n, n),
                null,
                true,
                CountBasis.DOCUMENTED_MINIMUM);
    }

    public static Value total(long n) {
        return value(
                "a total of " + grouped(n),
                Operator.EQ,
                Interval.of(n, n),
                Interval.of(n, n),
                null,
                true,
                CountBasis.COMPLETE_TOTAL);
    }

    public static Value atLeast(long n) {
        return value(
                "at least " + grouped(n),
                Operator.GE,
                Interval.of(n, null),
                Interval.of(n, null),
                null,
                true,
                CountBasis.DOCUMENTED_MINIMUM);
    }

    public static Value round(long n) {
        long halo = Math.min(granularity(n) / 2, n / 10);
        return value(
                grouped(n),
                Operator.EQ,
                Interval.of(n, n),
                Interval.of(n - halo, n + halo),
                null,
                false,
                CountBasis.UNSPECIFIED);
    }

    public static Value moreThan(long n) {
        return value(
                "more than " + grouped(n),
                Operator.GT,
                Interval.of(n + 1, null),
                Interval.of(n + 1, n + granularity(n) - 1),
                null,
                false,
                CountBasis.UNSPECIFIED);
    }

    public static Value pendingMoreThan(long n) {
        Value plain = moreThan(n);
        return value(plain.surface(), plain.operator(), plain.hard(), plain.soft(), null, false, CountBasis.PENDING);
    }

    public static Value about(long n) {
        long g = granularity(n);
        long halo = Math.max(g / 2, Math.min(g, n / 20));
        return value(
                "about " + grouped(n),
                Operator.APPROX,
                Interval.ALL,
                Interval.of(n - halo, n + halo),
                null,
                false,
                CountBasis.UNSPECIFIED);
    }

    public static Value estimated(long n) {
        Value plain = about(n);
        return value(
                "an estimated " + grouped(n),
                plain.operator(),
                plain.hard(),
                plain.soft(),
                null,
                false,
                CountBasis.SOURCE_ESTIMATE);
    }

    public static Value upTo(long n) {
        return value(
                "up to " + grouped(n),
                Operator.UP_TO,
                Interval.of(null, n),
                Interval.of(1L, n),
                null,
                false,
                CountBasis.UNSPECIFIED);
    }

    public static Value dozens() {
        return value(
                "dozens",
                Operator.VAGUE,
                Interval.of(24L, null),
                Interval.of(24L, 99L),
                BigDecimal.valueOf(12),
                false,
                CountBasis.UNSPECIFIED);
    }

    public static Value severalThousand() {
        return value(
                "several thousand",
                Operator.VAGUE,
                Interval.of(2000L, null),
                Interval.of(3000L, 9000L),
                BigDecimal.valueOf(1000),
                false,
                CountBasis.UNSPECIFIED);
    }

    private static Value value(
            String surface,
            Operator operator,
            Interval hard,
            Interval soft,
            @Nullable BigDecimal conservativeLow,
            boolean sharp,
            CountBasis basis) {
        return new Value(surface, operator, hard, soft, conservativeLow, sharp, basis);
    }

    private static long granularity(long n) {
        long g = 1;
        while (n % (g * 10) == 0) {
            g *= 10;
        }
        return g;
    }

    private static String grouped(long n) {
        return String.format(Locale.ENGLISH, "%,d", n);
    }
}
