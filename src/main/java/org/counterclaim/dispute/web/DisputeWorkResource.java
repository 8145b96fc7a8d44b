package org.counterclaim.dispute.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.dispute.Asking;
import org.counterclaim.dispute.Assignment;
import org.counterclaim.dispute.Disentangling;
import org.counterclaim.dispute.Dispute;
import org.counterclaim.dispute.Merging;
import org.counterclaim.dispute.Moving;
import org.counterclaim.dispute.Overriding;
import org.counterclaim.dispute.ScopeEdit;
import org.counterclaim.dispute.Triage;
import org.counterclaim.dispute.TriageState;
import org.counterclaim.dispute.compare.Relation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/disputes")
@Tag(name = "Disputes")
@RolesAllowed(Role.Name.CHECKER)
class DisputeWorkResource {

    private final Triage triage;
    private final Assignment assignment;
    private final Asking asking;
    private final Moving moving;
    private final Merging merging;
    private final Disentangling disentangling;
    private final Overriding overriding;
    private final DisputePages pages;
    private final CurrentActor actor;

    DisputeWorkResource(
            Triage triage,
            Assignment assignment,
            Asking asking,
            Moving moving,
            Merging merging,
            Disentangling disentangling,
            Overriding overriding,
            DisputePages pages,
            CurrentActor actor) {
        this.triage = triage;
        this.assignment = assignment;
        this.asking = asking;
        this.moving = moving;
        this.merging = merging;
        this.disentangling = disentangling;
        this.overriding = overriding;
        this.pages = pages;
        this.actor = actor;
    }

    record TriageRequest(
            @NotNull @Schema(examples = "DISMISSED") TriageState to,

            @Size(max = 2000) @Schema(examples = "Two different earthquakes") @Nullable
            String reason) {}

    record AssignmentRequest(
            @Size(max = 100) @Schema(examples = "checker", description = "null takes it from whoever has it") @Nullable
            String assignee) {}

    record QuestionRequest(
            @Size(min = 1, max = 500) @Schema(examples = "How many people were killed in the crackdown?") @Nullable
            String question,

            @Valid @Nullable ScopeEdit scope) {}

    record OverrideRequest(
            @NotNull @Schema(examples = "51") Long a,
            @NotNull @Schema(examples = "62") Long b,
            @NotNull Relation relation,

            @Size(max = 2000) @Schema(examples = "One counts the whole year") @Nullable
            String reason) {}

    record MoveRequest(
            @NotNull @Schema(examples = "51") Long claimId,
            @Size(max = 2000) @Nullable String reason) {}

    record MergeRequest(
            @NotNull @Schema(examples = "2") Long from,
            @Size(max = 2000) @Nullable String reason) {}

    record SplitRequest(
            @NotEmpty @Size(max = 1000) @Schema(examples = "[51, 62]")
            List<@NotNull Long> claimIds,

            @Size(max = 500) @Nullable String question) {}

    record IndependenceRequest(
            @NotNull @Size(min = 2, max = 2) @Schema(examples = "[\"Rights Agency\", \"Iran Human Rights\"]")
            List<@NotBlank @Size(max = 400) String> parties,

            @Schema(description = "null takes an earlier decision back") @Nullable
            Boolean independent,

            @NotBlank @Size(max = 2000) @Schema(examples = "Both told us how they count; they share no informants.")
            String reason) {}

    @POST
    @Path("{id}/triage")
    @Operation(summary = "Accept or dismiss a new dispute, or take that back; all but accepting needs a reason")
    public RestResponse<DisputeView> triage(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull TriageRequest request) {
        return shown(triage.decide(id, ifMatch, request.to(), request.reason(), actor.get()));
    }

    @POST
    @Path("{id}/assignment")
    @Operation(summary = "Give it to somebody, or to nobody")
    public RestResponse<DisputeView> assign(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AssignmentRequest request) {
        return shown(assignment.assign(id, ifMatch, request.assignee(), actor.get()));
    }

    @PATCH
    @Path("{id}")
    @Operation(
            summary = "Word the question anew, or say what it asks",
            description = "Of the scope, what is left out stays and an empty text takes away. It decides which claims"
                    + " may join from now on; the machine never changes it.")
    public RestResponse<DisputeView> ask(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull QuestionRequest request) {
        return shown(asking.ask(id, ifMatch, request.question(), request.scope(), actor.get()));
    }

    @POST
    @Path("{id}/claims")
    @Operation(summary = "Move a claim here from the dispute that it is in")
    public RestResponse<DisputeView> move(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull MoveRequest request) {
        return shown(moving.move(id, ifMatch, request.claimId(), request.reason(), actor.get()));
    }

    @POST
    @Path("{id}:merge")
    @RolesAllowed(Role.Name.EDITOR)
    @Operation(summary = "Take in all claims of another dispute, which then points here")
    public RestResponse<DisputeView> merge(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull MergeRequest request) {
        return shown(merging.merge(id, ifMatch, request.from(), request.reason(), actor.get()));
    }

    @POST
    @Path("{id}:split")
    @RolesAllowed(Role.Name.EDITOR)
    @Operation(summary = "Open a dispute of its own for some of the claims; answers with the new one")
    public RestResponse<DisputeView> split(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull SplitRequest request) {
        Dispute part = merging.split(id, ifMatch, request.claimIds(), request.question(), actor.get());
        DisputePages.Page page = pages.of(part.id());
        return RestResponse.ResponseBuilder.create(Response.Status.CREATED, page.view())
                .location(UriBuilder.fromPath("/api/v1/disputes/{id}").build(part.id()))
                .header(HttpHeaders.ETAG, page.tag())
                .build();
    }

    @POST
    @Path("{id}/independence")
    @Operation(summary = "Decide whether two parties are independent of each other; the machine never changes it back")
    public RestResponse<DisputeView> decideIndependence(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull IndependenceRequest request) {
        return shown(disentangling.decide(
                id, ifMatch, request.parties(), request.independent(), request.reason(), actor.get()));
    }

    @POST
    @Path("{id}/overrides")
    @RolesAllowed(Role.Name.EDITOR)
    @Operation(
            summary = "Set how two claims stand to each other",
            description = "The machine's relation stays visible beside it. Holds wherever the two claims are compared,"
                    + " until it is undone.")
    public RestResponse<DisputeView> override(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull OverrideRequest request) {
        Overriding.Ruling ruling =
                new Overriding.Ruling(request.a(), request.b(), request.relation(), request.reason());
        return shown(overriding.override(id, ifMatch, ruling, actor.get()));
    }

    private RestResponse<DisputeView> shown(Dispute dispute) {
        return pages.of(dispute.id()).answer();
    }
}
