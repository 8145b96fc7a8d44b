package org.counterclaim.access.web;

import org.counterclaim.platform.Refusal;

/** Only administrators see whose programs may do what. */
final class OthersTokens extends Refusal {

    OthersTokens() {
        super(Kind.FORBIDDEN, "Only administrators see the tokens of others.");
    }
}
