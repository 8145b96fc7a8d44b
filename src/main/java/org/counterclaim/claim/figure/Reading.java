package org.counterclaim.claim.figure;

import org.counterclaim.article.page.Span;

/**
 * A quantity and where it stands among the pieces of its sentence.
 *
 * @param first the first piece, modifier included
 * @param number the piece that holds the number or the vague word
 * @param next the piece after the number, its sign and its modifier
 */
record Reading(Quantity quantity, Measure measure, int first, int number, int next) {

    Span span() {
        return quantity.span();
    }

    /** "One", "a", "a single". */
    boolean isOne() {
        return quantity.hard().equals(Interval.of(1L, 1L));
    }

    /** "A soldier": one, without a numeral. */
    boolean isArticle(Tokens tokens) {
        return isOne() && !tokens.get(number).isNumber();
    }

    boolean isZero() {
        return quantity.hard().equals(Interval.of(0L, 0L));
    }
}
