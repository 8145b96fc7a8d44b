package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The number words of one language, from numbers.tsv. */
final class NumberLexicon {

    static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    enum Kind {
        UNIT,
        TEN,
        HUNDRED,
        /** Stands alone for one of it: Turkish "yüz" is 100. */
        BARE_HUNDRED,
        SCALE,
        /** Stands alone for one of it: Turkish "bin" is 1,000. */
        BARE_SCALE,
        DOZEN,
        HALF,
        QUARTER,
        /** A denominator: "two thirds". */
        ORDINAL,
        /** A denominator only behind a ten: "three twenty-firsts". */
        ORDINAL_END,
        /** Opens decimals in words: "two point five". */
        POINT,
        MINUS,
        /** Written at a digit: "6.8k". */
        SUFFIX,
        /** A suffix only where a currency stands before the number: "$3m" is millions, "3m" is metres. */
        MONEY_SUFFIX,
        AND,
        ARTICLE
    }

    private static final Set<Kind> CARDINAL = EnumSet.of(
            Kind.UNIT, Kind.TEN, Kind.HUNDRED, Kind.BARE_HUNDRED, Kind.SCALE, Kind.BARE_SCALE, Kind.DOZEN, Kind.HALF);

    record Entry(Kind kind, BigDecimal value) {}

    private final Map<String, Entry> words = new HashMap<>();

    private NumberLexicon(String language) {
        for (String[] row : LexiconFile.rows("numbers.tsv")) {
            if (row[0].equals(language)) {
                Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_'));
                words.put(row[2], new Entry(kind, new BigDecimal(row[3])));
            }
        }
        if (language.equals("en")) {
            joinTensAndUnits();
        }
    }

    /** "Thirtythree", as many write it. */
    private void joinTensAndUnits() {
        Map<String, Entry> joined = new HashMap<>();
        words.forEach((ten, tens) -> words.forEach((unit, units) -> {
            boolean digit = units.kind() == Kind.UNIT
                    && units.value().signum() > 0
                    && units.value().compareTo(BigDecimal.TEN) < 0;
            if (tens.kind() == Kind.TEN && digit) {
                joined.put(ten + unit, new Entry(Kind.UNIT, tens.value().add(units.value())));
            }
        }));
        words.putAll(joined);
    }

    static NumberLexicon of(String language) {
        return new NumberLexicon(language);
    }

    @Nullable
    Entry entry(Token token) {
        return token.isWord() ? words.get(token.lower()) : null;
    }

    /** "Five", "twenty", "hundred": not the small words that stand between numbers. */
    boolean isCardinal(String word) {
        Entry entry = words.get(word);
        return entry != null && CARDINAL.contains(entry.kind());
    }

    boolean multiplies(Token token) {
        Entry entry = entry(token);
        return entry != null
                && (entry.kind() == Kind.HUNDRED || entry.kind() == Kind.SCALE || entry.kind() == Kind.DOZEN);
    }

    boolean is(Token token, Kind kind) {
        Entry entry = entry(token);
        return entry != null && entry.kind() == kind;
    }
}
