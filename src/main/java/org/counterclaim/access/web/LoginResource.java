package org.counterclaim.access.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.LoggedIn;
import org.counterclaim.access.LoginSessions;
import org.counterclaim.access.PasswordLogin;
import org.counterclaim.access.Secret;
import org.counterclaim.access.TooManyFailures;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The login for browsers. Works without scripts; each login begins a new session. */
@Path("/login")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@NeverRemembered
class LoginResource {

    private static final String OWN_PAGE = "/login";

    private final PasswordLogin passwords;
    private final LoginSessions sessions;
    private final SessionCookie cookie;
    private final ProviderOffer provider;
    private final CurrentActor caller;

    LoginResource(
            PasswordLogin passwords,
            LoginSessions sessions,
            SessionCookie cookie,
            ProviderOffer provider,
            CurrentActor caller) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.cookie = cookie;
        this.provider = provider;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@QueryParam("next") @DefaultValue(OWN_PAGE) String next) {
        return caller.login()
                .map(login -> LoginPages.answer(200, LoginPages.account(login)))
                .orElseGet(() -> LoginPages.answer(200, page("", next, null)))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response enter(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("next") @DefaultValue(OWN_PAGE) String next,
            @Context HttpServerRequest request) {
        // Another site could otherwise log a reader in as somebody it knows, and see what they do.
        SameOrigin.require(request);
        Secret session;
        try {
            LoggedIn login = passwords.enter(name, password, AuthMechanism.addressOf(request));
            session = sessions.open(login, SessionCookie.in(request).orElse(null));
        } catch (AuthenticationFailedException wrong) {
            return LoginPages.answer(401, page(name, next, "Name or password is wrong."))
                    .build();
        } catch (TooManyFailures wait) {
            return LoginPages.answer(429, page(name, next, wait.detail()))
                    .header(HttpHeaders.RETRY_AFTER, wait.extensions().get("retryAfter"))
                    .build();
        }
        return Response.seeOther(URI.create(local(next)))
                .cookie(cookie.of(session, request))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private TemplateInstance page(String name, String next, @Nullable String problem) {
        return LoginPages.login(name, local(next), problem, provider.isForBrowsers());
    }

    /** A path of this server as it is, anything else our own page: nobody is sent elsewhere from here. */
    static String local(String next) {
        try {
            URI wanted = new URI(next);
            boolean ours = !wanted.isAbsolute()
                    && wanted.getRawAuthority() == null
                    && next.startsWith("/")
                    && !next.startsWith("//");
            return ours ? next : OWN_PAGE;
        } catch (URISyntaxException noAddress) {
            return OWN_PAGE;
        }
    }
}
