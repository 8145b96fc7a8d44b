package org.counterclaim.dispute.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.dispute.Declaring;
import org.counterclaim.dispute.Disputes;
import org.counterclaim.dispute.Interest;
import org.counterclaim.dispute.Interests;
import org.counterclaim.platform.PageOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/disputes/{id}/interests")
@Tag(name = "Interests", description = "Who is not to work on a dispute, and why")
@RolesAllowed(Role.Name.CHECKER)
class DisputeInterestsResource {

    private final Disputes disputes;
    private final Interests interests;
    private final Declaring declaring;
    private final CurrentActor actor;

    DisputeInterestsResource(Disputes disputes, Interests interests, Declaring declaring, CurrentActor actor) {
        this.disputes = disputes;
        this.interests = interests;
        this.declaring = declaring;
        this.actor = actor;
    }

    @GET
    @Transactional
    @Operation(summary = "The interests declared on a dispute", description = "Lifted ones included; at most 200.")
    public PageOf<InterestView> list(@PathParam("id") long id) {
        disputes.get(id);
        return new PageOf<>(interests.of(id).stream().map(InterestView::of).toList(), null);
    }

    @POST
    @Transactional
    @Operation(
            summary = "Declare an interest",
            description = "Your own; an editor may name another `person`. From then on every change to the dispute and"
                    + " its verdicts by that person is refused (separation-of-duties, rule no-interest).")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InterestView.class)))
    @APIResponse(responseCode = "409", description = "It was declared before: `existing`")
    public Response declare(
            @PathParam("id") long id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = InterestBody.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "own",
                                                            value = "{\"reason\": \"My sister works at the"
                                                                    + " ministry.\"}")))
                    @NotNull
                    @Valid
                    InterestBody body) {
        String person = body.person() == null ? null : body.person().strip();
        Interest interest = declaring.declare(id, person, body.reason().strip(), actor.get());
        return Response.created(URI.create("/api/v1/interests/" + interest.id()))
                .entity(InterestView.of(interest))
                .header(HttpHeaders.ETAG, interest.tag().toString())
                .build();
    }

    @Schema(name = "NewInterest")
    record InterestBody(
            @Schema(description = "Whose it is; left out: yours") @Size(max = 100) @Nullable
            String person,

            @NotBlank @Size(max = 2000) String reason) {}
}
