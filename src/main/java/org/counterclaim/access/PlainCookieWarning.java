package org.counterclaim.access;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Warns at the start when others reach the server and cookies may go over plain HTTP, which nobody has decided. */
@ApplicationScoped
class PlainCookieWarning {

    private static final Logger LOG = Logger.getLogger(PlainCookieWarning.class);

    private final LoginConfig config;
    private final String host;
    private final boolean proxyTells;
    private final String plainHttp;

    PlainCookieWarning(
            LoginConfig config,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean proxyTells,
            @ConfigProperty(name = "quarkus.http.insecure-requests", defaultValue = "enabled") String plainHttp) {
        this.config = config;
        this.host = host;
        this.proxyTells = proxyTells;
        this.plainHttp = plainHttp;
    }

    @Startup
    void warn() {
        text().ifPresent(LOG::warn);
    }

    Optional<String> text() {
        boolean decided = config.secureCookie().isPresent() || proxyTells || !plainHttp.equalsIgnoreCase("enabled");
        return decided || Network.isLoopback(host)
                ? Optional.empty()
                : Optional.of(
                        "This server listens on " + host + ", and the cookies of its log-ins are not marked as for"
                                + " HTTPS, nor can it tell whether a proxy speaks it. Behind a proxy with TLS set"
                                + " QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING=true or COUNTERCLAIM_LOGIN_SECURE_COOKIE=true;"
                                + " COUNTERCLAIM_LOGIN_SECURE_COOKIE=false if plain HTTP is meant.");
    }
}
