package org.counterclaim.dispute;

import org.counterclaim.platform.Refusal;

/** Somebody who has an interest in a dispute wants to change something about it. */
public final class BarredByInterest extends Refusal {

    public static final String RULE = "no-interest";

    public BarredByInterest(String person, long disputeId) {
        super(
                Kind.SEPARATION_OF_DUTIES,
                person + " has declared an interest in dispute " + disputeId
                        + ", so somebody else has to do this. An editor can lift it: GET /api/v1/disputes/" + disputeId
                        + "/interests.");
        with("rule", RULE);
        with("dispute", disputeId);
    }
}
