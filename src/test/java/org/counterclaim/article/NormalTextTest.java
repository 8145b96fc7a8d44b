package org.counterclaim.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            value = {
                "one  two\t three|one two three",
                " one \\r\\n two |one\\ntwo",
                "one\\n\\n\\n\\ntwo|one\\n\\ntwo",
                "6\u00a0854 dead|6 854 dead",
                "e\u0301te\u0301|été",
                "\ufeffso\u00adft\u200b|soft",
                "a\\0b|ab"
            })
    void text_takes_one_form(String written, String normal) {
        String text = NormalText.of(unescaped(written));

        assertThat(text).isEqualTo(unescaped(normal));
    }

    @Test
    void emoji_of_several_characters_stay_whole() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

        assertThat(NormalText.of(family)).isEqualTo(family);
    }

    @Test
    void half_a_character_becomes_the_replacement() {
        assertThat(NormalText.of("a\ud83d b")).isEqualTo("a\ufffd b");
    }

    @Test
    void normal_text_is_not_changed_again() {
        qt().forAll(strings().allPossible().ofLengthBetween(0, 40))
                .check(text -> NormalText.of(NormalText.of(text)).equals(NormalText.of(text)));
    }

    private static String unescaped(String text) {
        return text.replace("\\r", "\r").replace("\\n", "\n").replace("\\0", "\0");
    }
}
