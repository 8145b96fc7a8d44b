package org.counterclaim.claim.figure;

import java.util.Set;

/** Whether a count lies ahead, and what stretch of time it covers. */
final class Horizon {

    private static final int REACH = 5;
    private static final Set<String> LAST = Set.of("past", "last", "previous", "preceding");
    private static final Set<String> SPANS =
            Set.of("hour", "hours", "day", "days", "week", "weeks", "month", "months", "night", "year", "weekend");

    /** Without a number they are as long as the event itself. */
    private static final Set<String> OPEN_ENDED = Set.of("weeks", "months");

    private final FigureLexicon lexicon = FigureLexicon.ENGLISH;

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
     */
    boolean isPeriod(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.get(at).is("overnight")) {
                return true;
            }
            boolean last = LAST.contains(tokens.lower(at)) && tokens.get(at - 1).is("the");
            boolean counted = tokens.get(at + 1).isNumber();
            String span = tokens.lower(counted || tokens.get(at + 1).is("few") ? at + 2 : at + 1);
            if (last && SPANS.contains(span) && (counted || !OPEN_ENDED.contains(span))) {
                return true;
            }
        }
        return false;
    }
}
