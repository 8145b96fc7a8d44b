package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import org.counterclaim.claim.figure.NumberLexicon.Entry;
import org.counterclaim.claim.figure.NumberLexicon.Kind;
import org.jspecify.annotations.Nullable;

/** Halves and quarters inside numbers: "half a million", "two and a half million". */
final class Fractions {

    /** A value, what multiplies it, and how many tokens it takes. */
    record Part(BigDecimal value, BigDecimal scale, int tokens) {}

    private Fractions() {}

    /** "Half a million", "half million", "a quarter of a million", "half a dozen" at the index, or null. */
    static @Nullable Part of(NumberLexicon lexicon, Tokens tokens, int index) {
        int at = lexicon.is(tokens.get(index), Kind.ARTICLE) ? index + 1 : index;
        BigDecimal part = part(lexicon, tokens.get(at));
        if (part == null) {
            return null;
        }
        at++;
        at = tokens.get(at).is("of") || tokens.get(at).isHyphen() ? at + 1 : at;
        at = lexicon.is(tokens.get(at), Kind.ARTICLE) ? at + 1 : at;
        Entry scale = lexicon.entry(tokens.get(at));
        if (scale == null || (scale.kind() != Kind.SCALE && scale.kind() != Kind.DOZEN)) {
            return null;
        }
        return new Part(part.multiply(scale.value()), scale.value(), at + 1 - index);
    }

    /** The "a half" of "two and a half" when the index is at "and", or null. */
    static @Nullable BigDecimal afterAnd(NumberLexicon lexicon, Tokens tokens, int index) {
        Token one = tokens.get(index + 1);
        return lexicon.is(one, Kind.ARTICLE) || one.is("one") ? part(lexicon, tokens.get(index + 2)) : null;
    }

    private static @Nullable BigDecimal part(NumberLexicon lexicon, Token token) {
        Entry entry = lexicon.entry(token);
        return entry != null && (entry.kind() == Kind.HALF || entry.kind() == Kind.QUARTER) ? entry.value() : null;
    }
}
