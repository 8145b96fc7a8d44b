package org.counterclaim.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.counterclaim.platform.Refusal.Kind;

/**
 * Refuses a body that announces to be too large before any of it is read. One that does not announce its size is cut off
 * by the server's own limit while it is read ({@code quarkus.http.limits.max-body-size}).
 */
class BodyLimit {

    private static final long MOST = 10L * 1024 * 1024;

    void register(@Observes Filters filters) {
        filters.register(this::check, Integer.MAX_VALUE);
    }

    private void check(RoutingContext context) {
        String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || announced.length() < 8 || Long.parseLong(announced) <= MOST) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(Kind.TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(JsonObject.mapFrom(Problem.body(
                                Kind.TOO_LARGE.type(),
                                Kind.TOO_LARGE.status(),
                                Kind.TOO_LARGE.title(),
                                "The body is larger than 10 MB.",
                                Map.of()))
                        .encode());
    }
}
