package org.counterclaim.claim.anchor;

import java.text.BreakIterator;
import java.util.Locale;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.article.page.Span;

/** The sentence around a place, for people to read beside its later form. */
public final class Sentences {

    private static final int LONGEST = 1000;

    private Sentences() {}

    /** From the beginning of the sentence in which the place begins to the end of that in which it ends, within its lines. */
    public static String around(String text, Span place) {
        int lineStart = text.lastIndexOf('\n', Math.max(0, place.start() - 1)) + 1;
        int from = Math.max(Math.min(lineStart, place.start()), place.start() - LONGEST);
        int lineEnd = text.indexOf('\n', place.end());
        int until = Math.min(lineEnd < 0 ? text.length() : lineEnd, place.end() + LONGEST);
        String line = text.substring(from, until);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(line);
        int start = place.start() == from ? 0 : sentences.preceding(place.start() - from + 1);
        int end = place.end() == until ? line.length() : sentences.following(place.end() - from - 1);
        String sentence = line.substring(Math.max(0, start), end < 0 ? line.length() : end);
        return CodePoints.cut(sentence.strip(), LONGEST);
    }
}
