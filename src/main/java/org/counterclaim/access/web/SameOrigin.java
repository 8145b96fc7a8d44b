package org.counterclaim.access.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;
import org.counterclaim.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a page of ours sends a request, by the headers that a browser adds and no page can forge. Whatever a cookie
 * authorises and changes something must come from one; calls that carry a password or token themselves need no such proof.
 */
final class SameOrigin {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private SameOrigin() {}

    /** A request that another site may have made a browser send. */
    static final class CrossSite extends Refusal {
        CrossSite() {
            super(
                    Kind.FORBIDDEN,
                    "With a cookie, changes are only taken from this server's own pages. Programs send a token, or the"
                            + " header Origin with this server's address.");
            with("rule", "same-origin");
        }
    }

    static boolean holds(HttpServerRequest request) {
        if (READING.contains(request.method())) {
            return true;
        }
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        @Nullable String origin = request.getHeader("Origin");
        return origin != null && origin.equals(request.scheme() + "://" + request.authority());
    }

    static void require(HttpServerRequest request) {
        if (!holds(request)) {
            throw new CrossSite();
        }
    }
}
