package org.counterclaim.claim.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day up to which a figure counts, how it is known, and the rule that says so. */
record AsOf(@Nullable LocalDate day, @Nullable AsOfBasis basis, String rule) {

    /** Words of the text tell it, and not the day of publication. */
    boolean isWorded() {
        return basis == AsOfBasis.STATED || basis == AsOfBasis.INFERRED;
    }

    /** A period that ends on a stated day counts up to that day. */
    AsOf until(Stretch period) {
        LocalDate end = period.to();
        boolean known = end == null || end.equals(day) || isWorded();
        return known ? this : new AsOf(end, AsOfBasis.INFERRED, "the period counted ends on " + end);
    }

    static AsOf publication(FigureContext context) {
        LocalDate day = context.publishedOn();
        return day == null ? new AsOf(null, null, "") : new AsOf(day, AsOfBasis.PUBLICATION_DATE, "");
    }
}
