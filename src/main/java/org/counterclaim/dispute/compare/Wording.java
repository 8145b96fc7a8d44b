package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.counterclaim.claim.figure.Agency;
import org.counterclaim.claim.figure.Cause;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Identification;
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

    static String investigation(boolean pending) {
        return pending ? "still under investigation" : "not";
    }

    static String tense(Scope scope) {
        return scope.future() ? "yet to come about" : "a count of what happened";
    }

    static String stretch(Cumulation cumulation) {
        return switch (cumulation) {
            case CUMULATIVE -> "a running total";
            case INCREMENT -> "an addition to an earlier count";
            case PERIOD -> "the count of a stated period";
            case INCIDENT -> "the count of one incident";
        };
    }

    static String event(Scope.Event event) {
        return event.place() == null ? event.kind() : event.kind() + " in " + event.place();
    }

    static String agency(Agency agency) {
        return switch (agency) {
            case ANY -> "anyone";
            case STATE_FORCES -> "forces of the state";
            case OPPOSITION -> "an armed opposition";
            case UNKNOWN -> "persons unknown";
        };
    }

    static String cause(Cause cause) {
        return switch (cause) {
            case ANY -> "any cause";
            case DIRECT_VIOLENCE -> "direct violence";
            case CUSTODY -> "custody";
            case INDIRECT -> "hunger, cold or disease";
        };
    }

    static String identification(Identification identification) {
        return switch (identification) {
            case MIXED -> "everyone, named or not";
            case NAMED -> "those known by name";
            case UNNAMED -> "those nobody has identified";
        };
    }

    static String share(Scope scope) {
        return scope.unnamedPart() ? "a part that is not named" : "the whole";
    }

    static String group(Scope scope) {
        if (scope.unnamedPart()) {
            return "a group that is not named";
        }
        return switch (scope.population()) {
            case ALL ->
                scope.place() == null ? "people" : "people in " + scope.place().name();
            case CIVILIAN -> "civilians";
            case PROTESTER -> "protesters";
            case BYSTANDER -> "bystanders";
            case JOURNALIST -> "journalists";
            case MEDIC -> "medical workers";
            case SECURITY_FORCES -> "security forces";
            case POLICE -> "police";
            case MILITARY -> "soldiers";
            case GOVERNMENT_AFFILIATED -> "people of the government's side";
            case ARMED_GROUP -> "members of armed groups";
            case UNKNOWN_STATUS -> "people of unknown status";
            case CHILD_U18 -> "people under 18";
            case ADULT -> "adults";
            case WOMEN -> "women";
            case MEN -> "men";
        };
    }

    static String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + number(value);
    }

    static String metric(Scope scope) {
        return String.valueOf(scope.metric()).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
