package org.counterclaim.claim.figure;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumberPropertiesTest {

    private static final long HIGHEST = 999_999_999_999L;

    private final NumberReader english = NumberReader.of("en");

    @Test
    void a_number_spelled_out_is_read_back() {
        qt().forAll(longs().between(0, HIGHEST), booleans().all())
                .check((value, and) -> isRead(english, Spelled.words(value, and), value));
    }

    @Test
    void a_number_in_digits_is_read_back() {
        qt().forAll(longs().between(0, HIGHEST)).check(value -> isRead(english, String.valueOf(value), value));
    }

    @Test
    void a_number_with_the_separators_of_a_language_is_read_back() {
        qt().forAll(
                        longs().between(0, HIGHEST),
                        arbitrary()
                                .pick(List.of(
                                        ",en", "'en", "\u00a0en", "\u202fen", ".de", ".tr", ".es", "\u202ffr", " fr")))
                .check((value, written) ->
                        isRead(NumberReader.of(written.substring(1)), grouped(value, written.charAt(0)), value));
    }

    @Test
    void a_number_in_persian_or_arabic_digits_is_read_back() {
        qt().forAll(longs().between(0, HIGHEST), arbitrary().pick('\u06f0', '\u0660'))
                .check((value, zero) -> {
                    StringBuilder digits = new StringBuilder();
                    String.valueOf(value).chars().forEach(digit -> digits.append((char) (digit - '0' + zero)));
                    return isRead(english, digits.toString(), value);
                });
    }

    @Test
    void indian_groups_are_read_back() {
        qt().forAll(
                        integers().between(1, 99),
                        integers().between(0, 99),
                        integers().between(0, 999))
                .check((lakhs, thousands, rest) -> isRead(
                        english,
                        String.format(Locale.ROOT, "%d,%02d,%03d", lakhs, thousands, rest),
                        lakhs * 100_000L + thousands * 1_000L + rest));
    }

    @Test
    void digits_with_a_scale_word_are_multiplied() {
        qt().forAll(integers().between(1, 999), arbitrary().pick("thousand", "million", "billion"))
                .check((value, scale) -> {
                    long factor =
                            scale.equals("thousand") ? 1_000L : scale.equals("million") ? 1_000_000L : 1_000_000_000L;
                    return isRead(english, value + " " + scale, value * factor);
                });
    }

    @Test
    void numbers_in_a_text_are_found_where_they_stand() {
        qt().forAll(longs().between(0, HIGHEST), booleans().all()).check((value, and) -> {
            String words = Spelled.words(value, and);
            String text = "They counted " + words + ", it said.";
            List<Numeral> numerals = english.read(text);
            return numerals.size() == 1 && numerals.get(0).span().of(text).equals(words);
        });
    }

    private static boolean isRead(NumberReader reader, String text, long value) {
        return reader.parse(text)
                .filter(read -> read.compareTo(BigDecimal.valueOf(value)) == 0)
                .isPresent();
    }

    private static String grouped(long value, char separator) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', separator);
    }
}
