package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterclaim.article.page.Span;

/** The sentences of a text by where they stand, found by halves: a text of ten thousand sentences is asked of each of them. */
final class SentenceIndex {

    private final List<Sentence> ordered;

    SentenceIndex(List<Sentence> sentences) {
        this.ordered = new ArrayList<>(sentences);
        ordered.sort(Comparator.comparing(Sentence::span));
    }

    /** All of them, in the order of the text. */
    List<Sentence> inOrder() {
        return ordered;
    }

    List<Sentence> overlapping(Span span) {
        int first = firstEndingBehind(span.start());
        int end = first;
        while (end < ordered.size() && ordered.get(end).span().start() < span.end()) {
            end++;
        }
        return ordered.subList(first, end);
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
