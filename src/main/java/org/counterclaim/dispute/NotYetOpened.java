package org.counterclaim.dispute;

import java.time.Instant;
import org.counterclaim.platform.Refusal;

/** Nothing had been recorded of the dispute by then. */
final class NotYetOpened extends Refusal {
    NotYetOpened(long dispute, Instant asked, Instant openedAt) {
        super(
                Kind.NOT_FOUND,
                "Dispute " + dispute + " was opened at " + openedAt + "; nothing of it was on record at " + asked
                        + ".");
        with("openedAt", openedAt.toString());
    }
}
