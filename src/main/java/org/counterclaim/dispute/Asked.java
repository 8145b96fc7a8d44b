package org.counterclaim.dispute;

import java.time.LocalDate;
import org.counterclaim.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A claim with the question that it answers, as placing it needs it.
 *
 * @param day the day that the claim speaks of, null when nobody knows
 * @param event null when it could not be told what happened where
 */
record Asked(
        Claim claim,
        DisputeScope scope,
        @Nullable LocalDate day,
        @Nullable Event event) {

    /** An outlet's own number is never joined to that of a source, because nobody knows whether it is that source's. */
    boolean isAttributed() {
        return FigurePlacing.isAttributed(claim);
    }

    String party() {
        return claim.source().party();
    }
}
