package org.counterclaim.dispute.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.dispute.Decision;
import org.counterclaim.dispute.Decisions;
import org.counterclaim.dispute.Dispute;
import org.counterclaim.dispute.Undoing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/decisions")
@Tag(name = "Decisions", description = "What people decided about disputes, each of which can be undone")
@RolesAllowed(Role.Name.CHECKER)
class DecisionResource {

    private final Decisions decisions;
    private final Undoing undoing;
    private final DisputePages pages;
    private final CurrentActor actor;

    DecisionResource(Decisions decisions, Undoing undoing, DisputePages pages, CurrentActor actor) {
        this.decisions = decisions;
        this.undoing = undoing;
        this.pages = pages;
        this.actor = actor;
    }

    record UndoRequest(
            @Size(max = 2000) @Schema(examples = "They are two events after all") @Nullable
            String reason) {}

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "One decision, with the ETag of the dispute that it is about")
    public RestResponse<DecisionView> get(@PathParam("id") long id) {
        Decision decision = decisions.get(id);
        return RestResponse.ResponseBuilder.ok(DecisionView.of(decision))
                .header(HttpHeaders.ETAG, undoing.disputeOf(decision).tag().toString())
                .build();
    }

    @POST
    @Path("{id}:undo")
    @Operation(
            summary = "Undo it: everything that it changed is as it was before",
            description =
                    "If-Match is the ETag of the dispute that it is about. Refused with 409 while a later decision"
                            + " on the same thing stands (`decision` is its id), and where a verdict was published since. Takes"
                            + " the role that may decide it.")
    public RestResponse<DisputeView> undo(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable UndoRequest request) {
        String reason = request == null ? null : request.reason();
        Dispute dispute = undoing.undo(id, ifMatch, reason, actor.get());
        return pages.of(dispute.id()).answer();
    }
}
