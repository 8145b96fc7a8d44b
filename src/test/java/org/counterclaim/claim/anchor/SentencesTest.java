package org.counterclaim.claim.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.article.page.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private static final String TEXT =
            "Bridge falls\n\nThe bridge fell on Sunday. Police said 12 people were hurt, one badly. The road is closed.\nMore soon";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 people | Police said 12 people were hurt, one badly.
            Police | Police said 12 people were hurt, one badly.
            one badly. | Police said 12 people were hurt, one badly.
            The bridge | The bridge fell on Sunday.
            on Sunday. Police | The bridge fell on Sunday. Police said 12 people were hurt, one badly.
            closed. | The road is closed.
            Bridge falls | Bridge falls
            More soon | More soon
            """)
    void a_place_is_shown_in_its_whole_sentence_and_never_beyond_its_line(String place, String sentence) {
        int at = TEXT.indexOf(place);

        String shown = Sentences.around(TEXT, new Span(at, at + place.length()));

        assertThat(shown).isEqualTo(sentence);
    }

    @Test
    void a_place_of_one_character_is_shown_in_its_sentence() {
        int at = TEXT.indexOf("12");

        assertThat(Sentences.around(TEXT, new Span(at, at + 1)))
                .isEqualTo("Police said 12 people were hurt, one badly.");
    }

    @Test
    void a_sentence_without_end_is_cut() {
        String text = "word ".repeat(1000);

        assertThat(Sentences.around(text, new Span(2500, 2501)).length()).isBetween(900, 1001);
    }
}
