package org.counterclaim.claim.figure;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a count lies ahead, and what stretch of time it covers. */
final class Horizon {

    private static final int REACH = 5;
    private static final Set<String> LAST = Set.of("past", "last", "previous", "preceding");
    private static final int DAY = 24;
    private static final int LONGEST = 1_000;

    /** In hours. */
    private static final Map<String, Integer> SPANS = Map.ofEntries(
            Map.entry("hour", 1),
            Map.entry("hours", 1),
            Map.entry("day", DAY),
            Map.entry("days", DAY),
            Map.entry("night", DAY),
            Map.entry("weekend", 3 * DAY),
            Map.entry("week", 7 * DAY),
            Map.entry("weeks", 7 * DAY),
            Map.entry("month", 30 * DAY),
            Map.entry("months", 30 * DAY),
            Map.entry("year", 365 * DAY));

    /** Without a number they are as long as the event itself. */
    private static final Set<String> OPEN_ENDED = Set.of("weeks", "months");

    private final FigureLexicon lexicon = FigureLexicon.ENGLISH;
    private final CircumstanceLexicon circumstances = CircumstanceLexicon.ENGLISH;

    /**
     * "The toll could exceed 20,000", and under a word of warning whatever is said to be possible: a forecast and no count.
     *
     * @param from the first piece that may speak of the number, to: the piece after the last
     * @param cue the reporting words
     */
    boolean isForecast(Tokens tokens, Reading reading, int from, int to, String cue) {
        int growing = reading.first();
        while (growing > from && growing > reading.first() - REACH && !isModal(tokens, growing - 1)) {
            growing--;
        }
        boolean modal = growing > from && isModal(tokens, growing - 1);
        for (int at = growing; modal && at <= reading.number(); at++) {
            if (circumstances.is("growth", tokens.lower(at))) {
                return true;
            }
        }
        boolean warned = false;
        for (String word : cue.toLowerCase(Locale.ROOT).split("\\s+")) {
            warned |= circumstances.is("warning", word);
        }
        for (int at = from; warned && at < to; at++) {
            if (isModal(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isModal(Tokens tokens, int at) {
        return lexicon.is("modal", tokens.lower(at)) && !tokens.get(at).isCapitalised();
    }

    /** "Would release 500", "plans to release 500"; "would have" and "may have" speak of what is past. */
    boolean isAhead(Tokens tokens, Counted counted) {
        for (int at = counted.verb() - 1; at >= Math.max(0, counted.verb() - REACH); at--) {
            String word = tokens.lower(at);
            if (lexicon.is("have", word) || word.equals(",") || word.equals("that")) {
                return false;
            }
            if (lexicon.is("modal", word)) {
                return true;
            }
            if (word.equals("to") && planned(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean planned(Tokens tokens, int to) {
        return lexicon.is("plan", tokens.lower(to - 1)) || lexicon.is("plan", tokens.lower(to - 2));
    }

    /**
     * "In the past 24 hours", "over the last week", "overnight". "The past weeks" says neither since when nor how long: a
     * count of them is a running total of what has gone on.
     *
     * @return how many days are counted, null when no such time is named
     */
    @Nullable
    Told<Integer> recentDays(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.get(at).is("overnight")) {
                return new Told<>(1, "'overnight' -> counted over the last day");
            }
            boolean last = LAST.contains(tokens.lower(at)) && tokens.get(at - 1).is("the");
            boolean counted = tokens.get(at + 1).isNumber();
            String span = tokens.lower(counted || tokens.get(at + 1).is("few") ? at + 2 : at + 1);
            if (last && SPANS.containsKey(span) && (counted || !OPEN_ENDED.contains(span))) {
                Integer number = counted ? AsOfReader.number(tokens.get(at + 1)) : Integer.valueOf(1);
                int hours = Math.min(number == null ? 1 : number, LONGEST) * SPANS.getOrDefault(span, DAY);
                int days = Math.max(1, hours / DAY);
                return new Told<>(
                        days,
                        "'" + tokens.lower(at) + " "
                                + (counted ? tokens.get(at + 1).text() + " " : "") + span
                                + "' -> counted over the last " + days + " days");
            }
        }
        return null;
    }
}
