package org.counterclaim.dispute.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.dispute.Dispute;
import org.counterclaim.dispute.Linking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/claims")
@Tag(name = "Claims")
@RolesAllowed(Role.Name.CHECKER)
class ClaimOriginResource {

    private final Linking linking;
    private final DisputePages pages;
    private final CurrentActor actor;

    ClaimOriginResource(Linking linking, DisputePages pages, CurrentActor actor) {
        this.linking = linking;
        this.pages = pages;
        this.actor = actor;
    }

    record OriginRequest(
            @NotNull @Schema(examples = "51", description = "the claim that it goes back to")
            Long origin,

            @Size(max = 2000) @Nullable String reason) {}

    @POST
    @Path("{id}/origin")
    @Operation(
            summary = "Link a claim to the claim that it goes back to",
            description =
                    "It then only repeats that one: no position of its own, no corroboration. If-Match is the ETag"
                            + " of the dispute that the claim is in, which is answered.")
    public RestResponse<DisputeView> link(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OriginRequest request) {
        Dispute dispute = linking.link(id, ifMatch, request.origin(), request.reason(), actor.get());
        return pages.of(dispute.id()).answer();
    }
}
