package org.counterclaim.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.Word;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final String TEXT = "one two three";
    private static final List<Word> WORDS = List.of(
            new Word("one", "NOUN", new Span(0, 3)),
            new Word("two", "NOUN", new Span(4, 7)),
            new Word("three", "NOUN", new Span(8, 13)));
    private static final Sentence SENTENCE = new Sentence(
            TEXT,
            new Span(0, 13),
            0,
            false,
            new Analysis(WORDS, null),
            Quotations.in(TEXT, List.of(new Span(0, 13))),
            true);

    @Test
    void what_is_attributed_within_a_content_hangs_on_it() {
        Attribution outer = attribution(0, new Span(4, 13));
        Attribution inner = attribution(1, new Span(8, 13));

        List<Chain> chains = chains(outer, inner);

        assertThat(chains.get(0).links()).containsExactly(outer);
        assertThat(chains.get(1).links()).containsExactly(outer, inner);
    }

    @Test
    void a_ring_of_contents_comes_to_an_end() {
        Attribution first = attribution(0, new Span(4, 7));
        Attribution second = attribution(1, new Span(8, 13));
        Attribution third = attribution(2, new Span(0, 3));

        List<Chain> chains = chains(first, second, third);

        assertThat(chains)
                .allSatisfy(chain -> assertThat(chain.links()).hasSize(3).doesNotHaveDuplicates());
    }

    private static List<Chain> chains(Attribution... attributions) {
        List<Attribution> all = List.of(attributions);
        return Chain.of(all, new AttributionIndex(all, new SentenceIndex(List.of(SENTENCE))));
    }

    private static Attribution attribution(int cue, Span content) {
        return new Attribution(
                SENTENCE,
                null,
                null,
                new Range(cue, cue + 1),
                CueClass.SAY,
                Polarity.ASSERTS,
                List.of(content),
                null,
                "test");
    }
}
