package org.counterclaim.dispute.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.claim.Appearances;
import org.counterclaim.dispute.Confirming;
import org.counterclaim.dispute.Suggestion;
import org.counterclaim.dispute.Suggestions;
import org.counterclaim.platform.Listing;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.platform.SortKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/suggestions")
@Tag(name = "Suggestions", description = "Where the machine was not sure in which dispute a claim belongs")
@RolesAllowed(Role.Name.CHECKER)
class SuggestionResource {

    private final EntityManager entityManager;
    private final Suggestions suggestions;
    private final Appearances appearances;
    private final Confirming confirming;
    private final CurrentActor actor;

    SuggestionResource(
            EntityManager entityManager,
            Suggestions suggestions,
            Appearances appearances,
            Confirming confirming,
            CurrentActor actor) {
        this.entityManager = entityManager;
        this.suggestions = suggestions;
        this.appearances = appearances;
        this.confirming = confirming;
        this.actor = actor;
    }

    enum Decision {
        /** Move the claim. */
        CONFIRM,
        /** Leave it, and never suggest this again. */
        REJECT
    }

    record DecisionRequest(
            @NotNull @Schema(examples = "CONFIRM") Decision decision) {}

    @GET
    @Transactional
    @Operation(summary = "Suggestions that wait for a decision, or those already decided; the latest first")
    public PageOf<SuggestionView> list(
            @QueryParam("state") @DefaultValue("SUGGESTED") Suggestion.State state,
            @Parameter(description = "id of the dispute that a claim may belong to") @QueryParam("dispute") @Nullable
                    Long dispute,
            @Parameter(description = "id of the claim") @QueryParam("claim") @Nullable Long claim,
            @Parameter(description = "part of the claim's words") @QueryParam("q") @Nullable String q,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @Parameter(description = "suggestedAt or -suggestedAt") @QueryParam("sort") @Nullable String sort) {
        PageOf<Suggestion> page = new Listing<>(
                        Suggestion.class,
                        Suggestion::id,
                        List.of(SortKey.instant("suggestedAt", "e.suggestedAt", Suggestion::suggestedAt)))
                .fetching("claim")
                .fetching("dispute")
                .where("e.state = :state", "state", state)
                .where("(e.state <> :open or e.dispute.mergedInto is null)", "open", Suggestion.State.SUGGESTED)
                .where("e.dispute.id = :dispute", "dispute", dispute)
                .where("e.claim.id = :claim", "claim", claim)
                .containing("e.claim.proposition", "q", q)
                .page(entityManager, new PageRequest(cursor, limit, sort));
        ShownClaims claims =
                ShownClaims.of(page.items().stream().map(Suggestion::claim).toList(), appearances);
        return page.map(suggestion -> SuggestionView.of(suggestion, claims));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "One suggestion with its ETag")
    public RestResponse<SuggestionView> get(@PathParam("id") long id) {
        return shown(suggestions.get(id));
    }

    @POST
    @Path("{id}")
    @Transactional
    @Operation(summary = "Confirm it, which moves the claim, or reject it, which is final")
    public RestResponse<SuggestionView> decide(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DecisionRequest request) {
        return shown(confirming.decide(id, ifMatch, request.decision() == Decision.CONFIRM, actor.get()));
    }

    private RestResponse<SuggestionView> shown(Suggestion suggestion) {
        return RestResponse.ResponseBuilder.ok(
                        SuggestionView.of(suggestion, ShownClaims.of(List.of(suggestion.claim()), appearances)))
                .header(HttpHeaders.ETAG, suggestion.tag().toString())
                .build();
    }
}
