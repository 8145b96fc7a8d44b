package org.counterclaim.dispute.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.counterclaim.platform.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Reads the instants and days that a caller asks about: {@code 2026-02-03T12:00:00Z}, or a day, which means its end in
 * UTC and for today means now.
 *
 * @param now what lies after it has not happened
 */
record Moment(Instant now) {

    @Nullable
    Instant instant(String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Instant asked = isDay(text) ? endOf(day(parameter, text)) : precise(parameter, text);
        if (asked.isAfter(now)) {
            throw new NotYet(parameter, asked, now);
        }
        return asked;
    }

    /** The end of a stretch of time, which is now where none is asked for. */
    Instant after(Instant from, @Nullable Instant to) {
        if (to != null && to.isBefore(from)) {
            throw Invalid.field("to", "before-from", "to, " + to + ", lies before from, " + from + ".");
        }
        return to == null ? now : to;
    }

    @Nullable
    LocalDate dayOrNull(String parameter, @Nullable String text) {
        return text == null || text.isBlank() ? null : day(parameter, text);
    }

    private Instant endOf(LocalDate day) {
        if (day.equals(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            return now;
        }
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
    }

    private static boolean isDay(String text) {
        return text.strip().length() == "2026-02-03".length();
    }

    private static LocalDate day(String parameter, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException noDay) {
            throw Invalid.field(parameter, "not-a-day", parameter + " must be a day as in 2026-02-03.");
        }
    }

    private static Instant precise(String parameter, String text) {
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException noInstant) {
            throw Invalid.field(
                    parameter,
                    "not-an-instant",
                    parameter + " must be an instant as in 2026-02-03T12:00:00Z, or a day as in 2026-02-03.");
        }
    }
}
