package org.counterclaim.access;

import org.counterclaim.platform.Refusal;

/** Somebody has as many tokens as one person may have. */
public final class TooManyTokens extends Refusal {

    TooManyTokens(int most) {
        super(Kind.ILLEGAL_TRANSITION, "You have " + most + " tokens, which is the most. Revoke one first.");
        with("rule", "too-many-tokens");
    }
}
