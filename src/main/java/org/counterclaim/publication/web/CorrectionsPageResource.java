package org.counterclaim.publication.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.platform.Refusal;
import org.counterclaim.platform.Sha256;
import org.counterclaim.publication.CorrectionsFeed;
import org.counterclaim.publication.web.Pages.Log;
import org.counterclaim.verdict.CorrectionType;
import org.counterclaim.verdict.PublishedCorrection;
import org.counterclaim.verdict.PublishedCorrections;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The log of corrections, as a page and as a feed. */
@Path("/")
@PermitAll
class CorrectionsPageResource {

    private static final int ON_ONE_PAGE = 20;
    private static final int IN_THE_FEED = 50;

    private final PublishedCorrections corrections;
    private final CorrectionsFeed feed;
    private final Showing showing;

    CorrectionsPageResource(PublishedCorrections corrections, CorrectionsFeed feed, Showing showing) {
        this.corrections = corrections;
        this.feed = feed;
        this.showing = showing;
    }

    @GET
    @Path("corrections")
    @Produces(MediaType.TEXT_HTML)
    @Tag(name = "Pages")
    @Operation(summary = "The page of all corrections, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response log(@QueryParam("type") @Nullable String type, @QueryParam("cursor") @Nullable String cursor) {
        CorrectionType only = type == null || type.isEmpty() ? null : type(type);
        PageOf<PublishedCorrection> found = corrections.page(only, null, new PageRequest(cursor, ON_ONE_PAGE, null));
        return showing.page(200, Pages.corrections(showing.site(), found, Log.of(only, cursor == null, found.next())));
    }

    private static CorrectionType type(String name) {
        return Arrays.stream(CorrectionType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Invalid.field("type", "unknown", "There are no corrections of this type."));
    }

    @GET
    @Path("feeds/corrections.atom")
    @Produces(MediaType.APPLICATION_ATOM_XML)
    @Tag(name = "Pages")
    @Operation(
            summary = "The latest 50 corrections as an Atom feed",
            description = "Answers 304 to If-None-Match and If-Modified-Since.")
    @APIResponse(
            responseCode = "200",
            description = "A feed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_ATOM_XML,
                            schema = @Schema(implementation = String.class)))
    public Response feed(@Context Request request) {
        List<PublishedCorrection> latest = corrections
                .page(null, null, new PageRequest(null, IN_THE_FEED, null))
                .items();
        byte[] atom = feed.of(latest).getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(Sha256.of(atom));
        // HTTP dates know whole seconds only.
        Date modified = Date.from(CorrectionsFeed.updated(latest).truncatedTo(ChronoUnit.SECONDS));
        Response.ResponseBuilder answer = request.evaluatePreconditions(modified, tag);
        if (answer == null) {
            answer = Response.ok(atom).type(MediaType.APPLICATION_ATOM_XML + ";charset=UTF-8");
        }
        return answer.tag(tag)
                .lastModified(modified)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        return showing.refused(refusal);
    }
}
