package org.counterclaim.article.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.article.Watch;
import org.counterclaim.article.Watches;
import org.counterclaim.article.Watching;
import org.counterclaim.platform.Invalid;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/articles")
@Tag(name = "Articles")
@RolesAllowed(Role.Name.CHECKER)
class WatchResource {

    private final Watching watching;
    private final Watches watches;
    private final CurrentActor actor;

    WatchResource(Watching watching, Watches watches, CurrentActor actor) {
        this.watching = watching;
        this.watches = watches;
        this.actor = actor;
    }

    @GET
    @Path("{id}/watch")
    @RolesAllowed(Role.Name.REPORTER)
    @Transactional
    @Operation(summary = "Whether and how an article is watched")
    public RestResponse<WatchView> get(@PathParam("id") long id) {
        return shown(watches.get(id));
    }

    @PUT
    @Path("{id}/watch")
    @Transactional
    @Operation(
            summary = "Watch an article: fetch it again and again, and tell what changes",
            description = "Without every, at growing intervals; without until, as long as the settings say. Where it is"
                    + " watched already, the call needs the watch's ETag as If-Match.")
    public RestResponse<WatchView> put(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull(message = "is needed: send {} for growing intervals") WatchRequest request) {
        return shown(watching.watch(
                id,
                Written.duration("/every", request.every()),
                Written.instant("/until", request.until()),
                ifMatch,
                actor.get()));
    }

    @DELETE
    @Path("{id}/watch")
    @Transactional
    @Operation(summary = "Watch an article no longer; answers with the watch that ended")
    public WatchView delete(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return WatchView.of(watching.end(id, ifMatch, actor.get()));
    }

    private static RestResponse<WatchView> shown(Watch watch) {
        return RestResponse.ResponseBuilder.ok(WatchView.of(watch))
                .header(HttpHeaders.ETAG, watch.tag())
                .build();
    }

    record WatchRequest(
            @Schema(examples = "PT6H") @Size(max = 50) @Nullable
            String every,

            @Schema(examples = "2026-03-02T00:00:00Z") @Size(max = 50) @Nullable
            String until) {}

    /** Reads what is written in a request, or says what would do. */
    private static final class Written {

        static @Nullable Duration duration(String pointer, @Nullable String written) {
            try {
                return written == null ? null : Duration.parse(written);
            } catch (DateTimeException unreadable) {
                throw Invalid.field(pointer, "duration", "every must be an ISO 8601 duration such as PT6H.");
            }
        }

        static @Nullable Instant instant(String pointer, @Nullable String written) {
            try {
                return written == null ? null : Instant.parse(written);
            } catch (DateTimeException unreadable) {
                throw Invalid.field(pointer, "instant", "until must be an instant such as 2026-03-02T00:00:00Z.");
            }
        }
    }
}
