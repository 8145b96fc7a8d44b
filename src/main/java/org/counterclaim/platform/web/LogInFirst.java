package org.counterclaim.platform.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.counterclaim.platform.Refusal.Kind;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Answers those who are not logged in: programs with 401 and what would do, browsers on pages with the way to the login. */
class LogInFirst {

    private static final String BASIC = "Basic realm=\"Counterclaim\", charset=\"UTF-8\"";
    private static final String BEARER = "Bearer realm=\"Counterclaim\"";

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException unauthenticated, ContainerRequestContext request) {
        String shown = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (shown == null && isOfAPage(request)) {
            return Response.seeOther(login(request)).build();
        }
        boolean bearer = shown != null && shown.toLowerCase(Locale.ROOT).startsWith("bearer ");
        boolean wrong = unauthenticated instanceof AuthenticationFailedException;
        return Problem.of(
                        Kind.UNAUTHENTICATED,
                        wrong ? whatIsWrong(bearer) : "Log in by HTTP Basic, or send a token.",
                        Map.of())
                .header(HttpHeaders.WWW_AUTHENTICATE, BASIC)
                .header(HttpHeaders.WWW_AUTHENTICATE, wrong && bearer ? BEARER + ", error=\"invalid_token\"" : BEARER)
                .build();
    }

    private static String whatIsWrong(boolean bearer) {
        return bearer ? "The token is wrong, has expired or was revoked." : "Name or password is wrong.";
    }

    private static boolean isOfAPage(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getPath();
        @Nullable String accepted = request.getHeaderString(HttpHeaders.ACCEPT);
        return !path.startsWith("/api/") && accepted != null && accepted.contains("text/html");
    }

    /** Back to where they wanted to go, if that was a page to be read: what was sent with a form is lost. */
    private static URI login(ContainerRequestContext request) {
        if (!request.getMethod().equals("GET")) {
            return URI.create("/login");
        }
        URI here = request.getUriInfo().getRequestUri();
        String wanted = here.getRawPath() + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery());
        return URI.create("/login?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    }
}
