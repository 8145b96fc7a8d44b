package org.counterclaim.dispute;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;
import org.counterclaim.platform.Invalid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person changes of a dispute's scope: what is null stays as it is, an empty text takes away.
 *
 * @param countedOn the day of a count of a day or of an addition; other counts have none
 */
@Schema(name = "ScopeEdit")
public record ScopeEdit(
        @Nullable Metric metric,
        @Size(max = 100) @Nullable String unit,
        @Nullable Population population,

        @Size(max = 100) @Schema(examples = "protest") @Nullable
        String event,

        @Size(max = 300) @Schema(examples = "Iran") @Nullable
        String eventPlace,

        @Size(max = 300) @Nullable String place,
        @Nullable Cumulation cumulation,
        @Nullable Boolean future,
        @Nullable LocalDate countedOn,
        @Size(max = 100) @Nullable String side) {

    DisputeScope on(DisputeScope before) {
        if (before.metric() == null) {
            refuseWhatOnlyNumbersHave();
        }
        Metric nextMetric = metric == null ? before.metric() : metric;
        Cumulation nextCumulation = cumulation == null ? before.cumulation() : cumulation;
        DisputeScope after = new DisputeScope(
                nextMetric,
                metric == null && unit == null ? before.unit() : unitOf(nextMetric, before.unit()),
                population == null ? before.population() : population,
                edited(event, before.eventKind()),
                edited(eventPlace, before.eventPlace()),
                edited(place, before.place()),
                nextCumulation,
                future == null ? before.future() : future,
                dayOf(nextCumulation, before.countedOn()),
                edited(side, before.side()));
        if ((after.eventKind() == null) != (after.eventPlace() == null)) {
            String missing = after.eventKind() == null ? "event" : "eventPlace";
            throw Invalid.required("/scope/" + missing, "An event has a kind and a place.");
        }
        return after;
    }

    private void refuseWhatOnlyNumbersHave() {
        if (Stream.of(metric, unit, population, cumulation, future, countedOn, side)
                .anyMatch(Objects::nonNull)) {
            throw Invalid.field(
                    "/scope",
                    "no-number",
                    "This question is about no number: only event, eventPlace and place can be changed.");
        }
    }

    private @Nullable String unitOf(@Nullable Metric counted, @Nullable String before) {
        String given = unit == null ? "" : unit.strip();
        if (counted == null) {
            return before;
        }
        return switch (counted) {
            case AMOUNT -> {
                String currency = (given.isEmpty() ? String.valueOf(before) : given).toUpperCase(Locale.ROOT);
                yield checked(currency, currency.matches("[A-Z]{3}"), "An amount's unit is a currency such as EUR.");
            }
            case SHARE -> checked("PERCENT", given.isEmpty() || given.equals("PERCENT"), "A share's unit is PERCENT.");
            case OTHER_COUNT ->
                checked(
                        given.isEmpty() && before != null ? before : given,
                        !given.isEmpty() || before != null,
                        "What is counted, in lower case, is the unit.");
            default -> checked("PERSON", given.isEmpty() || given.equals("PERSON"), "People are counted: PERSON.");
        };
    }

    private static String checked(String unit, boolean right, String message) {
        if (!right) {
            throw Invalid.field("/scope/unit", "wrong-unit", message);
        }
        return unit;
    }

    private @Nullable LocalDate dayOf(Cumulation next, @Nullable LocalDate before) {
        boolean ofADay = next == Cumulation.PERIOD || next == Cumulation.INCREMENT;
        LocalDate day = countedOn == null ? before : countedOn;
        if (ofADay && day == null) {
            throw Invalid.required("/scope/countedOn", "A count of a day needs its day.");
        }
        if (!ofADay && countedOn != null) {
            throw Invalid.field("/scope/countedOn", "not-of-a-day", next + " is not the count of a day.");
        }
        return ofADay ? day : null;
    }

    private static @Nullable String edited(@Nullable String given, @Nullable String before) {
        return given == null ? before : given.isBlank() ? null : given.strip();
    }
}
