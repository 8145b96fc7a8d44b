package org.counterclaim.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.counterclaim.platform.Refusal;

/** The body of every error: RFC 9457 problem details. */
final class Problem {

    static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    static Response of(Refusal refusal) {
        Response.ResponseBuilder problem = of(refusal.kind(), refusal.detail(), refusal.extensions());
        Object wait = refusal.extensions().get("retryAfter");
        if (wait != null) {
            problem.header(HttpHeaders.RETRY_AFTER, wait);
        }
        return problem.build();
    }

    static Response.ResponseBuilder of(Refusal.Kind kind, String detail, Map<String, Object> extensions) {
        return of(kind.type(), kind.status(), kind.title(), detail, extensions);
    }

    static Response.ResponseBuilder of(
            String type, int status, String title, String detail, Map<String, Object> extensions) {
        return Response.status(status).type(MEDIA_TYPE).entity(body(type, status, title, detail, extensions));
    }

    static Map<String, Object> body(
            String type, int status, String title, String detail, Map<String, Object> extensions) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type);
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        extensions.forEach(body::putIfAbsent);
        return body;
    }
}
