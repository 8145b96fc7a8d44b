package org.counterclaim.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.verdict.Basis.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssertedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many people were killed in the floods in Norrland? | 48 | 48 people were killed in the floods in Norrland",
                "How many people were killed in the floods? | a total of 48 deaths | A total of 48 people were killed in the floods",
                "How many people were injured? | more than 3,000 injured | More than 3,000 people were injured",
                "How many people were injured? | dozens of wounded | Dozens of people were injured",
                "How many people were injured? | 2.5 million people | 2.5 million people were injured",
                "How many people attended the march? | several thousand | Several thousand people attended the march",
                "How many wells were there in Sorby? | 12 wells | There were 12 wells in Sorby",
                "How many seats will there be? | 400 seats | There will be 400 seats",
                "How much did the tunnel cost? | €86 million | The tunnel cost €86 million",
                "What is the right figure in “rents rose by …”? | 7 per cent | Rents rose by 7 per cent",
                "Who paid? | 12 | It has all been said"
            })
    void a_figure_answers_the_question(String question, String figure, String sentence) {
        assertThat(Asserted.by(position("that it has all been said.", figure, Polarity.ASSERTS), question)
                        .sentence())
                .isEqualTo(sentence.replace("It has", "Harbour Board has"));
    }

    @Test
    void what_has_no_figure_is_told_as_it_was_read() {
        Position position = position("that the bridge\n was closed on Friday,", null, Polarity.DENIES);

        Asserted asserted = Asserted.by(position, "Is it true that the bridge was closed?");

        assertThat(asserted.inFull()).isEqualTo("The bridge was closed on Friday.");
    }

    @Test
    void a_denied_figure_is_denied() {
        Position position = position("it was not 48", "48", Polarity.DENIES);

        assertThat(Asserted.by(position, "How many people were killed?").inFull())
                .isEqualTo("It is not so that 48 people were killed.");
    }

    @Test
    void a_long_one_is_cut_at_a_word() {
        Position position =
                position("the bridge over the river was closed " + "again and ".repeat(20), null, Polarity.ASSERTS);

        assertThat(Asserted.by(position, "?").inShort()).hasSizeLessThan(75).endsWith(" again\u2026");
    }

    private static Position position(String proposition, @Nullable String figure, Polarity polarity) {
        Position known =
                APublication.position(1, "Harbour Board", SourceType.OFFICE, proposition, "", CountBasis.UNSPECIFIED);
        return new Position(
                known.claimId(),
                known.party(),
                known.source(),
                known.sourceType(),
                polarity,
                proposition,
                figure,
                known.countBasis(),
                known.asOf(),
                known.asOfBasis(),
                proposition,
                known.carrier(),
                true);
    }
}
