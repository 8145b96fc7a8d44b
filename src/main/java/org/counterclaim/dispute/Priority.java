package org.counterclaim.dispute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.dispute.compare.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * How urgent a dispute is: a weighted sum of factors, none of which knows who is right or on which side a source is. All
 * scores change with the days at one pace, so that their order stays as it was kept.
 *
 * @param parties how many have a position, whether or not they are independent of each other
 * @param latestOn the latest day that a claim of it speaks of
 * @param harm how grave it is to get this metric wrong, by the table of the configuration
 * @param waitingSince the day of its opening, or of its last published verdict
 * @param findings how many there are of how the figures stand; circular sourcing is found only when it is shown
 * @param staleSince the day since which its published verdict is stale; null where none is, and of a past instant
 */
public record Priority(
        Conflict conflict,
        @Nullable BigDecimal gapRatio,
        int parties,
        LocalDate latestOn,
        int outlets,
        int articles,
        @Nullable Metric metric,
        double harm,
        LocalDate waitingSince,
        int findings,
        @Nullable LocalDate staleSince) {

    private static final double DAYS_OF_RECENCY = 14;
    private static final double DAYS_OF_AGE = 30;

    /** A factor of more than 64 is as far apart as figures need be. */
    private static final double WIDEST = 6;

    private static final int SHOWN_DECIMALS = 3;

    /** One factor with its share in the score and the words that explain it. */
    public record Factor(String factor, double value, double weight, double contribution, String text) {

        static Factor of(String factor, double value, double weight, String text) {
            return new Factor(factor, rounded(value), weight, rounded(value * weight), text);
        }
    }

    public List<Factor> factors(LocalDate today, Weights by) {
        return List.of(
                Factor.of("gap", gap(), by.gap(), gapText()),
                Factor.of("origins", logarithm(parties), by.origins(), partiesText()),
                Factor.of(
                        "recency",
                        days(today, latestOn) / DAYS_OF_RECENCY,
                        by.recency(),
                        "latest as of " + latestOn + ", " + count(-days(today, latestOn), "day")
                                + " ago; one less for every 14 days"),
                Factor.of(
                        "reach",
                        reach(),
                        by.reach(),
                        "carried by " + count(outlets, "outlet") + " in " + count(articles, "article")),
                Factor.of("harm", harm, by.harm(), (metric == null ? "no number" : metric) + ": harm class " + harm),
                Factor.of(
                        "age",
                        -days(today, waitingSince) / DAYS_OF_AGE,
                        by.age(),
                        "unresolved since " + waitingSince + "; one more for every 30 days"),
                Factor.of("findings", logarithm(findings), by.findings(), count(findings, "finding")),
                Factor.of("staleness", stale(), by.staleness(), stalenessText()));
    }

    public double score(LocalDate today, Weights by) {
        double days = today.toEpochDay();
        return rounded(kept().sum(by) - days / DAYS_OF_RECENCY * by.recency() + days / DAYS_OF_AGE * by.age());
    }

    /** What the database keeps: the same on any day. */
    Factors kept() {
        return new Factors(
                gap(),
                logarithm(parties),
                latestOn.toEpochDay() / DAYS_OF_RECENCY,
                reach(),
                harm,
                -waitingSince.toEpochDay() / DAYS_OF_AGE,
                logarithm(findings),
                stale());
    }

    private double stale() {
        return staleSince == null ? 0 : 1;
    }

    private String stalenessText() {
        return staleSince == null
                ? "no published verdict on it is stale"
                : "its published verdict is stale since " + staleSince;
    }

    private double gap() {
        double apart = gapRatio == null ? 0 : Math.max(0, Math.min(WIDEST, log2(gapRatio.doubleValue())));
        return switch (conflict) {
            case CONTRADICTED -> 1 + apart;
            case TENSION -> 0.5 + apart;
            case AGREED, INCOMPARABLE, UNCONTESTED -> 0;
        };
    }

    private String gapText() {
        String state = conflict.name().toLowerCase(Locale.ROOT);
        return gapRatio == null ? state : state + ", gap ratio " + gapRatio + " (log2)";
    }

    private String partiesText() {
        return parties + (parties == 1 ? " party" : " parties") + " with a position";
    }

    private double reach() {
        return (logarithm(outlets) + logarithm(articles)) / 2;
    }

    /** Each doubling counts the same. */
    private static double logarithm(int count) {
        return log2(1 + count);
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }

    private static long days(LocalDate today, LocalDate day) {
        return ChronoUnit.DAYS.between(today, day);
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
