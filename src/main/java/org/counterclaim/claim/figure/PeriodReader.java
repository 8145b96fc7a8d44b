package org.counterclaim.claim.figure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stretch of time that is counted: "since 28 December" begins a running total, "between 8 and 12 January",
 * "during January", "on Friday alone" and "in 2019" close one.
 */
final class PeriodReader {

    /** @param closed it has a stated end, so that the count is no running total */
    record Period(Stretch stretch, boolean closed) {}

    private static final int SINCE = 12;
    private static final int OF_THE_MONTH = 4;
    private static final Set<String> WITHIN = Set.of("in", "during", "throughout", "over", "for");
    private static final Map<String, Integer> DAYS = Map.of("week", 7, "fortnight", 14, "month", 30, "year", 365);
    private static final Set<String> RATES = Set.of("a", "per", "each", "every");
    private static final Set<String> RATED = Set.of("day", "week", "month", "year");
    private static final Set<String> AFTERWARDS =
            Set.of("after", "before", "ago", "earlier", "later", "of", "-", "since");

    private final CalendarLimit calendar = new CalendarLimit();

    @Nullable
    Told<Period> read(Statement statement, Reading reading, Counted counted, int from, int to, FigureContext context) {
        Tokens tokens = statement.tokens();
        for (int at = reading.next(); at <= counted.next(); at++) {
            if (RATES.contains(tokens.lower(at)) && isRate(tokens, at)) {
                return told(tokens, at, at + 2, Stretch.UNSTATED, true);
            }
        }
        for (int at = from; at < to; at++) {
            Told<Period> told = at(tokens, at, context.publishedOn());
            boolean dated = WITHIN.contains(tokens.lower(at));
            if (told == null && dated && calendar.limits(tokens, reading, counted, at, from, to)) {
                told = within(tokens, at, counted, calendar, context.publishedOn());
            }
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    /** "40 a day", but not "a day after", "a week ago". */
    private static boolean isRate(Tokens tokens, int at) {
        Token behind = tokens.get(at + 2);
        return RATED.contains(tokens.lower(at + 1))
                && !AFTERWARDS.contains(behind.lower())
                && !behind.tag().equals("NOUN");
    }

    private static @Nullable Told<Period> at(Tokens tokens, int at, @Nullable LocalDate published) {
        String word = tokens.lower(at);
        if (word.equals("since")) {
            return since(tokens, at, published);
        }
        if (word.equals("between")
                || (word.equals("from") && !tokens.get(at - 1).is("up"))) {
            return between(tokens, at, published);
        }
        if (word.equals("on")
                || tokens.get(at + 1).is("alone")
                || tokens.get(at + 2).is("alone")) {
            return alone(tokens, word.equals("on") ? at + 1 : at, published);
        }
        return word.equals("in") ? spanTo(tokens, at, published) : null;
    }

    /** "Since 28 December", "since protests began on 28 December". */
    private static @Nullable Told<Period> since(Tokens tokens, int at, @Nullable LocalDate published) {
        for (int i = at + 1;
                i < at + SINCE && (tokens.get(i).isWord() || tokens.get(i).isNumber());
                i++) {
            boolean opens = i == at + 1
                    || tokens.get(i - 1).is("on")
                    || tokens.get(i - 1).is("in");
            NamedTime time = opens ? NamedTime.at(tokens, i, published) : null;
            if (time != null) {
                return told(tokens, at, time.next(), new Stretch(time.first(), null), false);
            }
        }
        return null;
    }

    /** "Between 8 and 12 January", "from 28 December to 10 January". */
    private static @Nullable Told<Period> between(Tokens tokens, int at, @Nullable LocalDate published) {
        boolean between = tokens.get(at).is("between");
        NamedTime first = NamedTime.at(tokens, at + 1, published);
        boolean day = first == null && tokens.get(at + 1).isNumber();
        int joint = first != null ? first.next() : at + 2;
        boolean joined = tokens.get(joint).is(between ? "and" : "to")
                || tokens.get(joint).is("until");
        NamedTime last = joined ? NamedTime.at(tokens, joint + 1, published) : null;
        Integer number = day ? AsOfReader.number(tokens.get(at + 1)) : null;
        if (last == null
                || (first == null && (number == null || number > last.last().getDayOfMonth()))) {
            return null;
        }
        LocalDate begin =
                first != null ? first.first() : last.last().withDayOfMonth(Math.max(1, number == null ? 1 : number));
        return begin.isAfter(last.last()) ? null : told(tokens, at, last.next(), new Stretch(begin, last.last()), true);
    }

    private static @Nullable Told<Period> alone(Tokens tokens, int at, @Nullable LocalDate published) {
        NamedTime time = NamedTime.at(tokens, at, published);
        boolean alone = time != null && tokens.get(time.next()).is("alone");
        return time == null || !alone
                ? null
                : told(tokens, at, time.next() + 1, new Stretch(time.first(), time.last()), true);
    }

    /** "In the week to 12 January": its seven days. */
    private static @Nullable Told<Period> spanTo(Tokens tokens, int at, @Nullable LocalDate published) {
        int span = tokens.get(at + 1).is("the") ? at + 2 : at + 1;
        int days = DAYS.getOrDefault(tokens.lower(span), 0);
        boolean ends = tokens.get(span + 1).is("to") || tokens.get(span + 1).is("until");
        NamedTime last = days > 0 && ends ? NamedTime.at(tokens, span + 2, published) : null;
        return last == null
                ? null
                : told(tokens, at, last.next(), new Stretch(last.last().minusDays(days - 1L), last.last()), true);
    }

    /** "During January", "in January alone", "in 2019"; a day needs "on", and a place after "in" is none. */
    private static @Nullable Told<Period> within(
            Tokens tokens, int at, Counted counted, CalendarLimit calendar, @Nullable LocalDate published) {
        boolean month = tokens.get(at + 1).is("the")
                && (tokens.get(at + 2).is("month") || tokens.get(at + 2).is("year"))
                && tokens.get(at + 3).is("of");
        NamedTime time = NamedTime.at(tokens, month ? at + OF_THE_MONTH : at + 1, published);
        if (time == null || time.first().equals(time.last())) {
            return null;
        }
        boolean alone = tokens.get(time.next()).is("alone");
        boolean closes = month || alone || calendar.closes(tokens, at, counted, time);
        return closes
                ? told(tokens, at, alone ? time.next() + 1 : time.next(), new Stretch(time.first(), time.last()), true)
                : null;
    }

    private static Told<Period> told(Tokens tokens, int from, int next, Stretch stretch, boolean closed) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < next; i++) {
            words.append(i == from ? "" : " ").append(tokens.get(i).text());
        }
        String range =
                (stretch.from() == null ? "" : stretch.from()) + ".." + (stretch.to() == null ? "" : stretch.to());
        return new Told<>(new Period(stretch, closed), "'" + words + "' -> counted over " + range);
    }
}
