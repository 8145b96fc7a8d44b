package org.counterclaim.intake.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.article.FetchOutcome;
import org.counterclaim.intake.Refetching;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/articles")
@Tag(name = "Articles")
@RolesAllowed(Role.Name.CHECKER)
class RefetchResource {

    private final Refetching refetching;
    private final CurrentActor actor;

    RefetchResource(Refetching refetching, CurrentActor actor) {
        this.refetching = refetching;
        this.actor = actor;
    }

    @POST
    @Path("{id}:refetch")
    @Operation(
            summary = "Fetch an article again, and put on record how it changed",
            description = "UNCHANGED and GONE store no snapshot. What changed is told by the article's changes.")
    public RefetchedView refetch(@PathParam("id") long id) {
        Refetching.Refetched refetched = refetching.refetch(id, actor.get());
        return new RefetchedView(id, refetched.outcome(), refetched.snapshot());
    }

    /** @param snapshot the number of the latest */
    @Schema(name = "RefetchedArticle")
    record RefetchedView(long article, FetchOutcome outcome, int snapshot) {}
}
