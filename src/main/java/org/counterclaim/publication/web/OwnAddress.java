package org.counterclaim.publication.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.net.InetSocketAddress;
import org.counterclaim.publication.Addresses;
import org.counterclaim.publication.PublicationConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds the address of this server for a request. The name in a request is anybody's word, so it counts only where the
 * request comes from this machine or a proxy is set to vouch for it.
 */
class OwnAddress {

    private final PublicationConfig config;
    private final boolean behindProxy;
    private final int port;

    OwnAddress(
            PublicationConfig config,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean behindProxy,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.config = config;
        this.behindProxy = behindProxy;
        this.port = port;
    }

    @Produces
    @RequestScoped
    Addresses addresses(RoutingContext call) {
        HttpServerRequest request = call.request();
        boolean trusted = behindProxy || isFromHere(request);
        String host =
                trusted && request.authority() != null ? request.authority().toString() : "localhost:" + port;
        return new Addresses(config, (trusted ? request.scheme() : "http") + "://" + host);
    }

    private static boolean isFromHere(HttpServerRequest request) {
        String caller = request.remoteAddress().hostAddress();
        // an address in numbers is parsed, never looked up
        return caller != null && new InetSocketAddress(caller, 0).getAddress().isLoopbackAddress();
    }
}
