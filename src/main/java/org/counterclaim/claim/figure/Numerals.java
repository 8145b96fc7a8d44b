package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.NumberLexicon.Entry;
import org.counterclaim.claim.figure.NumberLexicon.Kind;
import org.jspecify.annotations.Nullable;

/** Reads one number whole from where it starts: its sign, its count, its decimals in words and its denominator. */
final class Numerals {

    private static final int LONGEST_DECIMALS = 15;

    private Numerals() {}

    static NumberWords.@Nullable Found at(NumberLexicon lexicon, Tokens tokens, int first) {
        int unsigned = isMinus(lexicon, tokens, first) ? first + 1 : first;
        NumberWords.Found found = unsigned(lexicon, tokens, unsigned);
        if (found == null || unsigned == first) {
            return found;
        }
        Numeral numeral = found.numeral();
        return found(
                tokens,
                first,
                found.next(),
                numeral.value().negate(),
                numeral.scale(),
                numeral.spelled(),
                numeral.part());
    }

    private static NumberWords.@Nullable Found unsigned(NumberLexicon lexicon, Tokens tokens, int first) {
        NumberWords.Found scaled = Fractions.ofScale(lexicon, tokens, first);
        if (scaled != null) {
            return scaled;
        }
        Fractions.Part part = Fractions.at(lexicon, tokens, first);
        if (part != null) {
            boolean spelled = !tokens.get(first).isNumber();
            return found(tokens, first, part.next(), part.value(), BigDecimal.ONE, spelled, true);
        }
        NumberWords.Found count = NumberWords.at(lexicon, tokens, first);
        if (count == null) {
            return null;
        }
        NumberWords.Found mixed = mixed(lexicon, tokens, first, count);
        return mixed == null ? withDecimals(lexicon, tokens, first, count) : mixed;
    }

    /** "2 1/4", "2½". */
    private static NumberWords.@Nullable Found mixed(
            NumberLexicon lexicon, Tokens tokens, int first, NumberWords.Found count) {
        Numeral whole = count.numeral();
        Numeral sign = tokens.get(count.next()).numeral();
        Fractions.Part part = sign != null && sign.part()
                ? new Fractions.Part(sign.value(), count.next() + 1)
                : sign == null ? null : Fractions.at(lexicon, tokens, count.next());
        boolean joins = part != null && !whole.spelled() && !whole.part() && whole.isWhole();
        return joins && part != null
                ? found(tokens, first, part.next(), whole.value().add(part.value()), BigDecimal.ONE, false, true)
                : null;
    }

    /** "Two hundred point zero three", "five point seventy-one". */
    private static NumberWords.Found withDecimals(
            NumberLexicon lexicon, Tokens tokens, int first, NumberWords.Found count) {
        int at = count.next() + 1;
        boolean opens = lexicon.is(tokens.get(count.next()), Kind.POINT)
                && count.numeral().spelled();
        StringBuilder decimals = new StringBuilder();
        Entry digit = lexicon.entry(tokens.get(at));
        while (opens && isDigit(digit) && digit != null && decimals.length() < LONGEST_DECIMALS) {
            decimals.append(digit.value());
            at++;
            digit = lexicon.entry(tokens.get(at));
        }
        NumberWords.Found all = opens && decimals.isEmpty() ? NumberWords.at(lexicon, tokens, at) : null;
        if (all != null && all.numeral().spelled() && all.numeral().isWhole()) {
            decimals.append(all.numeral().value().toPlainString());
            at = all.next();
        }
        if (decimals.isEmpty()) {
            return count;
        }
        BigDecimal value = new BigDecimal(count.numeral().value().toPlainString() + "." + decimals);
        return found(tokens, first, at, value, BigDecimal.ONE, true, false);
    }

    private static boolean isDigit(@Nullable Entry entry) {
        return entry != null && entry.kind() == Kind.UNIT && entry.value().compareTo(BigDecimal.TEN) < 0;
    }

    /** "Minus 5", "negative one", "-40"; the hyphen of "1-5" and the dash before a clause are no signs. */
    private static boolean isMinus(NumberLexicon lexicon, Tokens tokens, int index) {
        Token sign = tokens.get(index);
        Token before = tokens.get(index - 1);
        boolean counts = tokens.get(index + 1).isNumber() || lexicon.isCardinal(tokens.lower(index + 1));
        boolean written = (sign.is("-") || sign.is("\u2212"))
                && tokens.get(index + 1).glued()
                && tokens.get(index + 1).isNumber()
                && !(sign.glued() && (before.isWord() || before.isNumber() || before.isHyphen() || before.is("/")));
        return written || (lexicon.is(sign, Kind.MINUS) && counts);
    }

    private static NumberWords.Found found(
            Tokens tokens, int first, int next, BigDecimal value, BigDecimal scale, boolean spelled, boolean part) {
        Span span = new Span(tokens.get(first).start(), tokens.get(next - 1).end());
        return new NumberWords.Found(new Numeral(span, value, scale, spelled, part), next);
    }

    static NumberWords.Found found(
            Tokens tokens, int first, int next, BigDecimal value, BigDecimal scale, boolean part) {
        return found(tokens, first, next, value, scale, true, part);
    }
}
