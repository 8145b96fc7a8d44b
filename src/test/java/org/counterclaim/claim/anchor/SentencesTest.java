package org.counterclaim.claim.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.article.page.Span;
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
}
