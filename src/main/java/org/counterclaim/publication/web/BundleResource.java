package org.counterclaim.publication.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import org.counterclaim.access.Role;
import org.counterclaim.platform.OneAtATime;
import org.counterclaim.publication.Bundle;
import org.counterclaim.publication.BundleZip;
import org.counterclaim.publication.Bundling;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** It holds whole articles, so it is for the desk and for whom the desk hands it to; public pages show quotes only. */
@Path("/api/v1/verdicts/{id}/bundle")
@Singleton
@Tag(name = "Verdicts")
class BundleResource {

    private static final String ZIP = "application/zip";

    private final Bundling bundling;
    private final BundleZip zip;
    private final OneAtATime door;

    BundleResource(Bundling bundling, BundleZip zip, Clock clock) {
        this.bundling = bundling;
        this.zip = zip;
        this.door = new OneAtATime(clock, "Another bundle is being made.");
    }

    @GET
    @Produces(ZIP)
    @RolesAllowed(Role.Name.CHECKER)
    @Operation(
            summary = "The evidence bundle of a published version, which anybody can check offline",
            description = "A zip: the verdict word for word, what was judged, quotes and kept copies of their articles,"
                    + " reviews, decisions, markup, and the audit trail. Unpack it and run `sh verify.sh`; it takes a"
                    + " POSIX shell and sha256sum.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "illegal-transition: it was never published")
    @APIResponse(responseCode = "429", description = "rate-limited: another bundle is being made")
    public Response bundle(@PathParam("id") long id) {
        Bundle bundle = bundling.of(id);
        OneAtATime.Pass pass = door.enter();
        StreamingOutput written = to -> {
            try {
                zip.write(bundle, to);
            } finally {
                door.leave(pass);
            }
        };
        return Response.ok(written)
                .header("Content-Disposition", "attachment; filename=\"" + bundle.name() + ".zip\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
