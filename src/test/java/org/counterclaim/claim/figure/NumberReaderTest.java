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
                "en | 2,450,310.5 | 2450310.5",
                "en | 45,67,890 | 4567890",
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
                "ar | ٣٬١١٧٫٥ | 3117.5",
                "fa | ۱٬۲۳۴٬۵۶۷ | 1234567",
                "hi | ३,११७ | 3117",
                "hi | ३४,१२,३४५ | 3412345",
                "bn | ৩,১১৭ | 3117",
                "th | ๓,๑๑๗ | 3117",
                "ja | ３，１１７ | 3117",
                "en | 3’117 | 3117",
                "en | 2.345,67 | 2345.67",
                "en | 7,50 | 7.5",
                "en | .45 | 0.45",
                "en | 2.5e7 | 25000000",
                "en | 4.5x10^-3 | 0.0045",
                "en | -3,117 | -3117",
                "en | −40.5 | -40.5",
                "en | 3/4 | 0.75",
                "en | 7 1/4 | 7.25",
                "en | ¾ | 0.75",
                "en | 2½ | 2.5",
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
                "thirty-eight | 38",
                "sixty three | 63",
                "thirtythree | 33",
                "one hundred and seventeen | 117",
                "a hundred | 100",
                "three thousand one hundred and seventeen | 3117",
                "Three thousand, one | -",
                "three hundred and five thousand | 305000",
                "four thousand and six hundred | 4600",
                "thirty-two trillion four hundred | 32000000000400",
                "one hundred and nineteen million seven hundred | 119000700",
                "3 thousand | 3000",
                "5 hundred and 46 | 546",
                "7 thousand 5 hundred and 46 | 7546",
                "1.2 million | 1200000",
                "twelve hundred | 1200",
                "17 lakh | 1700000",
                "1.5 crore | 15000000",
                "two lakh crore | 2000000000000",
                "6.8k | 6800",
                "25K | 25000",
                "2.7bn | 2700000000",
                "650 mn | 650000000",
                "half a million | 500000",
                "half million | 500000",
                "a quarter of a million | 250000",
                "two and a half million | 2500000",
                "a billion and a half | 1500000000",
                "two dozen | 24",
                "half a dozen | 6",
                "a dozen | 12",
                "three dozens | 36",
                "two thirds | 0.6666666666666667",
                "three-quarters | 0.75",
                "one-eighth | 0.125",
                "a third | 0.3333333333333333",
                "half | 0.5",
                "a half | 0.5",
                "forty-three fifths | 8.6",
                "two hundred and forty fifths | 48",
                "two twenty-firsts | 0.09523809523809524",
                "three quarters of a million | 750000",
                "three hundred and three quarters | 300.75",
                "seven million and a half | 7500000",
                "two billion and three quarters million | 2000750000",
                "six point two | 6.2",
                "four hundred point zero seven | 400.07",
                "nought point twelve | 0.12",
                "minus five | -5",
                "negative one hundred | -100",
                "45 hundred | 4500",
                "3.4b | 3400000000",
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
        assertThat(values("6 hundred and 4 hundred")).containsExactly(600L, 400L);
        assertThat(values("between five hundred and six hundred")).containsExactly(500L, 600L);
        assertThat(values("twenty and thirty")).containsExactly(20L, 30L);
        assertThat(values("40 and 12 others")).containsExactly(40L, 12L);
    }

    @Test
    void an_address_a_date_with_points_and_a_single_article_are_no_numbers() {
        assertThat(values("10.20.30.40")).isEmpty();
        assertThat(values("21.01.2026")).isEmpty();
        assertThat(values("a man and an officer")).isEmpty();
        assertThat(values("a few thousand")).isEmpty();
    }

    @Test
    void an_ordinal_in_words_is_no_number() {
        assertThat(values("a third man and the fourth")).isEmpty();
    }

    @Test
    void digits_with_a_unit_or_an_ending_are_numbers_too_so_that_no_change_of_them_is_overlooked() {
        assertThat(values("250ml on the June 9th")).containsExactly(250L, 9L);
    }

    @Test
    void a_stroke_between_the_parts_of_a_date_makes_no_fraction() {
        assertThat(values("on 3/14/2025")).containsExactly(3L, 14L, 2025L);
    }

    @Test
    void a_part_of_something_else_does_not_join_the_count_before_it() {
        assertThat(english.read("killed 40 and two thirds of the homes").stream()
                        .map(Numeral::value))
                .first()
                .isEqualTo(BigDecimal.valueOf(40));
    }

    @Test
    void digits_after_a_month_do_not_join_the_day() {
        assertThat(values("On January 21 300 people marched")).containsExactly(21L, 300L);
    }

    @Test
    void the_m_of_money_is_a_million_and_that_of_a_road_is_not() {
        assertThat(values("$3m")).containsExactly(3_000_000L);
        assertThat(values("10M")).containsExactly(10_000_000L);
        assertThat(values("a road of 3 m")).containsExactly(3L);
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
