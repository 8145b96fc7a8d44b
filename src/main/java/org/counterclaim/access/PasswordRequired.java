package org.counterclaim.access;

import org.counterclaim.platform.Refusal;

/** Something that only the person may do who knows the password: a token could otherwise outlive its own end. */
public final class PasswordRequired extends Refusal {

    PasswordRequired() {
        super(
                Kind.FORBIDDEN,
                "This takes a log-in with your name and password, or in the browser; a token or an identity provider"
                        + " does not do.");
        with("rule", "password-required");
    }
}
