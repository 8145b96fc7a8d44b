package org.counterclaim.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A request that shows a token or the cookie of a session. */
public final class SecretRequest extends BaseAuthenticationRequest {

    private final Secret secret;

    public SecretRequest(Secret secret) {
        this.secret = secret;
    }

    Secret secret() {
        return secret;
    }
}
