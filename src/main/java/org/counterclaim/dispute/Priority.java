package org.counterclaim.dispute;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.counterclaim.dispute.compare.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * How urgent a dispute is: the product of its factors, none of which knows who is right (domain reference 3.6: log2 of
 * the gap, parties, recency, reach).
 *
 * @param latestOn the latest day that a claim of it speaks of
 */
public record Priority(
        Conflict conflict, @Nullable BigDecimal gapRatio, int parties, int articles, LocalDate latestOn) {

    private static final double HALF_LIFE_IN_DAYS = 14;

    /** Digits and not decimals: the scores of old stories are small, and still tell which comes first. */
    private static final MathContext SHOWN = new MathContext(4);

    /** One factor with the words that explain it. */
    public record Factor(String factor, double value, String text) {}

    public List<Factor> factors(LocalDate today) {
        return List.of(
                new Factor("gap", rounded(gap()), gapText()),
                new Factor("parties", diversity(), Math.max(1, parties) + " parties have a position"),
                new Factor(
                        "recency",
                        rounded(recency(today)),
                        "latest as of " + latestOn + ", " + age(today) + " days ago; halves every 14 days"),
                new Factor("reach", rounded(reach()), "claims of it appear in " + articles + " articles"));
    }

    public double score(LocalDate today) {
        return rounded(gap() * diversity() * recency(today) * reach());
    }

    /**
     * Sorts as the score does on any day: all scores fade at one pace, so that their logarithms keep their distance and
     * nothing has to be reckoned anew as time goes by.
     */
    double sortKey() {
        return Math.log(gap() * diversity() * reach()) / Math.log(2) + latestOn.toEpochDay() / HALF_LIFE_IN_DAYS;
    }

    private double gap() {
        double worth = gapRatio == null ? 0 : Math.log(gapRatio.doubleValue()) / Math.log(2);
        return switch (conflict) {
            case CONTRADICTED -> gapRatio == null ? 1 : Math.max(0.2, worth);
            case TENSION -> gapRatio == null ? 0.5 : Math.max(0.1, worth);
            case AGREED, INCOMPARABLE -> 0.1;
            case UNCONTESTED -> 0.05;
        };
    }

    private String gapText() {
        String state = conflict.name().toLowerCase(Locale.ROOT);
        return gapRatio == null ? state : state + ", gap ratio " + gapRatio + " (log2)";
    }

    private double diversity() {
        return Math.max(1, parties);
    }

    private double recency(LocalDate today) {
        return Math.pow(2, -age(today) / HALF_LIFE_IN_DAYS);
    }

    private long age(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(latestOn, today));
    }

    private double reach() {
        return 1 + Math.log(Math.max(1, articles)) / Math.log(2);
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value).round(SHOWN).doubleValue();
    }
}
