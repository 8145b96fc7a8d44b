package org.counterclaim.publication.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.counterclaim.platform.NotFound;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.platform.Refusal;
import org.counterclaim.publication.Addresses;
import org.counterclaim.publication.ClaimReview;
import org.counterclaim.publication.web.Pages.Search;
import org.counterclaim.verdict.Outcome;
import org.counterclaim.verdict.PublishedCorrections;
import org.counterclaim.verdict.PublishedVerdict;
import org.counterclaim.verdict.PublishedVerdicts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The pages that readers come to. They need no login, no script and nothing from other servers. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class PageResource {

    private static final int ON_ONE_PAGE = 20;
    private static final int LONGEST_SEARCH = 200;
    private static final Pattern VERSION = Pattern.compile("[1-9]\\d{0,6}");

    private final PublishedVerdicts verdicts;
    private final PublishedCorrections corrections;
    private final ClaimReview claimReview;
    private final Addresses addresses;
    private final Showing showing;

    PageResource(
            PublishedVerdicts verdicts,
            PublishedCorrections corrections,
            ClaimReview claimReview,
            Addresses addresses,
            Showing showing) {
        this.verdicts = verdicts;
        this.corrections = corrections;
        this.claimReview = claimReview;
        this.addresses = addresses;
        this.showing = showing;
    }

    @GET
    @Operation(hidden = true)
    public Response index(@QueryParam("q") @Nullable String q, @QueryParam("cursor") @Nullable String cursor) {
        String words = q == null ? "" : q.strip();
        String searched = words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
        var found = verdicts.headlines(searched, new PageRequest(cursor, ON_ONE_PAGE, null));
        return showing.page(200, Pages.index(showing.site(), found, Search.of(searched, cursor == null, found.next())));
    }

    @GET
    @Path("verdicts/{slug}")
    @Tag(name = "Pages", description = "What readers see; needs no login")
    @Operation(
            summary = "The page of a published verdict, with its ClaimReview as JSON-LD",
            description = "The version that stands, or that stood last before the verdict was withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response newest(@PathParam("slug") String slug) {
        return page(verdicts.newest(slug));
    }

    @GET
    @Path("verdicts/{slug}/v/{version}")
    @Tag(name = "Pages")
    @Operation(summary = "The page of one published version, which stays as it is")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response version(@PathParam("slug") String slug, @PathParam("version") String version) {
        if (!VERSION.matcher(version).matches()) {
            throw new NotFound("version " + version + " of verdict", slug);
        }
        return page(verdicts.version(slug, Integer.parseInt(version)));
    }

    @GET
    @Path("about")
    @Operation(hidden = true)
    public Response about() {
        return showing.page(200, Pages.about(showing.site(), List.of(Outcome.values())));
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        return showing.refused(refusal);
    }

    private Response page(PublishedVerdict verdict) {
        return showing.page(
                200,
                Pages.verdict(
                        showing.site(),
                        verdict,
                        corrections.since(verdict),
                        verdicts.outdated(verdict),
                        addresses.canonical(verdict),
                        claimReview.of(verdict).orElse(null)));
    }
}
