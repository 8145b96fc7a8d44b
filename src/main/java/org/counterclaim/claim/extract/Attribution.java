package org.counterclaim.claim.extract;

import java.util.List;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who says what by which words, with every end known; one level, before chains are built.
 *
 * @param source the words of the source; those of another attribution's source where it is carried over; null for none
 * @param pronoun the "who" that stands for the source in its own clause; null elsewhere
 * @param pieces the content's parts in order
 */
record Attribution(
        Sentence sentence,
        @Nullable Range source,
        @Nullable Range pronoun,
        Range cue,
        CueClass cueClass,
        Polarity polarity,
        List<Span> pieces,
        @Nullable String audience,
        String rule) {

    private static final int WORD = 8;

    Attribution {
        pieces = List.copyOf(pieces);
    }

    Span cueSpan() {
        return sentence.span(cue);
    }

    /** From the content's first to its last character. */
    Span content() {
        return pieces.get(0).union(pieces.get(pieces.size() - 1));
    }

    boolean holds(Span other) {
        for (Span piece : pieces) {
            if (piece.contains(other)) {
                return true;
            }
        }
        return false;
    }

    /** Its source, cue and content together are all but a word of the other's content. */
    boolean fills(Span other) {
        Range words = source;
        if (words == null || pieces.isEmpty()) {
            return false;
        }
        Span own = sentence.span(words).union(cueSpan()).union(content());
        return other.start() + WORD >= own.start() && other.end() <= own.end() + WORD;
    }

    Attribution withPieces(List<Span> more) {
        return new Attribution(sentence, source, pronoun, cue, cueClass, polarity, more, audience, rule);
    }
}
