package org.counterclaim.dispute.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.dispute.Dispute;
import org.counterclaim.dispute.QueueOrder;
import org.counterclaim.dispute.TriageState;
import org.counterclaim.dispute.Weights;
import org.counterclaim.dispute.compare.Conflict;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Listing;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.platform.SortKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/disputes")
@Tag(name = "Disputes", description = "One question, answered with incompatible figures by different sources")
@RolesAllowed(Role.Name.REPORTER)
class DisputeResource {

    private final EntityManager entityManager;
    private final DisputePages pages;
    private final QueueOrder order;
    private final Dismissed dismissed;
    private final CurrentActor actor;

    DisputeResource(
            EntityManager entityManager,
            DisputePages pages,
            QueueOrder order,
            Dismissed dismissed,
            CurrentActor actor) {
        this.entityManager = entityManager;
        this.pages = pages;
        this.order = order;
        this.dismissed = dismissed;
        this.actor = actor;
    }

    @GET
    @Operation(
            summary = "The queue, the most urgent first",
            description = "Leaves out dismissed and uncontested disputes unless triage or conflict asks for them.")
    public PageOf<DisputeRow> list(
            @QueryParam("triage") @Nullable TriageState triage,
            @QueryParam("conflict") @Nullable Conflict conflict,
            @QueryParam("metric") @Nullable Metric metric,
            @Parameter(description = "id of a source with a claim in it") @QueryParam("source") @Nullable Long source,
            @Parameter(description = "id of an article with a claim in it") @QueryParam("article") @Nullable
                    Long article,
            @Parameter(description = "part of the question") @QueryParam("q") @Nullable String q,
            @QueryParam("assignee") @Nullable String assignee,
            @Parameter(description = "true for those whose published verdict is stale, uncontested ones as well")
                    @QueryParam("stale")
                    @Nullable
                    Boolean stale,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @Parameter(description = "priority, openedAt or claims; with - before it for descending")
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @Parameter(description = "the name of one of your own triage presets, whose weights make the priority")
                    @QueryParam("preset")
                    @Nullable
                    String preset) {
        dismissed.refuseToReporters(triage);
        Weights by = order.weights(actor.get().name(), preset);
        Listing<Dispute> listing = new Listing<>(
                        Dispute.class,
                        Dispute::id,
                        List.of(
                                order.key(by),
                                SortKey.instant("openedAt", "e.openedAt", Dispute::openedAt),
                                new SortKey<>(
                                        "claims",
                                        "e.reckoned.claims",
                                        dispute -> dispute.reckoned().claims(),
                                        Integer::valueOf)))
                .where("e.mergedInto is null and e.reckoned.claims > 0")
                .where("e.desk.triage = :triage", "triage", triage)
                .where("e.reckoned.conflict = :conflict", "conflict", conflict)
                .where("e.scope.metric = :metric", "metric", metric)
                .where("e.desk.assignee = :assignee", "assignee", assignee)
                .where(
                        "exists (select m.id from DisputeClaim m where m.dispute = e and m.claim.source.id = :source)",
                        "source",
                        source)
                .where(
                        "exists (select m.id from DisputeClaim m, Appearance a where m.dispute = e"
                                + " and a.claim = m.claim and a.article.id = :article)",
                        "article",
                        article)
                .containing("e.question", "q", q);
        if (triage == null) {
            listing.where("e.desk.triage <> :dismissed", "dismissed", TriageState.DISMISSED);
        }
        if (stale != null) {
            listing.where("e.urgency.staleSince is " + (stale ? "not null" : "null"));
        }
        if (conflict == null && !Boolean.TRUE.equals(stale)) {
            listing.where("e.reckoned.conflict <> :uncontested", "uncontested", Conflict.UNCONTESTED);
        }
        LocalDate today = pages.today();
        return listing.page(entityManager, new PageRequest(cursor, limit, sort))
                .map(dispute -> DisputeRow.of(dispute, today, by));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One dispute: positions, how they compare and why, series, origins, history",
            description = "Its ETag changes with people's decisions, not with arriving articles. With at, as it was"
                    + " known then: by what had been recorded; with asOf, without what figures of later days say. With"
                    + " from (and to, else now) only what became known in between.")
    @APIResponse(
            responseCode = "200",
            description = "The dispute; with from, a DisputeDifference",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DisputeView.class)))
    public RestResponse<Object> get(
            @PathParam("id") long id,
            @Parameter(description = "an instant, or a day for its end in UTC") @QueryParam("at") @Nullable String at,
            @Parameter(description = "a day") @QueryParam("asOf") @Nullable String asOf,
            @Parameter(description = "an instant, or a day for its end in UTC") @QueryParam("from") @Nullable
                    String from,
            @Parameter(description = "an instant, or a day for its end in UTC") @QueryParam("to") @Nullable String to) {
        Moment moment = new Moment(pages.now());
        Instant since = moment.instant("from", from);
        Instant until = moment.instant("to", to);
        if (since != null) {
            refuseBeside("at", at);
            refuseBeside("asOf", asOf);
            dismissed.refuseToReporters(pages.triageOf(id));
            return RestResponse.ok(pages.between(id, since, moment.after(since, until)));
        }
        if (until != null) {
            throw Invalid.required("from", "to needs from: the difference is between two instants.");
        }
        Instant then = moment.instant("at", at);
        DisputePages.Page page = pages.of(id, then, moment.dayOrNull("asOf", asOf));
        dismissed.refuseToReporters(page.triage());
        RestResponse.ResponseBuilder<Object> answer = RestResponse.ResponseBuilder.ok(page.view());
        // what was cannot be changed, so it carries no version to change it from
        return (then == null ? answer.header(HttpHeaders.ETAG, page.tag()) : answer).build();
    }

    private static void refuseBeside(String parameter, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            throw Invalid.field(
                    parameter,
                    "not-with-from",
                    parameter + " asks for the dispute of one time, from for the difference between two.");
        }
    }
}
