package org.counterclaim.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many people were killed in the protests in Iran? | how-many-people-were-killed-in-the-protests-in-iran",
                "Did Iran's ministry count 3,117 dead? | did-irans-ministry-count-3117-dead",
                "Wie viele Tote in Zürich und São Paulo? | wie-viele-tote-in-zurich-und-sao-paulo",
                "Сколько погибших? | verdict"
            })
    void a_slug_is_made_of_the_words_of_the_question(String question, String slug) {
        assertThat(Slug.from(question)).isEqualTo(slug);
    }

    @Test
    void a_long_question_is_cut_at_a_word() {
        String slug = Slug.from("How many people were killed by the security forces in the protests of the winter?");

        assertThat(slug).isEqualTo("how-many-people-were-killed-by-the-security-forces-in-the");
    }

    @Test
    void whatever_the_question_a_slug_is_short_and_safe_in_an_address() {
        qt().forAll(strings().allPossible().ofLengthBetween(0, 200))
                .check(question -> Slug.from(question).matches("[a-z0-9]+(-[a-z0-9]+)*")
                        && Slug.from(question).length() <= 60);
    }
}
