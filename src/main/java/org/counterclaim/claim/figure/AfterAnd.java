package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import org.counterclaim.claim.figure.NumberLexicon.Entry;
import org.counterclaim.claim.figure.NumberLexicon.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the "and" of a number, and whether it still belongs to it.
 *
 * @param first the index behind "and"
 * @param spelled the number before holds words only
 */
record AfterAnd(NumberLexicon lexicon, Tokens tokens, int first, boolean spelled) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** After "two hundred and": at most 99, and not itself hundreds ("two hundred and three hundred" are two numbers). */
    boolean isSmall() {
        int at = first;
        Numeral digits = tokens.get(at).numeral();
        Entry entry = lexicon.entry(tokens.get(at));
        if (digits != null) {
            return !spelled
                    && digits.value().signum() > 0
                    && NumberWords.below(digits.value(), HUNDRED)
                    && !lexicon.multiplies(tokens.get(at + 1));
        }
        if (entry == null || (entry.kind() != Kind.UNIT && entry.kind() != Kind.TEN)) {
            return false;
        }
        at++;
        at = tokens.get(at).isHyphen() ? at + 1 : at;
        at = entry.kind() == Kind.TEN && lexicon.is(tokens.get(at), Kind.UNIT) ? at + 1 : at;
        return !lexicon.is(tokens.get(at), Kind.HUNDRED) && !lexicon.is(tokens.get(at), Kind.DOZEN);
    }

    /** After "two million and": a number below a million. */
    boolean isBelow(@Nullable BigDecimal magnitude) {
        Token opening = tokens.get(first);
        if (lexicon.is(opening, Kind.ARTICLE) || (opening.isNumber() && spelled)) {
            return false;
        }
        NumberWords.Found rest = NumberWords.at(lexicon, tokens, first);
        return rest != null
                && NumberWords.below(rest.numeral().value(), magnitude)
                && !rest.numeral().isDozens();
    }
}
