package org.counterclaim.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    private static final String REPORT = "The group said on Tuesday it had confirmed 6,854 deaths.\n\n"
            + "“We count each case”, its\u00a0director said, \ud83d\udd4a and went on: of 1,850 protesters 6.5 million heard.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it had confirmed 6,854 deaths",
                "confirmed  6,854\n deaths. \"We count each case\"",
                "its director said",
                "6.5 million"
            })
    void words_are_found_whatever_the_spaces_and_quotation_marks(String words) {
        assertThat(Excerpt.in(REPORT, words)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it had confirmed 6,855 deaths",
                "it had confirmed 6854 deaths",
                "854 deaths",
                "confirmed 6",
                "it had confirmed 6,85",
                "5 million",
                "firmed 6,854",
                "It had confirmed",
                " ",
                ""
            })
    void a_changed_digit_or_a_piece_of_a_word_is_not_found(String words) {
        assertThat(Excerpt.in(REPORT, words)).isEmpty();
    }

    @Test
    void the_place_is_that_of_the_original_with_what_stands_around_it() {
        Excerpt found = Excerpt.in(REPORT, "\"We count each case\"").orElseThrow();

        assertThat(found.place().of(REPORT)).isEqualTo("“We count each case”");
        assertThat(found.prefix()).isEqualTo("it had confirmed 6,854 deaths.\n\n");
        assertThat(found.suffix()).isEqualTo(", its\u00a0director said, \ud83d\udd4a and went ");
        assertThat(found.repeated()).isFalse();
    }

    @Test
    void the_context_grows_until_it_tells_one_occurrence_from_the_other() {
        String line = "The ministry counted 212 dead in the north of the country. ";
        String text = "First: " + line + line + "Last.";

        Excerpt found = Excerpt.in(text, "212 dead").orElseThrow();

        assertThat(found.repeated()).isTrue();
        assertThat(found.prefix()).startsWith("First: ");
        String whole = found.prefix() + "212 dead" + found.suffix();
        assertThat(text.indexOf(whole)).isEqualTo(text.lastIndexOf(whole));
    }

    @Test
    void whatever_stands_in_a_text_between_spaces_is_found_there() {
        qt().forAll(
                        strings().allPossible().ofLengthBetween(0, 40),
                        strings().basicLatinAlphabet().ofLengthBetween(1, 20),
                        strings().allPossible().ofLengthBetween(0, 40))
                .assuming((before, words, after) -> !words.isBlank())
                .check((before, words, after) -> {
                    Optional<Excerpt> found = Excerpt.in(before + " \n" + words + "\n " + after, words);
                    return found.isPresent();
                });
    }

    @Test
    void a_number_with_one_digit_changed_is_never_found() {
        qt().forAll(
                        integers().between(1000, 999_999),
                        integers().between(0, 5),
                        integers().between(1, 9))
                .check((number, at, by) -> {
                    String digits = String.valueOf(number);
                    int i = at % digits.length();
                    char other = (char) ('0' + (digits.charAt(i) - '0' + by) % 10);
                    String changed = digits.substring(0, i) + other + digits.substring(i + 1);
                    return Excerpt.in("They counted " + digits + " dead.", changed)
                            .isEmpty();
                });
    }
}
