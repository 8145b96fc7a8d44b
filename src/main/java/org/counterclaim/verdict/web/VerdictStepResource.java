package org.counterclaim.verdict.web;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.verdict.Decision;
import org.counterclaim.verdict.Drafting;
import org.counterclaim.verdict.Moving;
import org.counterclaim.verdict.Outcome;
import org.counterclaim.verdict.Review;
import org.counterclaim.verdict.Reviewing;
import org.counterclaim.verdict.Scale;
import org.counterclaim.verdict.Scales;
import org.counterclaim.verdict.VerdictState;
import org.counterclaim.verdict.web.ContentBody.RatingBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/verdicts")
@Tag(name = "Verdicts")
class VerdictStepResource {

    private final Drafting drafting;
    private final Moving moving;
    private final Reviewing reviewing;
    private final Scales scales;
    private final Presenting presenting;
    private final CurrentActor caller;

    VerdictStepResource(
            Drafting drafting,
            Moving moving,
            Reviewing reviewing,
            Scales scales,
            Presenting presenting,
            CurrentActor caller) {
        this.scales = scales;
        this.drafting = drafting;
        this.moving = moving;
        this.reviewing = reviewing;
        this.presenting = presenting;
        this.caller = caller;
    }

    @POST
    @Path("{id}/transitions")
    @RolesAllowed(Role.Name.CHECKER)
    @Transactional
    @Operation(
            summary = "Submit, recall, publish or withdraw",
            description =
                    "to is SUBMITTED, DRAFT, PUBLISHED or WITHDRAWN. A reason is needed to recall, to withdraw, and"
                            + " to submit an UNVERIFIED verdict without evidence.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerdictView.class)))
    @APIResponse(responseCode = "403", description = "separation-of-duties with `rule`, or forbidden with `role`")
    @APIResponse(
            responseCode = "409",
            description = "illegal-transition with `from`, `to`, `allowed`, or evidence-insufficient with `missing`")
    public Response move(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Move.class),
                                            examples = {
                                                @ExampleObject(name = "submit", value = "{\"to\": \"SUBMITTED\"}"),
                                                @ExampleObject(name = "publish", value = "{\"to\": \"PUBLISHED\"}"),
                                                @ExampleObject(
                                                        name = "withdraw",
                                                        value = "{\"to\": \"WITHDRAWN\", \"reason\": \"The source took"
                                                                + " its figure back.\"}")
                                            }))
                    @NotNull
                    @Valid
                    Move body) {
        return presenting.found(moving.move(id, ifMatch, body.to(), body.reason(), caller.get()));
    }

    @POST
    @Path("{id}/reviews")
    @RolesAllowed(Role.Name.CHECKER)
    @Transactional
    @Operation(
            summary = "Review somebody else's submitted verdict",
            description =
                    "One review or vote; `needed` tells how many it takes under the verdict's policy. A request for"
                            + " changes gives it back to its author (a panel counts it). Under a blind policy send `outcome` and"
                            + " `ratings` for the claims in `needed.claims`: the same as the author's approves, anything else"
                            + " gives it back, whatever `decision` says.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerdictView.class)))
    @APIResponse(responseCode = "403", description = "separation-of-duties: nobody reviews their own draft")
    public Response review(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ReviewBody.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "approve",
                                                            value = "{\"decision\": \"APPROVE\", \"comment\": \"Sources"
                                                                    + " and dates checked.\"}")))
                    @NotNull
                    @Valid
                    ReviewBody body) {
        return presenting.found(reviewing.review(id, ifMatch, body.judgement(scales.wording(id)), caller.get()));
    }

    @POST
    @Path("{id}:discard")
    @RolesAllowed(Role.Name.CHECKER)
    @Transactional
    @Operation(
            summary = "Give a draft up",
            description =
                    "Its author or an administrator. It stays on record as a draft that nobody goes on with, and is"
                            + " out of the way of the next correction.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerdictView.class)))
    public Response discard(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Discard.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "discard",
                                                            value = "{\"reason\": \"The figures were revised before"
                                                                    + " this was done.\"}")))
                    @NotNull
                    @Valid
                    Discard body) {
        return presenting.found(drafting.discard(id, ifMatch, body.reason().strip(), caller.get()));
    }

    @POST
    @Path("{id}/corrections")
    @RolesAllowed(Role.Name.EDITOR)
    @Transactional
    @Operation(
            summary = "Open a draft of the next version",
            description =
                    "A copy of what is published; it goes the same way, and replaces the published version when it"
                            + " is published itself. Type and reason are told to readers.")
    @APIResponse(
            responseCode = "201",
            description = "The draft, with Location and ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerdictView.class)))
    public Response correct(
            @PathParam("id") long id,
            @Parameter(description = "May be left out: what is published never changes")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CorrectionBody.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "update",
                                                            value = "{\"type\": \"UPDATE\", \"reason\": \"The NGO has"
                                                                    + " published a newer count.\"}")))
                    @NotNull
                    @Valid
                    CorrectionBody body) {
        return presenting.created(drafting.correct(id, ifMatch, body.correction(), caller.get()));
    }

    @Schema(name = "VerdictMove")
    record Move(
            @NotNull VerdictState to,
            @Size(max = 2000) @Nullable String reason) {}

    @Schema(name = "VerdictDiscard")
    record Discard(@NotBlank @Size(max = 2000) String reason) {}

    @Schema(name = "NewReview")
    record ReviewBody(
            @Schema(description = "May be left out where a blind label decides") @Nullable
            Decision decision,

            @Nullable Outcome outcome,
            @NotBlank @Size(max = 5000) String comment,
            @Size(max = 100) @Nullable List<@NotNull @Valid RatingBody> ratings) {

        Review.Judgement judgement(Scale scale) {
            return new Review.Judgement(
                    decision, outcome, comment.strip(), ratings == null ? null : ContentBody.ratings(ratings, scale));
        }
    }
}
