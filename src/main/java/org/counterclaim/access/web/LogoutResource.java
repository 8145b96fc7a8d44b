package org.counterclaim.access.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.counterclaim.access.LoginSessions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Ends the session of a browser, on the server too. */
@Path("/logout")
@PermitAll
class LogoutResource {

    private final LoginSessions sessions;
    private final SessionCookie cookie;

    LogoutResource(LoginSessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @POST
    @Operation(hidden = true)
    public Response leave(@Context HttpServerRequest request) {
        SameOrigin.require(request);
        SessionCookie.in(request).ifPresent(sessions::end);
        return Response.seeOther(URI.create("/login"))
                .cookie(cookie.none(request))
                .build();
    }
}
