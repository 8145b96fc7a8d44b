package org.counterclaim.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a claim and states nothing, and figures that are claimed without a word of speech. */
class NoStatementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Until then the leadership had not put any figure on the dead.",
                "The ministry did not give a death toll, and it said so on Monday.",
            })
    void not_to_give_a_figure_is_no_denial(String text) {
        ExtractedClaim claim = Reading.of(text).claims().get(0);

        assertThat(claim.polarity()).isEqualTo(Polarity.NO_STATEMENT);
        assertThat(claim.checkworthy()).isFalse();
    }

    @Test
    void whoever_puts_a_toll_in_the_passive_is_its_source() {
        String text = "The death toll was put at 3,117 by the harbour office on January 21.";

        ExtractedClaim claim = Reading.of(text).claims().get(0);

        assertThat(Reading.origin(claim).text()).isEqualTo("the harbour office");
        assertThat(Reading.figures(claim)).isEqualTo("KILLED EQ 3117..3117");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About 3,000 people died in the floods. The Harbour Union has not changed its figure of at least 3,428.",
                "About 3,000 people died in the floods. The Harbour Union's figure of at least 3,428 is the highest.",
            })
    void whose_figure_it_is_claims_it(String text) {
        ExtractedClaim claim = Reading.of(text).claims().get(1);

        assertThat(Reading.origin(claim).resolved()).isEqualTo("Harbour Union");
        assertThat(Reading.figures(claim)).isEqualTo("KILLED GE 3428..");
    }

    @Test
    void a_figure_given_up_is_its_owners_no_longer() {
        String text = "About 3,000 people died in the floods. The Harbour Union withdrew its figure of 3,428 deaths.";

        assertThat(Reading.cues(Reading.of(text).claims().get(1))).isEqualTo("withdrew REVISE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neither side said how it had counted.",
                "The workers made an accusation that the company firmly denies.",
            })
    void nobody_says_anything(String text) {
        assertThat(Reading.of(text).claims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister explained why the count was late.",
                "The ministry questioned whether the group had staff.",
                "The firm promised to pay the workers.",
            })
    void a_question_or_a_promise_is_not_to_be_checked(String text) {
        assertThat(Reading.of(text).claims()).isNotEmpty().noneMatch(ExtractedClaim::checkworthy);
    }

    @Test
    void it_is_no_source_where_it_means_a_number() {
        String text = "Iran Human Rights said 3,428 people were killed. The number used by the United Nations is lower."
                + " It refers to protesters and does not include officers.";

        assertThat(Reading.of(text).claims()).hasSize(1);
    }

    @Test
    void what_somebody_might_do_and_what_one_voice_wants_are_no_further_claims() {
        String text = "The minister warned of a long winter if the US attacked their harbours."
                + " Tehran has insisted it wants diplomacy.";

        assertThat(Reading.of(text).claims())
                .hasSize(2)
                .allSatisfy(claim -> assertThat(claim.chain()).hasSize(1));
    }

    @Test
    void where_a_group_sits_is_not_where_it_happened() {
        String text =
                "The US-based Human Rights Activists News Agency said it had confirmed 6,854 deaths in the protests.";

        assertThat(Reading.of(text).event()).isNull();
    }

    @Test
    void a_number_behind_said_is_a_number() {
        String text = "The presidency said 3,117 people died.";

        assertThat(Reading.content(Reading.of(text).claims().get(0), text)).isEqualTo("3,117 people died");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said two people were hurt in the fire.</script><script>alert(1)",
                "The ma\u200byor said\u200b two people were hurt in the fire.",
                "The mayor sai\u0301d two people were hurt in the fire.",
            })
    void what_a_reader_does_not_see_hides_no_claim(String text) {
        ExtractedClaim claim = Reading.of(text).claims().get(0);

        assertThat(claim.chain()).hasSize(1);
        assertThat(Reading.content(claim, text)).isEqualTo("two people were hurt in the fire");
    }

    @Test
    void a_text_without_claims_says_so() {
        assertThat(Reading.of("It rained on the harbour and nobody was there to see it.")
                        .warnings())
                .singleElement()
                .asString()
                .startsWith("No claim was found");
    }
}
