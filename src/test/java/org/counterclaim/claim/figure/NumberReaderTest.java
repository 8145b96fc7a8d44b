package org.counterclaim.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

    private final NumberReader english = NumberReader.of("en");

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 3,117 | 3117",
                "en | 1,234,567 | 1234567",
                "en | 3.117 | 3.117",
                "en | 3117 | 3117",
                "en | 1,674,200.5 | 1674200.5",
                "en | 12,34,567 | 1234567",
                "en | 1.234.567 | 1234567",
                "en | 3'117 | 3117",
                "en | 40 000 | 40000",
                "de | 3.117 | 3117",
                "de | 3,5 | 3.5",
                "de | 1.234,5 | 1234.5",
                "es | 3.117 | 3117",
                "tr | 3.117 | 3117",
                "is | 2.571 | 2571",
                "fr | 3 117 | 3117",
                "de | 3'117 | 3117",
                "fa | ۳٬۱۱۷ | 3117",
                "fa | ۳۱۱۷ | 3117",
                "ar | ٣١١٧ | 3117",
                "ar | ٣٬١١٧ | 3117",
                "en | ۳٬۱۱۷ | 3117",
                "ar | ١٢٫٥ | 12.5",
            })
    void separators_and_digits_are_those_of_the_language(String language, String text, BigDecimal value) {
        assertThat(NumberReader.of(language).parse(text))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
    }

    @Test
    void a_no_break_space_and_a_narrow_one_part_thousands() {
        assertThat(NumberReader.of("fr").parse("3\u00a0117")).hasValue(BigDecimal.valueOf(3117));
        assertThat(NumberReader.of("fr").parse("3\u202f117")).hasValue(BigDecimal.valueOf(3117));
        assertThat(english.parse("3\u202f117")).hasValue(BigDecimal.valueOf(3117));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "zero | 0",
                "seven | 7",
                "nineteen | 19",
                "twenty-six | 26",
                "fifty two | 52",
                "one hundred and sixteen | 116",
                "a hundred | 100",
                "three thousand one hundred and seventeen | 3117",
                "Three thousand, one | -",
                "two hundred and two thousand | 202000",
                "two thousand and two hundred | 2200",
                "twenty-one trillion three hundred | 21000000000300",
                "one hundred and sixteen million two hundred | 116000200",
                "3 thousand | 3000",
                "3 hundred and 21 | 321",
                "4 thousand 3 hundred and 21 | 4321",
                "1.2 million | 1200000",
                "twelve hundred | 1200",
                "13 lakh | 1300000",
                "1.5 crore | 15000000",
                "three lakh crore | 3000000000000",
                "6.8k | 6800",
                "10K | 10000",
                "3.8bn | 3800000000",
                "400 mn | 400000000",
                "half a million | 500000",
                "half million | 500000",
                "a quarter of a million | 250000",
                "two and a half million | 2500000",
                "a million and a half | 1500000",
                "two dozen | 24",
                "half a dozen | 6",
                "a dozen | 12",
            })
    void words_and_mixtures_are_numbers(String text, String value) {
        if (value.equals("-")) {
            assertThat(english.parse(text)).isEmpty();
            return;
        }
        assertThat(english.parse(text)).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tr | 2 bin 615 | 2615",
                "tr | üç bin yüz on yedi | 3117",
                "tr | 1,2 milyon | 1200000",
                "de | 3 Millionen | 3000000",
                "es | 3 mil | 3000",
                "fr | 2 millions | 2000000"
            })
    void number_words_of_other_languages_are_read(String language, String text, BigDecimal value) {
        assertThat(NumberReader.of(language).parse(text))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
    }

    @Test
    void two_numbers_joined_by_and_stay_two() {
        assertThat(values("3 hundred and 2 hundred")).containsExactly(300L, 200L);
        assertThat(values("between two hundred and three hundred")).containsExactly(200L, 300L);
        assertThat(values("twenty and thirty")).containsExactly(20L, 30L);
        assertThat(values("40 and 12 others")).containsExactly(40L, 12L);
    }

    @Test
    void an_address_a_date_with_points_and_a_single_article_are_no_numbers() {
        assertThat(values("192.168.1.2")).isEmpty();
        assertThat(values("21.01.2026")).isEmpty();
        assertThat(values("a man and an officer")).isEmpty();
        assertThat(values("a few thousand")).isEmpty();
    }

    @Test
    void digits_after_a_month_do_not_join_the_day() {
        assertThat(values("On January 21 300 people marched")).containsExactly(21L, 300L);
    }

    @Test
    void the_m_of_money_is_a_million_and_that_of_a_road_is_not() {
        assertThat(values("$3m")).containsExactly(3_000_000L);
        assertThat(values("3m")).containsExactly(3L);
    }

    @Test
    void a_numeral_knows_its_place() {
        String text = "He counted three thousand one hundred and seventeen names.";

        Numeral numeral = english.read(text).get(0);

        assertThat(numeral.span().of(text)).isEqualTo("three thousand one hundred and seventeen");
        assertThat(numeral.spelled()).isTrue();
    }

    private List<Long> values(String text) {
        return english.read(text).stream().map(n -> n.value().longValueExact()).toList();
    }
}
