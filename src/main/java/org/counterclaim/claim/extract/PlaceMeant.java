package org.counterclaim.claim.extract;

import java.util.Set;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.Figure;
import org.jspecify.annotations.Nullable;

/** The place that "there" behind a number means: the last one named after "in" or "at" before it in the paragraph. */
final class PlaceMeant {

    private static final Set<String> WHERE = WordSet.of("in at near across inside around throughout");
    private static final Set<String> EXISTENTIAL = WordSet.of("is are was were has have had will may might");
    private static final int LONGEST = 4;
    private static final int REACH = 8;

    private final Gazetteer gazetteer;
    private final SentenceIndex sentences;

    PlaceMeant(Gazetteer gazetteer, SentenceIndex sentences) {
        this.gazetteer = gazetteer;
        this.sentences = sentences;
    }

    /** Null where the number has no "there", or nothing for it to mean. */
    @Nullable
    String of(Figure figure) {
        Span number = figure.quantity().span();
        for (Sentence sentence : sentences.overlapping(number)) {
            int there = there(sentence, sentence.wordsIn(number).to());
            if (there >= 0) {
                String here = last(sentence, there);
                return here == null ? lastBefore(sentence) : here;
            }
        }
        return null;
    }

    private static int there(Sentence sentence, int from) {
        for (int i = from; i < from + REACH && !sentence.isComma(i) && !sentence.is(i, ";"); i++) {
            if (sentence.is(i, "there") && !sentence.isIn(i + 1, EXISTENTIAL)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable String lastBefore(Sentence sentence) {
        String last = null;
        for (Sentence earlier : sentences.inOrder()) {
            boolean close = !earlier.isHeadline() && earlier.paragraph() == sentence.paragraph();
            if (earlier.span().start() >= sentence.span().start()) {
                return last;
            }
            String place = close ? last(earlier, earlier.size()) : null;
            last = close && place != null ? place : last;
        }
        return last;
    }

    private @Nullable String last(Sentence sentence, int to) {
        for (int i = to - 1; i > 0; i--) {
            String place = sentence.isIn(i - 1, WHERE) ? placeAt(sentence, i, to) : null;
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private @Nullable String placeAt(Sentence sentence, int from, int to) {
        for (int end = Math.min(to, from + LONGEST); end > from; end--) {
            String name = sentence.text(new Range(from, end));
            boolean known = sentence.capital(from)
                    && !gazetteer.isDemonym(name)
                    && Places.WORLD.find(name).isPresent();
            if (known) {
                return name;
            }
        }
        return null;
    }
}
