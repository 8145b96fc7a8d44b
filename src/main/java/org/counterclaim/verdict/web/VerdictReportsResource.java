package org.counterclaim.verdict.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.counterclaim.verdict.Complaint;
import org.counterclaim.verdict.ReportStatus;
import org.counterclaim.verdict.Reporting;
import org.counterclaim.verdict.Sender;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/verdicts/{id}/reports")
@Tag(name = "Corrections")
class VerdictReportsResource {

    private final Reporting reporting;

    VerdictReportsResource(Reporting reporting) {
        this.reporting = reporting;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Report an error in a published version",
            description = "Anyone may, without a login. Five an hour and thirty a day are taken from one address, 200 a"
                    + " day on one verdict. The receipt is shown once; it tells later what became of the report.")
    @APIResponse(
            responseCode = "201",
            description = "The receipt, and by when there is an answer",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReceiptView.class)))
    @APIResponse(responseCode = "429", description = "rate-limited, with Retry-After and `retryAfter` in seconds")
    public Response report(
            @PathParam("id") long id, @NotNull @Valid ReportBody body, @Context HttpServerRequest request) {
        var address = request.remoteAddress();
        Reporting.Taken taken = reporting.take(
                id,
                Complaint.of(body.text(), body.contact()),
                Sender.at(String.valueOf(address == null ? null : address.hostAddress())));
        String code = taken.receipt().code();
        return Response.created(URI.create("/api/v1/reports/receipts/" + code))
                .entity(new ReceiptView(
                        code, taken.report().dueOn(), taken.report().status()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** @param contact how the desk may ask back, seen by checkers only; may be left out */
    @Schema(name = "NewReport")
    record ReportBody(
            @Schema(
                    description = "Plain text, 1 to 4,000 characters",
                    examples = "The ministry's figure is of 20 January, not of the 21st.")
            @Nullable
            String text,

            @Schema(examples = "reader@mail.example") @Nullable
            String contact) {}

    /** @param dueOn seven working days after the report */
    @Schema(name = "ReportReceipt")
    record ReceiptView(String receipt, LocalDate dueOn, ReportStatus status) {}
}
