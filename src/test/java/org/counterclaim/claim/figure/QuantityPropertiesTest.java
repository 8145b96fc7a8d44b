package org.counterclaim.claim.figure;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class QuantityPropertiesTest {

    private static final List<String> MODIFIERS = List.of(
            "",
            "only",
            "exactly",
            "a total of",
            "more than",
            "well over",
            "just over",
            "at least",
            "up to",
            "at most",
            "fewer than",
            "nearly",
            "about",
            "more than about");

    private final QuantityReader reader = new QuantityReader();

    @Test
    void what_a_reader_infers_never_contradicts_what_the_words_mean() {
        qt().forAll(modifiers(), numbers()).check((modifier, n) -> {
            Quantity quantity = read(modifier, n);
            return quantity.soft().overlaps(quantity.hard());
        });
    }

    @Test
    void what_a_reader_infers_lies_within_what_the_words_mean_but_for_the_halo_of_round_numbers() {
        qt().forAll(modifiers(), numbers())
                .assuming((modifier, n) -> !modifier.isEmpty() && !modifier.equals("only"))
                .check((modifier, n) -> {
                    Quantity quantity = read(modifier, n);
                    return isWithin(quantity.soft(), quantity.hard());
                });
    }

    @Test
    void more_than_and_nearly_exclude_the_number_and_at_least_and_at_most_include_it() {
        qt().forAll(numbers()).check(n -> {
            BigDecimal value = BigDecimal.valueOf(n);
            return !read("more than", n).hard().contains(value)
                    && !read("nearly", n).hard().contains(value)
                    && !read("fewer than", n).hard().contains(value)
                    && read("at least", n).hard().contains(value)
                    && read("at most", n).hard().contains(value)
                    && read("up to", n).hard().contains(value)
                    && read("about", n).soft().contains(value);
        });
    }

    @Test
    void more_than_and_at_most_a_number_never_overlap_and_together_miss_nothing() {
        qt().forAll(numbers(), integers().between(0, 2_000_000)).check((n, other) -> {
            Interval above = read("more than", n).hard();
            Interval below = read("at most", n).hard();
            BigDecimal value = BigDecimal.valueOf(other);
            return !above.overlaps(below) && (above.contains(value) ^ below.contains(value));
        });
    }

    @Test
    void a_larger_number_never_lowers_a_bound() {
        qt().forAll(
                        arbitrary().pick("more than", "at least", "fewer than", "nearly", "at most", "up to"),
                        numbers(),
                        numbers())
                .check((modifier, a, b) -> {
                    Interval lower = read(modifier, Math.min(a, b)).hard();
                    Interval higher = read(modifier, Math.max(a, b)).hard();
                    return isNotAbove(lower.low(), higher.low()) && isNotAbove(lower.high(), higher.high());
                });
    }

    @Test
    void every_number_lies_in_its_own_intervals_when_nothing_modifies_it() {
        qt().forAll(numbers()).check(n -> {
            Quantity quantity = read("", n);
            BigDecimal value = BigDecimal.valueOf(n);
            return quantity.hard().equals(Interval.exactly(value))
                    && quantity.soft().contains(value);
        });
    }

    @Test
    void a_sharp_number_has_no_halo_and_granularity_divides_the_number() {
        qt().forAll(numbers()).check(n -> {
            Quantity quantity = read("", n);
            BigDecimal granularity = quantity.granularity();
            boolean divides = granularity != null
                    && BigDecimal.valueOf(n).remainder(granularity).signum() == 0;
            return divides && (!quantity.sharp() || quantity.soft().equals(quantity.hard()));
        });
    }

    @Test
    void a_range_holds_both_its_ends() {
        qt().forAll(numbers(), integers().between(1, 1_000_000)).check((low, width) -> {
            Interval range = readText(String.format(Locale.ROOT, "between %,d and %,d", low, low + width))
                    .hard();
            return range.equals(Interval.of((long) low, (long) low + width));
        });
    }

    @Test
    void intervals_overlap_both_ways_or_not_at_all() {
        qt().forAll(intervals(), intervals())
                .check((a, b) ->
                        a.overlaps(b) == b.overlaps(a) && (a.overlaps(b) ^ (a.endsBelow(b) || b.endsBelow(a))));
    }

    private Quantity read(String modifier, int n) {
        return readText(String.format(Locale.ROOT, "%s %,d people", modifier, n).trim());
    }

    private Quantity readText(String text) {
        List<Quantity> quantities = reader.read(text, Plain.words(text));
        if (quantities.size() != 1) {
            throw new AssertionError(text + " holds " + quantities);
        }
        return quantities.get(0);
    }

    /** Round and sharp numbers alike. */
    private static Gen<Integer> numbers() {
        Gen<Integer> round =
                integers().between(1, 999).zip(integers().between(0, 3), (n, zeros) -> n * (int) Math.pow(10, zeros));
        return integers().between(2, 1_000_000).mix(round.assuming(n -> n > 1), 50);
    }

    private static Gen<String> modifiers() {
        return arbitrary().pick(MODIFIERS);
    }

    private static Gen<Interval> intervals() {
        return integers()
                .between(0, 500)
                .zip(
                        integers().between(0, 100),
                        integers().between(0, 3),
                        (low, width, open) -> Interval.of(
                                open == 1 || open == 3 ? null : (long) low, open >= 2 ? null : (long) low + width));
    }

    private static boolean isWithin(Interval inner, Interval outer) {
        return isNotAbove(outer.low(), inner.low()) && isNotBelow(outer.high(), inner.high());
    }

    /** Unbounded below is below everything; an unbounded upper end compares only with itself. */
    private static boolean isNotAbove(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || (other != null && one.compareTo(other) <= 0);
    }

    private static boolean isNotBelow(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || (other != null && one.compareTo(other) >= 0);
    }
}
