package org.counterclaim.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhichSentencesAreReadTest {

    private static final String STORY = "A ferry ran aground near the old harbour of the town on its way home. ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Five sailors were injured and the deck was damaged. | INJURED EQ 5..5",
                "Twenty-five sailors drowned. | KILLED EQ 25..25",
                "Dozens of passengers were injured. | INJURED VAGUE 24..",
                "Half a dozen passengers are missing. | MISSING APPROX 6..6",
                "Nobody was killed. | KILLED EQ 0..0",
                "No passengers were killed. | KILLED EQ 0..0",
            })
    void a_count_in_words_is_found_where_no_digit_and_no_cue_stands_in_the_sentence(String sentence, String figure) {
        Extraction extraction = Reading.of(STORY + sentence);

        assertThat(figures(extraction)).containsExactly(figure);
    }

    @Test
    void a_text_in_capitals_has_the_same_sources_and_figures_as_in_small_letters() {
        String text = "The police said that five soldiers were injured. The mayor, who lives nearby, reported that two"
                + " children had died in the fire. He added that the army, which had known of it, did nothing.";

        Extraction small = Reading.of(text);
        Extraction capitals = Reading.of(text.toUpperCase(Locale.ROOT));

        assertThat(figures(small)).containsExactly("INJURED EQ 5..5", "KILLED EQ 2..2");
        assertThat(figures(capitals)).isEqualTo(figures(small));
        assertThat(capitals.claims().stream().map(Reading::chain).map(String::toLowerCase))
                .containsExactlyElementsOf(small.claims().stream()
                        .map(Reading::chain)
                        .map(String::toLowerCase)
                        .toList());
    }

    private static List<String> figures(Extraction extraction) {
        return extraction.claims().stream()
                .filter(claim -> !claim.figures().isEmpty())
                .map(Reading::figures)
                .toList();
    }
}
