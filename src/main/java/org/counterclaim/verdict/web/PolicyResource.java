package org.counterclaim.verdict.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.platform.PageOf;
import org.counterclaim.verdict.Legislating;
import org.counterclaim.verdict.Policies;
import org.counterclaim.verdict.Policy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/policies")
@Tag(name = "Policies", description = "How verdicts are reviewed and what they have to bring, versioned")
class PolicyResource {

    private static final String NAME = "[a-z][a-z0-9-]{0,59}";

    private final Policies policies;
    private final Legislating legislating;
    private final CurrentActor actor;

    PolicyResource(Policies policies, Legislating legislating, CurrentActor actor) {
        this.policies = policies;
        this.legislating = legislating;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Role.Name.CHECKER)
    @Transactional
    @Operation(
            summary = "The policies as they are now",
            description = "By name, at most 100. A verdict is drafted under the one that `appliesTo` its dispute most"
                    + " specially (metric and topic, metric, topic), else under `standard`.")
    public PageOf<PolicyView> list() {
        return new PageOf<>(policies.current().stream().map(PolicyView::of).toList(), null);
    }

    @GET
    @Path("{name}")
    @RolesAllowed(Role.Name.CHECKER)
    @Transactional
    @Operation(summary = "A policy with its versions", description = "The newest first, at most 100; with ETag.")
    public RestResponse<PolicyHistory> get(@PathParam("name") String name) {
        return shown(name);
    }

    @PUT
    @Path("{name}")
    @RolesAllowed(Role.Name.ADMIN)
    @Transactional
    @Operation(
            summary = "Set the next version of a policy",
            description = "The whole policy; what is left out is as `standard` began. If-Match with the ETag of the"
                    + " version that it takes the place of, If-None-Match: * for a new policy. Verdicts stay under the"
                    + " version that they were drafted under.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PolicyHistory.class)))
    @APIResponse(responseCode = "409", description = "Another policy is meant for the same disputes: `existing`")
    public RestResponse<PolicyHistory> set(
            @PathParam("name") @Pattern(regexp = NAME) String name,
            @Parameter(description = "The ETag of the version that was read")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @Parameter(description = "* for a new policy") @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable
                    String ifNoneMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PolicyBody.class),
                                            examples = @ExampleObject(name = "panel", value = PolicyBody.EXAMPLE)))
                    @NotNull
                    @Valid
                    PolicyBody body) {
        legislating.set(name, ifMatch, ifNoneMatch, body.terms(), actor.get());
        return shown(name);
    }

    private RestResponse<PolicyHistory> shown(String name) {
        List<Policy> versions = policies.versionsOf(name);
        return RestResponse.ResponseBuilder.ok(PolicyHistory.of(versions))
                .header(HttpHeaders.ETAG, versions.get(0).tag().toString())
                .build();
    }
}
