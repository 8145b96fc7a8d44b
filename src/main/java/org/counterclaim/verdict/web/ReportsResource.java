package org.counterclaim.verdict.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.verdict.Receipt;
import org.counterclaim.verdict.Report;
import org.counterclaim.verdict.ReportDecision;
import org.counterclaim.verdict.ReportStatus;
import org.counterclaim.verdict.Reporting;
import org.counterclaim.verdict.Reports;
import org.counterclaim.verdict.Verdicts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/reports")
@Tag(name = "Corrections")
class ReportsResource {

    private final Reports reports;
    private final Verdicts verdicts;
    private final Reporting reporting;
    private final CurrentActor caller;
    private final Clock clock;

    ReportsResource(Reports reports, Verdicts verdicts, Reporting reporting, CurrentActor caller, Clock clock) {
        this.reports = reports;
        this.verdicts = verdicts;
        this.reporting = reporting;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.Name.CHECKER)
    @Transactional
    @Operation(
            summary = "What readers have reported, what is due soonest first",
            description = "Overdue ones lead the list, answered ones end it.")
    public PageOf<ReportView> list(
            @QueryParam("status") @Nullable ReportStatus status,
            @Parameter(description = "id of any version of a verdict") @QueryParam("verdict") @Nullable Long verdict,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @Parameter(description = "dueOn or receivedAt, with - before it for descending")
                    @QueryParam("sort")
                    @Nullable
                    String sort) {
        return reports.page(
                        status, verdict == null ? null : verdicts.get(verdict), new PageRequest(cursor, limit, sort))
                .map(this::view);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.Name.CHECKER)
    @Transactional
    @Operation(summary = "One report, with its ETag")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportView.class)))
    public Response get(@PathParam("id") long id) {
        return found(reports.get(id));
    }

    @POST
    @Path("{id}")
    @RolesAllowed(Role.Name.CHECKER)
    @Transactional
    @Operation(
            summary = "Answer a report, once",
            description = "The reader sees the answer under the receipt. Who wrote a version of the verdict may accept,"
                    + " but not reject. With `correction`, which takes the role editor, an accepted report opens the"
                    + " next version at once; its public notice says \"a reader\".")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "403", description = "separation-of-duties with rule own-verdict")
    @APIResponse(responseCode = "409", description = "It was answered already (problem illegal-transition)")
    public Response answer(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AnswerBody body) {
        CorrectionBody correction = body.correction();
        return found(reporting.answer(
                id,
                ifMatch,
                new Reporting.Answer(body.decision(), body.answer().strip()),
                correction == null ? null : correction.correction(),
                caller.get()));
    }

    @POST
    @Path("{id}/corrections")
    @RolesAllowed(Role.Name.EDITOR)
    @Transactional
    @Operation(
            summary = "Open the correction that an accepted report leads to",
            description = "For a report that was accepted without one. `correction` is the id of the draft.")
    @APIResponse(
            responseCode = "201",
            description = "The report, with the draft",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportView.class)))
    public Response correct(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CorrectionBody body) {
        return with(
                Response.status(Response.Status.CREATED),
                reporting.correct(id, ifMatch, body.correction(), caller.get()));
    }

    @GET
    @Path("receipts/{code}")
    @PermitAll
    @Transactional
    @Operation(summary = "What became of a report, for whoever has its receipt")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportProgressView.class)))
    public Response progress(@PathParam("code") String code) {
        return Response.ok(ReportProgressView.of(code, reports.get(new Receipt(code))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response found(Report report) {
        return with(Response.ok(), report);
    }

    private Response with(Response.ResponseBuilder response, Report report) {
        return response.entity(view(report))
                .header(HttpHeaders.ETAG, report.tag().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private ReportView view(Report report) {
        return ReportView.of(report, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /**
     * @param answer for the reader
     * @param correction may come with ACCEPT, from an editor
     */
    @Schema(name = "ReportAnswer")
    record AnswerBody(
            @Schema(examples = "ACCEPT") @NotNull ReportDecision decision,

            @Schema(examples = "You are right, thank you: the date was wrong.") @NotBlank @Size(max = 4000)
            String answer,

            @Valid @Nullable CorrectionBody correction) {}
}
