package org.counterclaim.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityReaderTest {

    private final QuantityReader reader = new QuantityReader();

    /** Domain reference 4.4, row by row, 4.5 and 4.7; "-" is unbounded. */
    @ParameterizedTest(name = "\"{0}\" is {1}, hard {2} to {3}, soft {4} to {5}, confidence {6}")
    @CsvSource(
            delimiter = '|',
            value = {
                // the number itself
                "exactly 3,000 people | EXACTLY | 3000 | 3000 | 3000 | 3000 | 0.98",
                "a total of 3,000 people | EQ | 3000 | 3000 | 3000 | 3000 | 0.98",
                "6,854 deaths | EQ | 6854 | 6854 | 6854 | 6854 | 0.98",
                "3,000 killed | EQ | 3000 | 3000 | 2700 | 3300 | 0.8",
                "72 killed | EQ | 72 | 72 | 72 | 72 | 0.9",
                "only 16 people | EQ | 16 | 16 | 16 | 16 | 0.9",
                "just nine sailors | EQ | 9 | 9 | 9 | 9 | 0.9",
                // above
                "more than 3,000 | GT | 3001 | - | 3001 | 3999 | 0.75",
                "over 3,000 | GT | 3001 | - | 3001 | 3999 | 0.75",
                "above 3,000 | GT | 3001 | - | 3001 | 3999 | 0.75",
                "exceeding 3,000 | GT | 3001 | - | 3001 | 3999 | 0.75",
                "3,000-plus people | GT | 3001 | - | 3001 | 3999 | 0.75",
                "3,000+ people | GT | 3001 | - | 3001 | 3999 | 0.75",
                "the toll topped 3,000 | GT | 3001 | - | 3001 | 3999 | 0.75",
                "the toll surpassed 3,000 | GT | 3001 | - | 3001 | 3999 | 0.75",
                "Flood Toll Tops 10,000 | GT | 10001 | - | 10001 | 14999 | 0.75",
                "more than 100 | GT | 101 | - | 101 | 149 | 0.75",
                "more than 1,000 | GT | 1001 | - | 1001 | 1499 | 0.75",
                "more than 110 | GT | 111 | - | 111 | 119 | 0.75",
                "more than 93 | GT | 94 | - | 94 | 99 | 0.75",
                "more than 30 | GT | 31 | - | 31 | 39 | 0.75",
                "more than 500 | GT | 501 | - | 501 | 599 | 0.75",
                "more than 2,500 | GT | 2501 | - | 2501 | 2599 | 0.75",
                "more than 6,800 | GT | 6801 | - | 6801 | 6899 | 0.75",
                "more than 12,000 | GT | 12001 | - | 12001 | 12999 | 0.75",
                "more than 20,000 | GT | 20001 | - | 20001 | 29999 | 0.75",
                "well over 3,000 | GT | 3001 | - | 3301 | 4999 | 0.6",
                "far more than 3,000 | GT | 3001 | - | 3301 | 4999 | 0.6",
                "just over 3,000 | JUST_OVER | 3001 | - | 3001 | 3249 | 0.75",
                "slightly more than 3,000 | JUST_OVER | 3001 | - | 3001 | 3249 | 0.75",
                // at and above
                "at least 3,000 | GE | 3000 | - | 3000 | 4000 | 0.8",
                "at least 6,854 | GE | 6854 | - | 6854 | - | 0.8",
                "no fewer than 3,428 | GE | 3428 | - | 3428 | - | 0.8",
                "not less than 3,000 | GE | 3000 | - | 3000 | 4000 | 0.8",
                "3,000 or more | GE | 3000 | - | 3000 | 4000 | 0.8",
                "3,000 at least | GE | 3000 | - | 3000 | 4000 | 0.8",
                "3,000 people or more | GE | 3000 | - | 3000 | 4000 | 0.8",
                "a minimum of 3,000 | GE | 3000 | - | 3000 | 4000 | 0.8",
                "at least 13 people | GE | 13 | - | 13 | - | 0.8",
                "at the very least, the number of dead is 50 | GE | 50 | - | 50 | 60 | 0.8",
                // up to
                "up to 20,000 | UP_TO | - | 20000 | 1 | 20000 | 0.6",
                "as many as 3,000 | UP_TO | - | 3000 | 1 | 3000 | 0.6",
                "as much as 3,000 | UP_TO | - | 3000 | 1 | 3000 | 0.6",
                "could be as high as 3,000 | UP_TO | - | 3000 | 1 | 3000 | 0.6",
                // below
                "at most 3,000 | LE | 0 | 3000 | 1500 | 3000 | 0.7",
                "no more than 3,000 | LE | 0 | 3000 | 1500 | 3000 | 0.7",
                "not more than 3,000 | LE | 0 | 3000 | 1500 | 3000 | 0.7",
                "a maximum of 3,000 | LE | 0 | 3000 | 1500 | 3000 | 0.7",
                "fewer than 3,000 | LT | 0 | 2999 | 2000 | 2999 | 0.75",
                "less than 3,000 | LT | 0 | 2999 | 2000 | 2999 | 0.75",
                "under 3,000 | LT | 0 | 2999 | 2000 | 2999 | 0.75",
                "below 3,000 | LT | 0 | 2999 | 2000 | 2999 | 0.75",
                "nearly 3,000 | NEARLY | 0 | 2999 | 2700 | 2999 | 0.8",
                "almost 26,500 | NEARLY | 0 | 26499 | 26400 | 26499 | 0.8",
                "nearly 26,500 | NEARLY | 0 | 26499 | 26400 | 26499 | 0.8",
                "close to 30 | NEARLY | 0 | 29 | 27 | 29 | 0.8",
                "approaching 100 | NEARLY | 0 | 99 | 90 | 99 | 0.8",
                "just under 110 | NEARLY | 0 | 109 | 100 | 109 | 0.8",
                "just short of 500 | NEARLY | 0 | 499 | 450 | 499 | 0.8",
                "nearly 2,500 | NEARLY | 0 | 2499 | 2400 | 2499 | 0.8",
                "nearly 6,800 | NEARLY | 0 | 6799 | 6700 | 6799 | 0.8",
                "nearly 12,000 | NEARLY | 0 | 11999 | 11000 | 11999 | 0.8",
                "nearly 20,000 | NEARLY | 0 | 19999 | 18000 | 19999 | 0.8",
                // about
                "about 30 | APPROX | - | - | 25 | 35 | 0.8",
                "around 100 | APPROX | - | - | 50 | 150 | 0.8",
                "approximately 110 | APPROX | - | - | 105 | 115 | 0.8",
                "roughly 500 | APPROX | - | - | 450 | 550 | 0.8",
                "some 2,500 people | APPROX | - | - | 2400 | 2600 | 0.8",
                "an estimated 3,000 | APPROX | - | - | 2500 | 3500 | 0.8",
                "around 6,800 | APPROX | - | - | 6700 | 6900 | 0.8",
                "circa 12,000 | APPROX | - | - | 11400 | 12600 | 0.8",
                "~20,000 | APPROX | - | - | 15000 | 25000 | 0.8",
                "3,000 or so | APPROX | - | - | 2500 | 3500 | 0.8",
                "in the region of 3,000 | APPROX | - | - | 2500 | 3500 | 0.8",
                "in the vicinity of 3,000 | APPROX | - | - | 2500 | 3500 | 0.8",
                "more than about 3,000 | GE | - | - | 2500 | - | 0.6",
                "at least some 3,000 | GE | - | - | 2500 | - | 0.6",
                // ranges
                "between 3,000 and 4,000 | BETWEEN | 3000 | 4000 | 3000 | 4000 | 0.85",
                "from 3,000 to 4,000 | BETWEEN | 3000 | 4000 | 3000 | 4000 | 0.85",
                "3,000-4,000 people | BETWEEN | 3000 | 4000 | 3000 | 4000 | 0.85",
                "3,000 to 4,000 people | BETWEEN | 3000 | 4000 | 3000 | 4000 | 0.85",
                "two to three thousand | BETWEEN | 2000 | 3000 | 2000 | 3000 | 0.85",
                "between 3 and 4 million | BETWEEN | 3000000 | 4000000 | 3000000 | 4000000 | 0.85",
                "two or three people | BETWEEN | 2 | 3 | 2 | 3 | 0.85",
                "at least 13 and as many as 46 | BETWEEN | 13 | - | 13 | 46 | 0.75",
                "3,000 through 4,000 | BETWEEN | 3000 | 4000 | 3000 | 4000 | 0.85",
                "more than 40 but fewer than 60 | BETWEEN | 41 | 59 | 41 | 59 | 0.85",
                "at most 90 and at least 30 | BETWEEN | 30 | 90 | 30 | 90 | 0.85",
                "more than 3,000 or equal to it | GE | 3000 | - | 3000 | 4000 | 0.8",
                "equal to 3,000 | EXACTLY | 3000 | 3000 | 3000 | 3000 | 0.98",
                "equal to 3,000 or less | LE | 0 | 3000 | 1500 | 3000 | 0.7",
                "less or equal than 3,000 | LE | 0 | 3000 | 1500 | 3000 | 0.7",
                "about 3,000 or more | GE | - | - | 2500 | - | 0.6",
                "less than -30 | LT | - | -31 | - | -31 | 0.75",
                "at most -30 | LE | - | -30 | - | -30 | 0.7",
                // spoken of
                "concerned about 3,000 prisoners | EQ | 3000 | 3000 | 2700 | 3300 | 0.8",
                "reports about 3,000 deaths | EQ | 3000 | 3000 | 2700 | 3300 | 0.8",
                // none and one
                "no one was killed | EQ | 0 | 0 | 0 | 0 | 0.95",
                "zero deaths | EQ | 0 | 0 | 0 | 0 | 0.95",
                "no deaths | EQ | 0 | 0 | 0 | 0 | 0.95",
                "none were killed | EQ | 0 | 0 | 0 | 0 | 0.95",
                "one person | EQ | 1 | 1 | 1 | 1 | 0.95",
                "a single protester | EQ | 1 | 1 | 1 | 1 | 0.95",
                "a protester was killed | EQ | 1 | 1 | 1 | 1 | 0.95",
                // vague
                "a couple of people | VAGUE | 2 | 2 | 2 | 3 | 0.8",
                "a few people | VAGUE | 2 | - | 2 | 5 | 0.6",
                "a handful of people | VAGUE | 2 | - | 3 | 6 | 0.6",
                "several people | VAGUE | 2 | - | 3 | 9 | 0.6",
                "a dozen people | APPROX | 12 | 12 | 10 | 14 | 0.8",
                "half a dozen people | APPROX | 6 | 6 | 5 | 7 | 0.8",
                "tens of people | VAGUE | 20 | - | 20 | 99 | 0.6",
                "dozens | VAGUE | 24 | - | 24 | 99 | 0.6",
                "scores of people | VAGUE | 40 | - | 40 | 99 | 0.5",
                "hundreds of people | VAGUE | 200 | - | 200 | 999 | 0.6",
                "several hundred people | VAGUE | 200 | - | 300 | 900 | 0.6",
                "many hundreds | VAGUE | 200 | - | 400 | 999 | 0.6",
                "thousands of people | VAGUE | 2000 | - | 2000 | 9999 | 0.6",
                "several thousand | VAGUE | 2000 | - | 3000 | 9000 | 0.6",
                "tens of thousands of people | VAGUE | 20000 | - | 20000 | 99999 | 0.6",
                "hundreds of thousands | VAGUE | 200000 | - | 200000 | 999999 | 0.6",
                "in the low thousands | VAGUE | 2000 | - | 2000 | 3999 | 0.5",
                "in the high hundreds | VAGUE | 200 | - | 700 | 999 | 0.5",
                "up to several hundred | UP_TO | - | 900 | 1 | 900 | 0.6",
                "an unknown number of people | UNKNOWN | 1 | - | 1 | - | 0",
                // mixtures
                "more than a dozen | GT | 13 | - | 13 | 17 | 0.75",
                "nearly two dozen | NEARLY | 0 | 23 | 22 | 23 | 0.8",
                "more than 3 thousand | GT | 3001 | - | 3001 | 3999 | 0.75",
                "about 1.2 million | APPROX | - | - | 1140000 | 1260000 | 0.8",
            })
    void every_wording_of_the_table_has_its_intervals(
            String text,
            Operator operator,
            String low,
            String high,
            String softLow,
            String softHigh,
            double confidence) {
        List<Quantity> quantities = reader.read(text, Plain.words(text));

        assertThat(quantities).hasSize(1);
        Quantity quantity = quantities.get(0);
        assertThat(quantity.operator()).isEqualTo(operator);
        assertThat(quantity.hard()).isEqualTo(interval(low, high));
        assertThat(quantity.soft()).isEqualTo(interval(softLow, softHigh));
        assertThat(quantity.confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest(name = "{0}: not under {1}")
    @CsvSource({
        "tens of people, 10",
        "dozens of people, 12",
        "scores of people, 20",
        "hundreds of people, 100",
        "thousands of people, 1000",
        "tens of thousands of people, 10000",
        "hundreds of thousands of people, 100000"
    })
    void a_vague_wording_keeps_the_cautious_lower_bound_for_comparisons(String text, BigDecimal low) {
        Quantity quantity = reader.read(text, Plain.words(text)).get(0);

        assertThat(quantity.conservativeLow()).isEqualTo(low);
    }

    @Test
    void a_sharp_number_near_a_rounded_one_lies_in_its_halo() {
        Quantity rounded = only("around 6,800");

        assertThat(rounded.soft().contains(BigDecimal.valueOf(6854))).isTrue();
    }

    @Test
    void granularity_and_sharpness_follow_the_zeros_at_the_end() {
        assertThat(only("3,000").granularity()).isEqualByComparingTo("1000");
        assertThat(only("2,500").granularity()).isEqualByComparingTo("100");
        assertThat(only("6,854").granularity()).isEqualByComparingTo("1");
        assertThat(only("3,000").sharp()).isFalse();
        assertThat(only("6,800").sharp()).isFalse();
        assertThat(only("6,854").sharp()).isTrue();
        assertThat(only("3,110").sharp()).isTrue();
        assertThat(only("46").sharp()).isFalse();
    }

    @Test
    void the_span_holds_the_modifier_and_the_number() {
        String text = "Officials put it at no fewer than 3,428 or higher.";

        Quantity quantity = reader.read(text, Plain.words(text)).get(0);

        assertThat(quantity.span().of(text)).isEqualTo("no fewer than 3,428");
        assertThat(quantity.rule()).isEqualTo("'no fewer than' -> GE");
    }

    @Test
    void a_modifier_after_the_number_belongs_to_it() {
        String text = "It was 3,000 or more.";

        assertThat(reader.read(text, Plain.words(text)).get(0).span().of(text)).isEqualTo("3,000 or more");
    }

    @Test
    void at_least_before_a_second_number_does_not_bound_the_first() {
        String text = "It killed 40, at least 12 of them children, and hurt 90 people at least 3 times.";

        assertThat(reader.read(text, Plain.words(text)))
                .extracting(Quantity::operator)
                .containsExactly(Operator.EQ, Operator.GE, Operator.EQ, Operator.GE);
    }

    @Test
    void a_number_that_is_named_and_not_meant_is_no_quantity() {
        assertThat(read("not only 3,000 but all")).isEmpty();
        assertThat(read("not 3,000 but all")).isEmpty();
    }

    @Test
    void so_far_bounds_nothing() {
        assertThat(only("3,000 so far").operator()).isEqualTo(Operator.EQ);
    }

    @Test
    void a_figure_and_its_possible_higher_value_stay_two() {
        assertThat(read("3,000, possibly 4,000")).hasSize(2);
        assertThat(read("3,000, but could be as high as 4,000"))
                .extracting(Quantity::operator)
                .containsExactly(Operator.EQ, Operator.UP_TO);
    }

    @Test
    void bounds_that_leave_nothing_between_them_stay_two() {
        assertThat(read("more than 70 and less than 30")).hasSize(2);
        assertThat(read("more than 40 percent and less than $60")).hasSize(2);
    }

    @Test
    void the_lines_of_a_phone_number_are_no_range() {
        assertThat(read("call +1-202-555-0147")).extracting(Quantity::operator).doesNotContain(Operator.BETWEEN);
    }

    @Test
    void a_rise_from_one_number_to_another_is_no_range() {
        assertThat(read("the toll rose from 40 to 60"))
                .extracting(Quantity::operator)
                .containsExactly(Operator.EQ, Operator.EQ);
    }

    @Test
    void unconfirmed_deaths_are_no_zero() {
        assertThat(read("there were no confirmed deaths")).isEmpty();
        assertThat(read("no further deaths")).isEmpty();
    }

    @Test
    void a_bound_on_money_keeps_its_decimals() {
        Quantity money = only("more than $3.8 billion");

        assertThat(money.hard()).isEqualTo(interval("3800000000", "-"));
        assertThat(only("12.5 percent").hard()).isEqualTo(interval("12.5", "12.5"));
    }

    private List<Quantity> read(String text) {
        return reader.read(text, Plain.words(text));
    }

    private Quantity only(String text) {
        List<Quantity> quantities = read(text);
        assertThat(quantities).hasSize(1);
        return quantities.get(0);
    }

    private static Interval interval(String low, String high) {
        return new Interval(
                low.equals("-") ? null : new BigDecimal(low), high.equals("-") ? null : new BigDecimal(high));
    }
}
