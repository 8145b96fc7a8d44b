package org.counterclaim.publication.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Refusal;
import org.counterclaim.publication.web.Pages.Filled;
import org.counterclaim.publication.web.Pages.Progress;
import org.counterclaim.verdict.Complaint;
import org.counterclaim.verdict.PublishedVerdict;
import org.counterclaim.verdict.PublishedVerdicts;
import org.counterclaim.verdict.Receipt;
import org.counterclaim.verdict.Reporting;
import org.counterclaim.verdict.Reports;
import org.counterclaim.verdict.Sender;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The form by which a reader reports an error, and the page that tells what became of it. Neither needs a script. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class ReportPageResource {

    private final PublishedVerdicts verdicts;
    private final Reporting reporting;
    private final Reports reports;
    private final Showing showing;

    ReportPageResource(PublishedVerdicts verdicts, Reporting reporting, Reports reports, Showing showing) {
        this.verdicts = verdicts;
        this.reporting = reporting;
        this.reports = reports;
        this.showing = showing;
    }

    @GET
    @Path("verdicts/{slug}/reports")
    @Operation(hidden = true)
    public Response form(@PathParam("slug") String slug) {
        PublishedVerdict verdict = verdicts.newest(slug);
        return showing.page(200, Pages.report(showing.site(), verdict, Filled.NOTHING));
    }

    /**
     * @param version the version that the reader had before them; the newest where it is none
     * @param website a trap: people do not see it, and machines that fill in whatever they find give themselves away
     */
    @POST
    @Path("verdicts/{slug}/reports")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response report(
            @PathParam("slug") String slug,
            @FormParam("text") @Nullable String text,
            @FormParam("contact") @Nullable String contact,
            @FormParam("version") @Nullable String version,
            @FormParam("website") @Nullable String website,
            @Context HttpServerRequest request) {
        PublishedVerdict verdict = reported(slug, version);
        try {
            if (website != null && !website.isBlank()) {
                throw Invalid.field("/website", "not-empty", "Leave the field \"Website\" empty and send it again.");
            }
            var address = request.remoteAddress();
            Reporting.Taken taken = reporting.take(
                    verdict.id(),
                    Complaint.of(text, contact),
                    Sender.at(String.valueOf(address == null ? null : address.hostAddress())));
            return Response.seeOther(URI.create("/reports/" + taken.receipt().code()))
                    .build();
        } catch (Refusal refusal) {
            return again(verdict, new Filled(shown(text), shown(contact), refusal.detail()), refusal);
        }
    }

    /** Nothing that somebody has written is lost because it cannot be taken now. */
    private Response again(PublishedVerdict verdict, Filled filled, Refusal refusal) {
        Response page = showing.privately(refusal.kind().status(), Pages.report(showing.site(), verdict, filled));
        Object wait = refusal.extensions().get("retryAfter");
        return wait == null
                ? page
                : Response.fromResponse(page)
                        .header(HttpHeaders.RETRY_AFTER, wait)
                        .build();
    }

    private static String shown(@Nullable String field) {
        return field == null ? "" : field;
    }

    private PublishedVerdict reported(String slug, @Nullable String version) {
        PublishedVerdict newest = verdicts.newest(slug);
        return newest.versions().stream()
                .filter(one -> String.valueOf(one.number()).equals(version))
                .findFirst()
                .map(one -> verdicts.version(slug, one.number()))
                .orElse(newest);
    }

    @GET
    @Path("reports/{receipt}")
    @Transactional
    @Operation(hidden = true)
    public Response progress(@PathParam("receipt") String receipt) {
        return showing.privately(
                200, Pages.receipt(showing.site(), Progress.of(receipt, reports.get(new Receipt(receipt)))));
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        return showing.refused(refusal);
    }
}
