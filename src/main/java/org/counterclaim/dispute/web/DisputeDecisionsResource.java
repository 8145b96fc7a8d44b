package org.counterclaim.dispute.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.counterclaim.access.Role;
import org.counterclaim.dispute.Decisions;
import org.counterclaim.dispute.Disputes;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/disputes/{id}/decisions")
@Tag(name = "Decisions", description = "What people decided about disputes, each of which can be undone")
@RolesAllowed(Role.Name.REPORTER)
class DisputeDecisionsResource {

    private final Decisions decisions;
    private final Disputes disputes;
    private final Dismissed dismissed;

    DisputeDecisionsResource(Decisions decisions, Disputes disputes, Dismissed dismissed) {
        this.decisions = decisions;
        this.disputes = disputes;
        this.dismissed = dismissed;
    }

    @GET
    @Transactional
    @Operation(summary = "What people decided about a dispute, the latest first")
    public PageOf<DecisionView> list(
            @PathParam("id") long id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        dismissed.refuseToReporters(disputes.get(id).triage());
        return decisions.page(id, new PageRequest(cursor, limit, null)).map(DecisionView::of);
    }
}
