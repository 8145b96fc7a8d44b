package org.counterclaim.verdict.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.verdict.Drafting;
import org.counterclaim.verdict.Scales;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/disputes/{id}/verdicts")
@Tag(name = "Verdicts")
class DisputeVerdictsResource {

    private final Drafting drafting;
    private final Scales scales;
    private final Presenting presenting;
    private final CurrentActor caller;

    DisputeVerdictsResource(Drafting drafting, Scales scales, Presenting presenting, CurrentActor caller) {
        this.drafting = drafting;
        this.scales = scales;
        this.presenting = presenting;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.Name.CHECKER)
    @Transactional
    @Operation(
            summary = "Open a draft",
            description = "Accepts a NEW dispute; a DISMISSED one refuses. Several drafts may be open on one dispute.")
    @APIResponse(
            responseCode = "201",
            description = "The draft, with Location and ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerdictView.class)))
    @APIResponse(responseCode = "409", description = "The dispute was dismissed (problem illegal-transition)")
    public Response draft(
            @PathParam("id") long id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ContentBody.class),
                                            examples = @ExampleObject(name = "disputed", value = ContentBody.EXAMPLE)))
                    @NotNull
                    @Valid
                    ContentBody body) {
        return presenting.created(
                drafting.draft(id, body.content(scales.current().scale()), caller.get()));
    }
}
