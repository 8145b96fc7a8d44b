package org.counterclaim.access.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.counterclaim.access.Actor;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.IdempotencyKeys;
import org.counterclaim.access.IdempotencyKeys.Answer;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Sha256;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/** Serves the header {@code Idempotency-Key} of creating calls. */
class IdempotencyFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String CALL = IdempotencyFilter.class.getName();
    private static final int LONGEST_KEY = 200;

    private final IdempotencyKeys keys;
    private final CurrentActor actor;
    private final ObjectMapper json;

    IdempotencyFilter(IdempotencyKeys keys, CurrentActor actor, ObjectMapper json) {
        this.keys = keys;
        this.actor = actor;
        this.json = json;
    }

    private record Call(String caller, String key) {}

    @ServerRequestFilter
    public @Nullable Response begin(ContainerRequestContext request, SimpleResourceInfo called) throws IOException {
        String key = request.getHeaderString(HEADER);
        Actor caller = actor.get();
        // A key belongs to a person; without a login nothing is created, and one's key would meet another's.
        if (key == null
                || caller.role() == null
                || !request.getMethod().equals(HttpMethod.POST)
                || called.getResourceClass().isAnnotationPresent(NeverRemembered.class)) {
            return null;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Invalid.field(HEADER, "size", HEADER + " must have 1 to " + LONGEST_KEY + " characters.");
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        String address = request.getUriInfo().getRequestUri().getPath();
        Call call = new Call(caller.name(), key);
        Answer before =
                keys.begin(call.caller(), key, fingerprint(address, body)).orElse(null);
        if (before == null) {
            request.setProperty(CALL, call);
            return null;
        }
        return again(before);
    }

    @ServerResponseFilter
    public void end(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!(request.getProperty(CALL) instanceof Call call)) {
            return;
        }
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            keys.failed(call.caller(), call.key());
            return;
        }
        keys.succeeded(
                call.caller(),
                call.key(),
                new Answer(
                        response.getStatus(),
                        response.getHeaderString(HttpHeaders.LOCATION),
                        response.getHeaderString(HttpHeaders.ETAG),
                        response.hasEntity() ? json.writeValueAsString(response.getEntity()) : null));
    }

    private static Response again(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .header(HttpHeaders.LOCATION, answer.location())
                .header(HttpHeaders.ETAG, answer.entityTag());
        if (answer.body() != null) {
            response.type(MediaType.APPLICATION_JSON).entity(answer.body());
        }
        return response.build();
    }

    private static String fingerprint(String address, byte[] body) {
        return Sha256.of((address + "\n").getBytes(StandardCharsets.UTF_8), body);
    }
}
