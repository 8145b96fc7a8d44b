package org.counterclaim.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lets in who holds a token, or a browser with an open session; both are looked up at every call. */
@ApplicationScoped
class SecretLogin implements IdentityProvider<SecretRequest> {

    private final AccessTokens tokens;
    private final LoginSessions sessions;

    SecretLogin(AccessTokens tokens, LoginSessions sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    @Override
    public Class<SecretRequest> getRequestType() {
        return SecretRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SecretRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(
                () -> enter(request.secret()).map(LoggedIn::identity).orElseThrow(AuthenticationFailedException::new));
    }

    private Optional<LoggedIn> enter(Secret secret) {
        return secret.isToken() ? tokens.enter(secret) : secret.isSession() ? sessions.enter(secret) : Optional.empty();
    }
}
