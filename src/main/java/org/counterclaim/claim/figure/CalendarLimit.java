package org.counterclaim.claim.figure;

import java.util.Set;

/**
 * Tells whether a month or year limits a count ("during January", "in 2019, 40 people were killed") or only says when the
 * event was ("20 died when soldiers broke up rallies in September"), which makes no count one of its own.
 */
final class CalendarLimit {

    private static final Set<String> BEGAN =
            Set.of("began", "begun", "started", "erupted", "erupting", "beginning", "starting", "born", "introduced");
    private static final Set<String> CLAUSE = Set.of(
            "when",
            "after",
            "as",
            "where",
            "while",
            "before",
            "following",
            "amid",
            "during",
            "who",
            "which",
            "that",
            "since");
    private static final Set<String> FRAMED = Set.of("in", "for");
    private static final int SINCE = 12;

    private final FigureLexicon lexicon = FigureLexicon.ENGLISH;

    /** Whether what is dated is the count, and no event that is told with it or began then. */
    boolean limits(Tokens tokens, Reading reading, Counted counted, int at, int from, int to) {
        if (BEGAN.contains(tokens.lower(at - 1)) || isOfStart(tokens, at)) {
            return false;
        }
        boolean behind = at >= counted.next();
        boolean opens =
                at == from || !tokens.get(at - 1).isWord() || tokens.get(at - 1).is("that");
        boolean before = at < reading.first() && opens;
        return behind ? !hasEvent(tokens, counted.next(), at) : before && !hasEvent(tokens, counted.next(), to);
    }

    /**
     * "During" and "over" a month count it, and so does a month put first; behind a count a month is as often when all of it
     * was, and only what courts do is told by the month.
     */
    boolean closes(Tokens tokens, int at, Counted counted, NamedTime time) {
        boolean year = !time.first().getMonth().equals(time.last().getMonth());
        boolean first = at < counted.next();
        boolean courts = counted.metric() == Metric.EXECUTED || counted.metric() == Metric.SENTENCED;
        String next = tokens.get(time.next()).tag();
        boolean names = !first
                && (next.equals("NOUN")
                        || next.equals("PROPN")
                        || tokens.get(time.next()).is("'s"));
        return !names && (year || first || courts || !FRAMED.contains(tokens.lower(at)));
    }

    /** "In the protests", "when soldiers broke up rallies"; by whom and where is no event. */
    private boolean hasEvent(Tokens tokens, int from, int to) {
        for (int at = from; at < to && tokens.get(at).isWord(); at++) {
            String tag = tokens.get(at).tag();
            boolean people = lexicon.isPerson(tokens.lower(at));
            if (CLAUSE.contains(tokens.lower(at)) || tag.equals("VERB") || (tag.equals("NOUN") && !people)) {
                return true;
            }
        }
        return false;
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
}
