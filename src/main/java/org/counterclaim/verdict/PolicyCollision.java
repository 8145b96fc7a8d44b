package org.counterclaim.verdict;

import org.counterclaim.platform.Refusal;

/** Two policies are meant for the same disputes; {@code existing} is the name of the other. */
public final class PolicyCollision extends Refusal {

    PolicyCollision(Policy other) {
        super(
                Kind.DUPLICATE,
                "Policy " + other.name()
                        + " is meant for some of these metrics and topics already, with the same right."
                        + " Take them out of one of the two.");
        with("existing", other.name());
    }
}
