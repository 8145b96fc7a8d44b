package org.counterclaim.verdict.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.PageOf;
import org.counterclaim.verdict.RatingScale;
import org.counterclaim.verdict.Scales;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/scales")
@Tag(name = "Rating scales", description = "What ratings are called, and what they mean in the normalised model")
class ScalesResource {

    private static final Pattern NAME = Pattern.compile("[a-z0-9](-?[a-z0-9]){0,39}");

    private final Scales scales;
    private final CurrentActor caller;

    ScalesResource(Scales scales, CurrentActor caller) {
        this.scales = scales;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "All scales, each in its newest version, by name")
    public PageOf<ScaleView> list() {
        return new PageOf<>(scales.newestOfEach().stream().map(ScaleView::of).toList(), null);
    }

    @GET
    @Path("{name}")
    @PermitAll
    @Transactional
    @Operation(
            summary = "A scale in all its versions, the newest first",
            description = "The ETag is that of the newest version.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScaleHistory.class)))
    public Response get(@PathParam("name") String name) {
        List<RatingScale> versions = scales.versions(name);
        return Response.ok(new ScaleHistory(
                        name, versions.stream().map(ScaleView::of).toList()))
                .header(HttpHeaders.ETAG, versions.get(0).tag().toString())
                .build();
    }

    @PUT
    @Path("{name}")
    @RolesAllowed(Role.Name.ADMIN)
    @Transactional
    @Operation(
            summary = "Add the next version of a scale, or a new scale",
            description = "A scale that exists takes If-Match with its ETag. Verdicts keep the version that they were"
                    + " drafted with.")
    @APIResponse(
            responseCode = "200",
            description = "The next version, with ETag; 201 with Location for a new scale",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScaleView.class)))
    public Response put(
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ScaleBody.class),
                                            examples =
                                                    @ExampleObject(name = "three levels", value = ScaleBody.EXAMPLE)))
                    @NotNull
                    @Valid
                    ScaleBody body) {
        if (!NAME.matcher(name).matches() || name.length() > 40) {
            throw Invalid.field(
                    "name", "not-a-name", "A scale is named in lower-case words with hyphens, at most 40 long.");
        }
        RatingScale next = scales.put(body.scale(name), ifMatch, caller.get());
        Response.ResponseBuilder answer =
                next.version() == 1 ? Response.created(URI.create("/api/v1/scales/" + name)) : Response.ok();
        return answer.entity(ScaleView.of(next))
                .header(HttpHeaders.ETAG, next.tag().toString())
                .build();
    }

    /** All versions of a scale, the newest first. */
    @Schema(name = "RatingScaleVersions")
    record ScaleHistory(String name, List<ScaleView> versions) {}
}
