package org.counterclaim.claim.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a count was given, from the clause that reports it: "said on Wednesday that", "On January 21, the
 * ministry said". What was counted by then is inferred to be counted up to that day; a day inside the content is the event's.
 */
final class ReportingDay {

    private static final int REACH = 10;

    private final FigureLexicon lexicon = FigureLexicon.ENGLISH;

    /**
     * @param from the first piece of the content, to: the piece after it
     * @param cue the reporting words; without them in the sentence there is no such day
     */
    @Nullable
    AsOf read(Tokens tokens, int from, int to, String cue, @Nullable LocalDate published) {
        List<String> words = List.of(cue.toLowerCase(Locale.ROOT).split("\\s+"));
        int at = cue.isBlank() ? -1 : nearest(tokens, words, from, to);
        if (at < 0) {
            return null;
        }
        AsOf behind = behind(tokens, at + words.size(), at < from ? from : tokens.size(), published);
        if (behind != null) {
            return behind;
        }
        AsOf before = tokens.get(at - 2).is("on") ? day(tokens, at - 1, published) : null;
        boolean opens = from > 0 && at < from && tokens.get(0).is("on");
        return before != null || !opens ? before : day(tokens, 1, published);
    }

    /** The cue outside of the content and nearest to it. */
    private static int nearest(Tokens tokens, List<String> words, int from, int to) {
        for (int at = from - words.size(); at >= 0; at--) {
            if (tokens.match(at, words) > 0) {
                return at;
            }
        }
        for (int at = to; at < tokens.size(); at++) {
            if (tokens.match(at, words) > 0) {
                return at;
            }
        }
        return -1;
    }

    /** Up to the content, and to no other happening: "said of the killings on Friday". */
    private @Nullable AsOf behind(Tokens tokens, int first, int limit, @Nullable LocalDate published) {
        for (int at = first; at < Math.min(limit, first + REACH); at++) {
            boolean turns = lexicon.term(tokens, at) != null
                    || lexicon.eventOf(tokens.lower(at)) != null
                    || tokens.get(at).is("that")
                    || tokens.get(at).is(";");
            if (turns) {
                return null;
            }
            AsOf day = day(tokens, at, published);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable AsOf day(Tokens tokens, int at, @Nullable LocalDate published) {
        AsOf date = AsOfReader.date(tokens, at, published);
        boolean owned = tokens.get(at + 1).is("'s");
        return date == null || owned
                ? null
                : new AsOf(date.day(), AsOfBasis.INFERRED, "reported on " + date.day() + " -> as of that day");
    }
}
