package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.claim.figure.Interval;
import org.jspecify.annotations.Nullable;

/** Puts claims, numbers and dates into the words of the reasons. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Wording() {}

    /** "more than 3,000" (Tehran) */
    static String of(Statement statement) {
        Value value = statement.value();
        String words = value == null ? statement.proposition() : value.surface();
        return "\"" + words + "\" (" + statement.who().source() + ")";
    }

    static String number(BigDecimal value) {
        // DecimalFormat is not safe for use by several threads
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }

    static String interval(Interval interval) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        if (low != null && high != null) {
            return low.compareTo(high) == 0 ? number(low) : number(low) + " to " + number(high);
        }
        if (low != null) {
            return number(low) + " or more";
        }
        return high == null ? "any number" : "at most " + number(high);
    }

    static String day(@Nullable LocalDate date) {
        return date == null ? "an unknown day" : DAY.format(date);
    }

    static String basis(CountBasis basis) {
        return switch (basis) {
            case COMPLETE_TOTAL -> "a complete total";
            case DOCUMENTED_MINIMUM -> "a documented minimum, a floor without an upper bound";
            case SOURCE_ESTIMATE -> "the source's own estimate";
            case STATISTICAL_ESTIMATE -> "a statistical estimate";
            case PENDING -> "under investigation";
            case UNSPECIFIED -> "not said to be complete, a minimum or an estimate";
        };
    }
}
