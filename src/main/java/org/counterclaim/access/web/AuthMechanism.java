package org.counterclaim.access.web;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.counterclaim.access.PasswordLogin;
import org.counterclaim.access.Secret;
import org.counterclaim.access.SecretRequest;
import org.jspecify.annotations.Nullable;

/**
 * Every way in: HTTP Basic, a token of ours, a token of an identity provider if there is one, or else the cookie of a
 * session. Whoever sends a header is judged by it alone.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class AuthMechanism implements HttpAuthenticationMechanism {

    private final OidcAuthenticationMechanism provider;
    private final ProviderOffer offer;

    AuthMechanism(OidcAuthenticationMechanism provider, ProviderOffer offer) {
        this.provider = provider;
        this.offer = offer;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        @Nullable String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return offer.isForBrowsers() && context.normalizedPath().equals(ProviderResource.PATH)
                    ? provider.authenticate(context, identities)
                    : byCookie(context, identities);
        }
        int space = header.indexOf(' ');
        String scheme = space < 0 ? header : header.substring(0, space);
        String credentials = header.substring(space + 1).strip();
        return switch (scheme.toLowerCase(Locale.ROOT)) {
            case "basic" -> byPassword(credentials, context, identities);
            case "bearer" -> byToken(new Secret(credentials), context, identities);
            default -> Uni.createFrom().nullItem();
        };
    }

    private static Uni<SecurityIdentity> byPassword(
            String credentials, RoutingContext context, IdentityProviderManager identities) {
        String pair;
        try {
            pair = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return wrong();
        }
        int colon = pair.indexOf(':');
        if (colon < 0) {
            return wrong();
        }
        AuthenticationRequest request = new UsernamePasswordAuthenticationRequest(
                pair.substring(0, colon),
                new PasswordCredential(pair.substring(colon + 1).toCharArray()));
        request.setAttribute(PasswordLogin.ADDRESS, addressOf(context.request()));
        return identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(request, context));
    }

    private Uni<SecurityIdentity> byToken(Secret token, RoutingContext context, IdentityProviderManager identities) {
        if (token.isToken()) {
            return identities.authenticate(
                    HttpSecurityUtils.setRoutingContextAttribute(new SecretRequest(token), context));
        }
        return offer.isThere() ? provider.authenticate(context, identities) : wrong();
    }

    /** A session that has ended is no mistake: the browser is simply not logged in. */
    private static Uni<SecurityIdentity> byCookie(RoutingContext context, IdentityProviderManager identities) {
        @Nullable Secret session = SessionCookie.in(context.request()).orElse(null);
        if (session == null) {
            return Uni.createFrom().nullItem();
        }
        if (!SameOrigin.holds(context.request())) {
            return Uni.createFrom().failure(new SameOrigin.CrossSite());
        }
        return identities
                .authenticate(HttpSecurityUtils.setRoutingContextAttribute(new SecretRequest(session), context))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    private static Uni<SecurityIdentity> wrong() {
        return Uni.createFrom().failure(new AuthenticationFailedException());
    }

    /** The caller's IP address, in digits. */
    static String addressOf(HttpServerRequest request) {
        return request.remoteAddress() == null
                ? "unknown"
                : String.valueOf(request.remoteAddress().hostAddress());
    }

    /** For what is answered outside the resources; theirs is in {@code platform.web.LogInFirst}. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Basic realm=\"Counterclaim\""));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(UsernamePasswordAuthenticationRequest.class, SecretRequest.class);
    }
}
