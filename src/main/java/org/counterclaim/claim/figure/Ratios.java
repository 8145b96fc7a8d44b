package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterclaim.article.page.Span;

/** The numbers among the pieces of a text, where one stands for a part of another: "one in three", "two out of 50", "1 over 3". */
final class Ratios {

    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "which", "another", "each", "every", "any", "no");

    private Ratios() {}

    static List<Numeral> joined(Tokens tokens) {
        List<Numeral> numerals = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Numeral numeral = tokens.get(at).numeral();
            int whole = numeral == null ? -1 : whole(tokens, at);
            Numeral other = whole < 0 ? null : tokens.get(whole).numeral();
            if (numeral != null && other != null) {
                Span span = numeral.span().union(other.span());
                BigDecimal value = numeral.value().divide(other.value(), MathContext.DECIMAL64);
                numerals.add(new Numeral(span, value, BigDecimal.ONE, numeral.spelled(), true));
            } else if (numeral != null && !isUnit(tokens, at) && !isPronoun(tokens, at)) {
                numerals.add(numeral);
            }
            at = numeral != null && other != null ? whole + 1 : at + 1;
        }
        return numerals;
    }

    /** The index of the number of which this one is a part, or -1. */
    static int whole(Tokens tokens, int index) {
        boolean outOf = tokens.get(index + 1).is("out") && tokens.get(index + 2).is("of");
        boolean in = tokens.get(index + 1).is("in");
        int at = outOf ? index + 3 : index + 2;
        Numeral part = tokens.get(index).numeral();
        Numeral whole = tokens.get(at).numeral();
        boolean joined = part != null && whole != null && whole.value().signum() != 0 && !part.part() && !whole.part();
        if (!joined || part == null || whole == null || Currencies.before(tokens, index) != null) {
            return -1;
        }
        boolean smaller = part.value().compareTo(whole.value()) < 0;
        boolean year = in && !whole.spelled() && whole.span().length() == 4;
        boolean stroke = tokens.get(index + 1).is("over") && !tokens.get(at + 1).isWord();
        return ((outOf || in) && smaller && !year && !NotAFigure.isMonth(tokens.get(at + 1))) || stroke ? at : -1;
    }

    /** "180ml", "4th". */
    private static boolean isUnit(Tokens tokens, int index) {
        Token behind = tokens.get(index + 1);
        return behind.isWord() && behind.glued();
    }

    /** "The one that you mean". */
    private static boolean isPronoun(Tokens tokens, int index) {
        return tokens.get(index).is("one") && POINTING.contains(tokens.lower(index - 1));
    }
}
