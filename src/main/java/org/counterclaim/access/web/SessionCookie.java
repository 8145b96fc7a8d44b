package org.counterclaim.access.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.counterclaim.access.LoginConfig;
import org.counterclaim.access.Secret;

/** The cookie that a browser shows its session by. No script reads it, and no other site's page makes the browser send it. */
@Singleton
class SessionCookie {

    static final String NAME = "counterclaim-session";

    private final LoginConfig config;

    SessionCookie(LoginConfig config) {
        this.config = config;
    }

    NewCookie of(Secret secret, HttpServerRequest request) {
        return cookie(request).value(secret.text()).build();
    }

    /** Makes the browser forget it. */
    NewCookie none(HttpServerRequest request) {
        return cookie(request).value("").maxAge(0).build();
    }

    private NewCookie.Builder cookie(HttpServerRequest request) {
        return new NewCookie.Builder(NAME)
                .path("/")
                .httpOnly(true)
                .secure(config.secureCookie().orElse("https".equals(request.scheme())))
                .sameSite(NewCookie.SameSite.STRICT);
    }

    static Optional<Secret> in(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(NAME))
                .map(Cookie::getValue)
                .map(Secret::new)
                .filter(Secret::isSession);
    }
}
