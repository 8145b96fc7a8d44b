package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One claim as one article tells it.
 *
 * @param sentence the words that hold it
 * @param article id of the article
 * @param position where the number, else the words, begin in the article's text, in code points
 * @param disjoint the wording sets its figure apart from the one before it
 * @param subset the wording makes its figure part of the one before it
 */
public record Told(
        Statement statement, String sentence, String article, int position, boolean disjoint, boolean subset) {

    static final Comparator<Told> IN_TEXT =
            Comparator.comparingInt(Told::position).thenComparing(Told::statement, Statement.ORDER);

    @Nullable
    BigDecimal number() {
        return statement.number();
    }

    /** A count of what happened that can be part of a sum. */
    boolean counts() {
        return statement.counts();
    }

    boolean isSharp() {
        return statement.isSharp();
    }

    Scope scope() {
        return statement.scope();
    }

    Quoted quoted() {
        return new Quoted(sentence, article, position);
    }
}
