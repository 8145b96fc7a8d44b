package org.counterclaim.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "that the plant had released oil | Is it true that the plant had released oil?",
                "it wants diplomacy | Is it true of the council that it wants diplomacy?",
                "that he had ordered \"fair\" talks. | Is it true of the council that he had ordered \"fair\" talks?",
                "The plant had released oil | Is it true that the plant had released oil?",
                "They were warned in May | Is it true of the council that they were warned in May?",
                "There had been no warning | Is it true that there had been no warning?",
                "Norland was ready for talks | Is it true that Norland was ready for talks?",
                "the owner of the plant on the quay would pay | Is it true that the owner of the plant on the quay would pay?",
                "death in custody of two students | Is it true: \u201cdeath in custody of two students\u201d?",
                "the men who were held in the harbour | Is it true: \u201cthe men who were held in the harbour\u201d?",
                "to be ready for what is to come | Is it true: \u201cto be ready for what is to come\u201d?",
                "a coup | Is it true: \u201ca coup\u201d?",
                "for the wall that is old | Is it true: \u201cfor the wall that is old\u201d?",
                "we have nothing to hide | Is it true: \u201cwe have nothing to hide\u201d?",
                "\"The wall is old,\" | Is it true: \u201cThe wall is old\u201d?"
            })
    void what_was_said_is_asked_as_a_question(String content, String question) {
        assertThat(Proposition.asked(content, "the council")).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The concert hall on the quay cost 86 million euros | How much did the concert hall on the quay cost?",
                "the total cost of the concert hall at 86 million euros | How much did the concert hall cost?",
                "that the bridge will have cost 86 million euros by May | How much did the bridge cost?",
                "the loan accounts for 86 million euros of interest"
                        + " | What is the right figure in \u201cthe loan accounts for \u2026 of interest\u201d?"
            })
    void a_sum_is_asked_for_by_what_it_pays(String content, String question) {
        assertThat(Proposition.askedForFigure(content, "86 million euros")).isEqualTo(question);
    }

    @Test
    void a_long_statement_is_cut_at_a_word() {
        String question = Proposition.asked("the report says so and was right ".repeat(40), "the council");

        assertThat(question).hasSizeLessThan(200).matches(".* (the|report|says|so|and|was|right) \u2026\\?");
    }
}
