package org.counterclaim.claim.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.Appearance;
import org.counterclaim.claim.Appearances;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.Claims;
import org.counterclaim.claim.FigureView;
import org.counterclaim.claim.LinkView;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.extract.QuoteType;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.platform.Listing;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.platform.SortKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/claims")
@Tag(name = "Claims", description = "What sources are committed to, and where it appears")
@RolesAllowed(Role.Name.REPORTER)
class ClaimResource {

    private final Claims claims;
    private final Appearances appearances;
    private final EntityManager entityManager;

    ClaimResource(Claims claims, Appearances appearances, EntityManager entityManager) {
        this.claims = claims;
        this.appearances = appearances;
        this.entityManager = entityManager;
    }

    @GET
    @Operation(summary = "Claims, the latest recorded first")
    public PageOf<ClaimView> list(
            @QueryParam("metric") @Nullable Metric metric,
            @QueryParam("polarity") @Nullable Polarity polarity,
            @QueryParam("checkworthy") @Nullable Boolean checkworthy,
            @Parameter(description = "id of a source") @QueryParam("source") @Nullable Long source,
            @Parameter(description = "id of an article in which it appears") @QueryParam("article") @Nullable
                    Long article,
            @Parameter(description = "part of the claim's words") @QueryParam("q") @Nullable String q,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @Parameter(description = "recordedAt or -recordedAt") @QueryParam("sort") @Nullable String sort) {
        return new Listing<>(
                        Claim.class,
                        Claim::id,
                        List.of(SortKey.instant("recordedAt", "e.recordedAt", Claim::recordedAt)))
                .fetching("source")
                .where("e.figure.metric = :metric", "metric", metric)
                .where("e.polarity = :polarity", "polarity", polarity)
                .where("e.checkworthy = :checkworthy", "checkworthy", checkworthy)
                .where("e.source.id = :source", "source", source)
                .where(
                        "exists (select a.id from Appearance a where a.claim = e and a.article.id = :article)",
                        "article",
                        article)
                .containing("e.proposition", "q", q)
                .page(entityManager, new PageRequest(cursor, limit, sort))
                .map(ClaimView::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One claim with its appearances, oldest first, at most " + Appearances.MOST)
    public ClaimWithAppearances get(@PathParam("id") long id) {
        return new ClaimWithAppearances(
                ClaimView.of(claims.get(id)),
                appearances.of(id).stream().map(AppearanceView::of).toList());
    }

    @Schema(name = "Claim")
    record ClaimView(
            long id,
            String proposition,
            Polarity polarity,
            boolean checkworthy,
            SourceResource.SourceView source,
            @Nullable FigureView figure,
            Instant recordedAt) {

        static ClaimView of(Claim claim) {
            return new ClaimView(
                    claim.id(),
                    claim.proposition(),
                    claim.polarity(),
                    claim.isCheckworthy(),
                    SourceResource.SourceView.of(claim.source()),
                    claim.figure() == null ? null : FigureView.of(claim.figure(), null),
                    claim.recordedAt());
        }
    }

    record ClaimWithAppearances(@JsonUnwrapped ClaimView claim, List<AppearanceView> appearances) {}

    /** @param start of the content in the text of the snapshot, in code points; so the others */
    @Schema(name = "Appearance")
    record AppearanceView(
            long article,
            String title,
            @Nullable String url,
            @Nullable String outlet,
            int snapshot,
            String quote,
            String prefix,
            String suffix,
            int start,
            int end,
            @Nullable Integer figureStart,
            @Nullable Integer figureEnd,
            @Nullable String figureSurface,
            QuoteType quoteType,

            @JsonRawValue @Schema(implementation = LinkView[].class)
            String chain,

            boolean outletCouldNotVerify,
            List<String> explanation) {

        static AppearanceView of(Appearance appearance) {
            Span figure = appearance.figureSpan();
            var outlet = appearance.article().outlet();
            return new AppearanceView(
                    appearance.article().id(),
                    appearance.article().title(),
                    appearance.article().url(),
                    outlet == null ? null : outlet.name(),
                    appearance.snapshot().number(),
                    appearance.quote(),
                    appearance.quotePrefix(),
                    appearance.quoteSuffix(),
                    appearance.content().start(),
                    appearance.content().end(),
                    figure == null ? null : figure.start(),
                    figure == null ? null : figure.end(),
                    appearance.figureSurface(),
                    appearance.quoteType(),
                    appearance.chain(),
                    appearance.outletCouldNotVerify(),
                    appearance.explanation());
        }
    }
}
