package org.counterclaim.verdict.web;

import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.counterclaim.access.Actor;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.verdict.Aged;
import org.counterclaim.verdict.Drafting;
import org.counterclaim.verdict.Freshness;
import org.counterclaim.verdict.Outcome;
import org.counterclaim.verdict.RoleRequired;
import org.counterclaim.verdict.Scales;
import org.counterclaim.verdict.Verdict;
import org.counterclaim.verdict.VerdictState;
import org.counterclaim.verdict.Verdicts;
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
@Tag(
        name = "Verdicts",
        description =
                "Reviewed, versioned judgements on disputes. Every change takes If-Match with the ETag of what was"
                        + " read, needs the right role and obeys the separation of duties; a refusal names its rule.")
class VerdictResource {

    private final Verdicts verdicts;
    private final Scales scales;
    private final Drafting drafting;
    private final Presenting presenting;
    private final Freshness freshness;
    private final CurrentActor caller;

    VerdictResource(
            Verdicts verdicts,
            Scales scales,
            Drafting drafting,
            Presenting presenting,
            Freshness freshness,
            CurrentActor caller) {
        this.verdicts = verdicts;
        this.scales = scales;
        this.drafting = drafting;
        this.presenting = presenting;
        this.freshness = freshness;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "Verdicts, the latest changed first",
            description = "Checkers see all, everybody else what is published now.")
    public PageOf<VerdictRow> list(
            @QueryParam("state") @Nullable VerdictState state,
            @Parameter(description = "id of a dispute") @QueryParam("dispute") @Nullable Long dispute,
            @QueryParam("outcome") @Nullable Outcome outcome,
            @QueryParam("author") @Nullable String author,
            @Parameter(description = "true for those that something has come in since") @QueryParam("stale") @Nullable
                    Boolean stale,
            @Parameter(description = "true for the drafts that nobody goes on with, which are left out otherwise")
                    @QueryParam("discarded")
                    @Nullable
                    Boolean discarded,
            @Parameter(description = "words that all occur in it") @QueryParam("q") @Nullable String q,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @Parameter(
                            description =
                                    "changedAt, createdAt, publishedAt (lists what was published) or question; with -"
                                            + " before it for descending")
                    @QueryParam("sort")
                    @Nullable
                    String sort) {
        Actor actor = caller.get();
        PageOf<Verdict> page = verdicts.page(
                new Verdicts.Filter(state, dispute, outcome, author, q, stale, discarded),
                actor,
                new PageRequest(cursor, limit, sort));
        Map<Long, List<Aged>> aged = freshness.of(page.items());
        return page.map(verdict ->
                VerdictRow.of(verdict, actor, StaleView.of(aged.getOrDefault(verdict.id(), List.of()), actor)));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(
            summary = "One version of a verdict",
            description = "Anyone reads what was ever published; drafts take the role checker. `transitions` tells what"
                    + " is open to the caller, and why the rest is not.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerdictView.class)))
    public Response get(@PathParam("id") long id) {
        Verdict verdict = verdicts.get(id);
        Actor actor = caller.get();
        if (!verdict.state().isPublic() && !Verdicts.mayReadDrafts(actor)) {
            throw actor.role() == null ? new UnauthorizedException() : new RoleRequired(Role.CHECKER);
        }
        return presenting.found(verdict);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.Name.CHECKER)
    @Transactional
    @Operation(summary = "Edit a draft", description = "Its author only. What is left out becomes empty.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerdictView.class)))
    public Response edit(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
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
        return presenting.found(drafting.edit(id, ifMatch, body.content(scales.wording(id)), caller.get()));
    }

    @Schema(name = "VerdictRow")
    record VerdictRow(
            long id,
            @Nullable String slug,
            int version,
            VerdictState state,
            long disputeId,
            String question,
            String author,
            @Nullable Outcome outcome,
            String summary,
            Instant changedAt,
            @Nullable Instant publishedAt,
            @Nullable StaleView stale) {

        static VerdictRow of(Verdict verdict, Actor reader, @Nullable StaleView stale) {
            boolean blind = verdict.isBlindTo(reader);
            return new VerdictRow(
                    verdict.id(),
                    verdict.slug(),
                    verdict.number(),
                    verdict.state(),
                    verdict.disputeId(),
                    verdict.question(),
                    verdict.author(),
                    blind ? null : verdict.outcome(),
                    blind ? "" : verdict.summary(),
                    verdict.changedAt(),
                    verdict.publishedAt(),
                    stale);
        }
    }
}
