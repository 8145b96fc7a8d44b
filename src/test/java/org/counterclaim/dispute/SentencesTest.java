package org.counterclaim.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final String TEXT = "Toll rises\n\nNobody spoke. The group said 4,519 were dead. Shops were shut.\n";

    @Test
    void the_sentence_around_a_number_is_cut_out_of_its_paragraph() {
        assertThat(Sentences.around(TEXT, TEXT.indexOf("4,519"))).isEqualTo("The group said 4,519 were dead.");
    }

    @Test
    void a_headline_is_a_sentence() {
        assertThat(Sentences.around(TEXT, TEXT.indexOf("rises"))).isEqualTo("Toll rises");
    }

    @Test
    void the_last_sentence_of_a_text_without_a_full_stop_is_whole() {
        String text = "One. Two without an end";

        assertThat(Sentences.around(text, text.indexOf("end"))).isEqualTo("Two without an end");
    }

    @Test
    void a_sentence_without_end_is_cut() {
        String text = "word ".repeat(1000);

        assertThat(Sentences.around(text, 2500).length()).isBetween(700, 800);
    }
}
