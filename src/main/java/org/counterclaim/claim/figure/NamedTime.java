package org.counterclaim.claim.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day, month or year that the text names: "28 December", "January 8, 2026", "February 2022", "2019", "Friday".
 *
 * @param first its first day, {@code last} its last, never after the publication
 * @param next the piece after its words
 */
record NamedTime(LocalDate first, LocalDate last, int next) {

    private static final int FIRST_YEAR = 1900;
    private static final int LONGEST_MONTH = 31;

    /** Without a year it is the last such time up to the publication; null when no time is named or it lies ahead. */
    static @Nullable NamedTime at(Tokens tokens, int index, @Nullable LocalDate published) {
        NamedTime time = read(tokens, index, published);
        boolean ahead = time != null && published != null && time.first.isAfter(published);
        if (time == null || ahead) {
            return null;
        }
        boolean ended = published == null || !time.last.isAfter(published);
        return ended || published == null ? time : new NamedTime(time.first, published, time.next);
    }

    private static @Nullable NamedTime read(Tokens tokens, int at, @Nullable LocalDate published) {
        Token token = tokens.get(at);
        LocalDate weekday = published == null ? null : AsOfReader.relative(token.lower(), published);
        if (weekday != null) {
            return new NamedTime(weekday, weekday, at + 1);
        }
        Integer number = AsOfReader.number(token);
        Month month = AsOfReader.month(token);
        if (month != null) {
            return afterMonth(tokens, month, at + 1, published);
        }
        if (number == null) {
            return null;
        }
        Month named = AsOfReader.month(tokens.get(at + 1));
        if (named != null && number <= LONGEST_MONTH) {
            Integer year = AsOfReader.year(tokens, at + 2);
            return ofDay(number, named, year, published, year == null ? at + 2 : behindYear(tokens, at + 2));
        }
        boolean year = isYear(token, number);
        return year ? new NamedTime(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31), at + 1) : null;
    }

    /** "January 8", "January 2026", "January". */
    private static @Nullable NamedTime afterMonth(Tokens tokens, Month month, int at, @Nullable LocalDate published) {
        Token token = tokens.get(at);
        Integer number = AsOfReader.number(token);
        if (number != null && number <= LONGEST_MONTH && token.text().length() <= 2) {
            Integer year = AsOfReader.year(tokens, at + 1);
            return ofDay(number, month, year, published, year == null ? at + 1 : behindYear(tokens, at + 1));
        }
        boolean dated = number != null && isYear(token, number);
        if (!dated && published == null) {
            return null;
        }
        int year = dated && number != null ? number : published == null ? 0 : published.getYear();
        YearMonth named = YearMonth.of(year, month);
        boolean ahead = !dated && published != null && named.atDay(1).isAfter(published);
        YearMonth meant = ahead ? named.minusYears(1) : named;
        return new NamedTime(meant.atDay(1), meant.atEndOfMonth(), dated ? at + 1 : at);
    }

    private static @Nullable NamedTime ofDay(
            int day, Month month, @Nullable Integer year, @Nullable LocalDate published, int next) {
        try {
            LocalDate date = AsOfReader.day(day, month, year, published);
            return date == null ? null : new NamedTime(date, date, next);
        } catch (DateTimeException slipOfTheText) {
            return null;
        }
    }

    private static int behindYear(Tokens tokens, int at) {
        return tokens.get(at).is(",") ? at + 2 : at + 1;
    }

    private static boolean isYear(Token token, int number) {
        return token.text().length() == 4 && number >= FIRST_YEAR && number <= LocalDate.MAX.getYear();
    }
}
