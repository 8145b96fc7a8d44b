package org.counterclaim.claim.figure;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the day up to which figures count: "as of 21 January", "by Friday", "the toll stood at 40 on Tuesday". */
final class AsOfReader {

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> UP_TO = Set.of("by", "until", "through", "till");

    /** @param from the first piece that belongs to this figure alone, to: the piece after the last */
    AsOf read(Statement statement, Counted counted, int from, int to, FigureContext context) {
        Tokens tokens = statement.tokens();
        AsOf anywhere = AsOf.publication(context);
        for (int at = 0; at < tokens.size(); at++) {
            int date = opens(tokens, at, counted.running() && at >= from && at < to, at >= from && at < to);
            AsOf found = date < 0 ? null : read(tokens, date, context.publishedOn());
            if (found != null && at >= from && at < to) {
                return found;
            }
            anywhere = found == null ? anywhere : found;
        }
        return anywhere;
    }

    /** The piece at which the date begins, or -1. */
    private static int opens(Tokens tokens, int at, boolean running, boolean near) {
        if (tokens.get(at).is("as")
                && (tokens.get(at + 1).is("of") || tokens.get(at + 1).is("at"))) {
            return at + 2;
        }
        boolean upTo = near
                && (UP_TO.contains(tokens.lower(at))
                        || (tokens.get(at).is("to") && tokens.get(at - 1).is("up")));
        return upTo || (running && tokens.get(at).is("on")) ? at + 1 : -1;
    }

    /** A day in any wording; of a month alone ("as of June", "by the end of June") its last day. */
    private static @Nullable AsOf read(Tokens tokens, int at, @Nullable LocalDate published) {
        int start = tokens.get(at).is("the") ? at + 1 : at;
        AsOf day = date(tokens, start, published);
        if (day != null) {
            return day;
        }
        boolean end = tokens.get(start).is("end") && tokens.get(start + 1).is("of");
        int month = end ? start + 2 : tokens.get(start).is("last") ? start + 1 : start;
        boolean asOf = tokens.get(at - 1).is("of") || end;
        NamedTime time = asOf && month(tokens.get(month)) != null ? NamedTime.at(tokens, month, published) : null;
        return time == null
                ? null
                : new AsOf(
                        time.last(),
                        AsOfBasis.STATED,
                        "'" + tokens.get(month).text() + "' -> as of its end, " + time.last());
    }

    static @Nullable AsOf date(Tokens tokens, int at, @Nullable LocalDate published) {
        String word = tokens.lower(at);
        if (published != null) {
            LocalDate relative = relative(word, published);
            if (relative != null) {
                return new AsOf(
                        relative, AsOfBasis.INFERRED, "'" + tokens.get(at).text() + "' -> as of " + relative);
            }
        }
        Month month = month(tokens.get(at));
        int day = month == null ? at : dotted(tokens, at);
        int ordinal = month == null ? behindOrdinal(tokens, at) : at;
        Month named = month == null ? month(tokens.get(ordinal)) : month;
        Integer number = number(tokens.get(day));
        if (named == null || number == null) {
            return null;
        }
        int after = month == null ? dotted(tokens, ordinal) : day + 1;
        LocalDate date = day(number, named, year(tokens, after), published);
        boolean late = date == null || (published != null && date.isAfter(published));
        return late
                ? null
                : new AsOf(
                        date,
                        AsOfBasis.STATED,
                        "'" + tokens.get(at).text() + " "
                                + tokens.get(day == at ? ordinal : day).text() + "' -> as of " + date);
    }

    /** "today", "yesterday", "Friday": the last such day up to the publication. */
    static @Nullable LocalDate relative(String word, LocalDate published) {
        if (word.equals("today")) {
            return published;
        }
        if (word.equals("yesterday")) {
            return published.minusDays(1);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(word.toUpperCase(Locale.ROOT))) {
                return published.with(TemporalAdjusters.previousOrSame(day));
            }
        }
        return null;
    }

    /** Without a year it is the last such day up to the publication. */
    static @Nullable LocalDate day(int day, Month month, @Nullable Integer year, @Nullable LocalDate published) {
        try {
            if (year != null) {
                return LocalDate.of(year, month, day);
            }
            if (published == null) {
                return null;
            }
            LocalDate same = LocalDate.of(published.getYear(), month, day);
            return same.isAfter(published) ? same.minusYears(1) : same;
        } catch (DateTimeException e) {
            // "31 April" is a slip of the text and no date
            return null;
        }
    }

    static @Nullable Integer year(Tokens tokens, int at) {
        int place = tokens.get(at).is(",") ? at + 1 : at;
        Integer year = number(tokens.get(place));
        return year != null && tokens.get(place).text().length() == 4 ? year : null;
    }

    /** "30 June", "30th June", "30th of June": the piece at which the month stands. */
    private static int behindOrdinal(Tokens tokens, int number) {
        boolean ordinal = tokens.get(number + 1).glued() && ORDINALS.contains(tokens.lower(number + 1));
        int next = ordinal ? number + 2 : number + 1;
        return ordinal && tokens.get(next).is("of") ? next + 1 : next;
    }

    private static int dotted(Tokens tokens, int at) {
        return tokens.get(at + 1).is(".") ? at + 2 : at + 1;
    }

    static @Nullable Integer number(Token token) {
        Numeral numeral = token.numeral();
        return numeral == null || !numeral.isWhole() || numeral.value().precision() > 4
                ? null
                : numeral.value().intValue();
    }

    static @Nullable Month month(Token token) {
        if (!NotAFigure.isMonth(token)) {
            return null;
        }
        for (Month month : Month.values()) {
            if (month.name().startsWith(token.lower().substring(0, 3).toUpperCase(Locale.ROOT))) {
                return month;
            }
        }
        return null;
    }
}
