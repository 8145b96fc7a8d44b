package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number as worded and as meant (domain reference 4.3).
 *
 * @param span where it stands: modifier and number, without the counted noun
 * @param operator how the wording bounds the number
 * @param anchor the number named ("more than 3,000": 3000; of a range its lower end); null when only vague
 * @param hard what the words mean; for round bare numbers as well [N, N]
 * @param soft what a reader infers
 * @param conservativeLow the cautious lower bound of a vague wording that contradiction tests use (ACLED: "dozens" is 12)
 * @param granularity the largest power of ten that divides the anchor: 3000 is 1000, 6854 is 1
 * @param sharp the number is too precise to be round, so it has no halo
 * @param confidence prior that the intended value lies in the soft interval, 0 to 1
 * @param rule which rule read it, for the explanation: "'more than' -> GT"
 */
public record Quantity(
        Span span,
        Operator operator,
        @Nullable BigDecimal anchor,
        Interval hard,
        Interval soft,
        @Nullable BigDecimal conservativeLow,
        @Nullable BigDecimal granularity,
        boolean sharp,
        double confidence,
        String rule) {}
