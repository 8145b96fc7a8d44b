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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.access.Role;
import org.counterclaim.article.Outlet;
import org.counterclaim.claim.Appearance;
import org.counterclaim.claim.Appearances;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.claim.ClaimView.ContentView;
import org.counterclaim.claim.Claims;
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
    @Operation(summary = "Claims in the words of their first appearance, the latest recorded first")
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
        PageOf<Claim> page = new Listing<>(
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
                .page(entityManager, new PageRequest(cursor, limit, sort));
        Map<Long, Appearance> first = appearances
                .firstOf(page.items().stream().map(Claim::id).toList())
                .stream()
                .collect(Collectors.toMap(appearance -> appearance.claim().id(), Function.identity()));
        return page.map(claim -> ClaimView.of(claim, Objects.requireNonNull(first.get(claim.id()))));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One claim with its appearances, oldest first, at most " + Appearances.MOST)
    public ClaimWithAppearances get(@PathParam("id") long id) {
        Claim claim = claims.get(id);
        List<Appearance> all = appearances.of(id);
        return new ClaimWithAppearances(
                ClaimView.of(claim, all.get(0)),
                all.stream().map(AppearanceView::of).toList());
    }

    record ClaimWithAppearances(@JsonUnwrapped ClaimView claim, List<AppearanceView> appearances) {}

    /**
     * One occurrence.
     *
     * @param snapshotRedacted the text that it stood in was taken down; what was read from it stays
     * @param prefix the text before the content, with {@code suffix} a W3C text quote selector
     */
    @Schema(name = "Appearance")
    record AppearanceView(
            long article,
            String title,
            @Nullable String url,
            @Nullable String outlet,
            int snapshot,
            boolean snapshotRedacted,
            ContentView content,
            String prefix,
            String suffix,
            @Nullable ContentView figure,
            QuoteType quoteType,

            @JsonRawValue @Schema(implementation = LinkView[].class)
            String chain,

            boolean outletCouldNotVerify,
            List<String> explanation) {

        static AppearanceView of(Appearance appearance) {
            Outlet outlet = appearance.article().outlet();
            return new AppearanceView(
                    appearance.article().id(),
                    appearance.article().title(),
                    appearance.article().url(),
                    outlet == null ? null : outlet.name(),
                    appearance.snapshot().number(),
                    appearance.snapshot().isRedacted(),
                    ContentView.of(appearance.quote(), appearance.content()),
                    appearance.quotePrefix(),
                    appearance.quoteSuffix(),
                    ContentView.ofNullable(appearance.figureSurface(), appearance.figureSpan()),
                    appearance.quoteType(),
                    appearance.chain(),
                    appearance.outletCouldNotVerify(),
                    appearance.explanation());
        }
    }
}
