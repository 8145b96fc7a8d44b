package org.counterclaim.intake.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.intake.RefetchJob;
import org.counterclaim.jobs.Job;
import org.counterclaim.jobs.JobView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/articles:refetch")
@Tag(name = "Articles")
@RolesAllowed(Role.Name.CHECKER)
class RefetchManyResource {

    private final RefetchJob many;
    private final CurrentActor actor;

    RefetchManyResource(RefetchJob many, CurrentActor actor) {
        this.many = many;
        this.actor = actor;
    }

    @POST
    @APIResponse(
            responseCode = "202",
            description = "Queued",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobView.class)))
    @Operation(summary = "Fetch many articles again, in the background; answers with the job")
    public RestResponse<JobView> refetchMany(@Valid @NotNull RefetchRequest request) {
        Job job = many.start(request.articles(), actor.get());
        return RestResponse.ResponseBuilder.create(Status.ACCEPTED, JobView.of(job, List.of()))
                .location(UriBuilder.fromPath("/api/v1/jobs/{id}").build(job.id()))
                .build();
    }

    record RefetchRequest(
            @NotEmpty @Size(max = 1000) @Schema(examples = "[1, 2]")
            List<@NotNull Long> articles) {}
}
