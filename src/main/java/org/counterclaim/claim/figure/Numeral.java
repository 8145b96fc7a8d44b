package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import org.counterclaim.article.page.Span;

/**
 * A number as it stands in a text.
 *
 * @param scale what its last word multiplied by: 1000 in "3 thousand", 12 in "two dozen", else 1
 * @param spelled it holds words only: "three thousand"
 * @param part it is told by a denominator: "two thirds", "3/4"
 */
public record Numeral(Span span, BigDecimal value, BigDecimal scale, boolean spelled, boolean part) {

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    boolean isDozens() {
        return scale.compareTo(NumberLexicon.DOZEN) == 0;
    }

    /** The same number counted in thousands, millions ...: the "two" of "two to three thousand". */
    Numeral times(BigDecimal shared) {
        return new Numeral(span, value.multiply(shared), shared, spelled, part);
    }
}
