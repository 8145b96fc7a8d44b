package org.counterclaim.dispute.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.dispute.Declaring;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/interests")
@Tag(name = "Interests")
class InterestResource {

    private final Declaring declaring;
    private final CurrentActor actor;

    InterestResource(Declaring declaring, CurrentActor actor) {
        this.declaring = declaring;
        this.actor = actor;
    }

    @POST
    @Path("{id}:lift")
    @RolesAllowed(Role.Name.EDITOR)
    @Transactional
    @Operation(summary = "Lift somebody else's interest", description = "It stays on record, with the reason.")
    public InterestView lift(
            @PathParam("id") long id,
            @Parameter(description = "May be left out: an interest changes by this alone")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull(message = "is needed: send a reason") @Valid Lifting body) {
        return InterestView.of(declaring.lift(id, ifMatch, body.reason().strip(), actor.get()));
    }

    @Schema(name = "LiftingOfInterest", description = "In the body: addresses are written to access logs")
    record Lifting(
            @Schema(description = "Why it no longer stands", examples = "That was ten years ago.")
            @NotBlank
            @Size(max = 2000)
            String reason) {}
}
