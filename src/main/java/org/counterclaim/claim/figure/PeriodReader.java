package org.counterclaim.claim.figure;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stretch of time that is counted: "since 28 December" begins a running total, "between 8 and 12 January", "in
 * January", "on Friday alone", "in the past 24 hours" and "in 2019" close one.
 */
final class PeriodReader {

    /** @param closed it has a stated end, so that the count is no running total */
    record Period(Stretch stretch, boolean closed) {}

    private static final int SINCE = 12;
    private static final Set<String> WITHIN = Set.of("in", "during", "throughout", "over");
    private static final Set<String> BEGAN =
            Set.of("began", "begun", "started", "erupted", "erupting", "beginning", "starting", "born", "introduced");

    @Nullable
    Told<Period> read(Statement statement, int from, int to, FigureContext context) {
        Tokens tokens = statement.tokens();
        for (int at = from; at < to; at++) {
            Told<Period> told = at(tokens, at, from, context.publishedOn());
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private static @Nullable Told<Period> at(Tokens tokens, int at, int from, @Nullable LocalDate published) {
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
            Told<Period> alone = alone(tokens, word.equals("on") ? at + 1 : at, published);
            return alone;
        }
        boolean tied = !BEGAN.contains(tokens.lower(at - 1)) && !isOfStart(tokens, at);
        return WITHIN.contains(word) && tied ? within(tokens, at, published) : null;
    }

    /** "Since the war began in October": when it started, and no stretch of its own. */
    private static boolean isOfStart(Tokens tokens, int at) {
        for (int i = at - 1; i > at - SINCE && i >= 0; i--) {
            if (tokens.get(i).is("since")) {
                return true;
            }
        }
        return false;
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

    /** "In January", "in 2019"; a day needs "on", and a place after "in" is none. */
    private static @Nullable Told<Period> within(Tokens tokens, int at, @Nullable LocalDate published) {
        NamedTime time = NamedTime.at(tokens, at + 1, published);
        boolean day = time == null || time.first().equals(time.last());
        return day || time == null ? null : told(tokens, at, time.next(), new Stretch(time.first(), time.last()), true);
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
