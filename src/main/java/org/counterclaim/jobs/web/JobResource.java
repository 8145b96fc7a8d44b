package org.counterclaim.jobs.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.jobs.Job;
import org.counterclaim.jobs.JobView;
import org.counterclaim.jobs.Jobs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/jobs")
@Tag(name = "Jobs", description = "Work of many items, done in the background")
@RolesAllowed(Role.Name.CHECKER)
class JobResource {

    private final Jobs jobs;
    private final CurrentActor actor;

    JobResource(Jobs jobs, CurrentActor actor) {
        this.jobs = jobs;
        this.actor = actor;
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "How far a job is, and what failed, with the line of each item and the reason")
    public RestResponse<JobView> get(@PathParam("id") long id) {
        return shown(jobs.get(id));
    }

    @POST
    @Path("{id}:cancel")
    @Transactional
    @Operation(summary = "Call a job off; what was done stays done")
    public RestResponse<JobView> cancel(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return shown(jobs.callOff(id, ifMatch, actor.get()));
    }

    private RestResponse<JobView> shown(Job job) {
        return RestResponse.ResponseBuilder.ok(JobView.of(job, jobs.failuresOf(job.id())))
                .header(HttpHeaders.ETAG, job.tag())
                .build();
    }
}
