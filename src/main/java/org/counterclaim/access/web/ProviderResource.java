package org.counterclaim.access.web;

import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.LoggedIn;
import org.counterclaim.access.LoginSessions;
import org.counterclaim.platform.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The login for browsers by an identity provider, where one is set up: there, back with a code, and from then on with a session
 * of ours as after the form.
 */
@Path(ProviderResource.PATH)
@Produces(MediaType.TEXT_HTML)
@PermitAll
class ProviderResource {

    static final String PATH = "/login/provider";

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final OidcAuthenticationMechanism provider;
    private final OidcSession providerSession;
    private final ProviderOffer offer;
    private final LoginSessions sessions;
    private final SessionCookie cookie;
    private final CurrentActor caller;

    ProviderResource(
            OidcAuthenticationMechanism provider,
            OidcSession providerSession,
            ProviderOffer offer,
            LoginSessions sessions,
            SessionCookie cookie,
            CurrentActor caller) {
        this.provider = provider;
        this.providerSession = providerSession;
        this.offer = offer;
        this.sessions = sessions;
        this.cookie = cookie;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public Response enter(@Context RoutingContext context, @Context HttpServerRequest request) {
        if (!offer.isForBrowsers()) {
            throw new NotFound("page", PATH);
        }
        return caller.login().map(login -> comeIn(login, request)).orElseGet(() -> goThere(context));
    }

    /** The page itself and no redirect: a browser that comes from another site would not send our cookie with that. */
    private Response comeIn(LoggedIn login, HttpServerRequest request) {
        providerSession.logout().await().atMost(LONGEST_WAIT);
        return LoginPages.answer(200, LoginPages.account(login))
                .cookie(cookie.of(sessions.open(login, SessionCookie.in(request).orElse(null)), request))
                .build();
    }

    private Response goThere(RoutingContext context) {
        ChallengeData there = provider.getChallenge(context).await().atMost(LONGEST_WAIT);
        return Response.status(there.status)
                .header(there.headerName.toString(), there.headerContent)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
