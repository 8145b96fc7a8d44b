package org.counterclaim.dispute;

import org.counterclaim.platform.Refusal;

/** The interest was declared before; {@code existing} is its id. */
public final class InterestKnown extends Refusal {

    InterestKnown(Interest standing) {
        super(
                Kind.DUPLICATE,
                standing.person() + " has declared an interest in dispute " + standing.disputeId() + " already.");
        with("existing", standing.id());
    }
}
