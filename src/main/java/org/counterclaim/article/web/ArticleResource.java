package org.counterclaim.article.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.article.Article;
import org.counterclaim.article.Articles;
import org.counterclaim.article.Copies;
import org.counterclaim.article.LastFetches;
import org.counterclaim.article.Snapshot;
import org.counterclaim.article.Snapshots;
import org.counterclaim.article.Watches;
import org.counterclaim.platform.Invalid;
import org.counterclaim.platform.Listing;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.platform.SortKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/articles")
@Tag(name = "Articles", description = "What was published where, and what it said when")
class ArticleResource {

    private final Articles articles;
    private final Snapshots snapshots;
    private final Watches watches;
    private final LastFetches fetches;
    private final Copies copies;
    private final EntityManager entityManager;

    ArticleResource(
            Articles articles,
            Snapshots snapshots,
            Watches watches,
            LastFetches fetches,
            Copies copies,
            EntityManager entityManager) {
        this.articles = articles;
        this.snapshots = snapshots;
        this.watches = watches;
        this.fetches = fetches;
        this.copies = copies;
        this.entityManager = entityManager;
    }

    /** What narrows the list; what is not given does not. */
    static class Filter {

        @QueryParam("outlet")
        @Parameter(description = "part of the outlet's name")
        @Nullable
        String outlet;

        @QueryParam("carrier")
        @Parameter(description = "the agency, as in AFP", example = "AFP")
        @Nullable
        String carrier;

        @QueryParam("q")
        @Parameter(description = "part of the title")
        @Nullable
        String q;

        @QueryParam("publishedFrom")
        @Parameter(description = "first day of publication", example = "2026-02-01")
        @Nullable
        String publishedFrom;

        @QueryParam("publishedTo")
        @Parameter(description = "last day of publication", example = "2026-02-28")
        @Nullable
        String publishedTo;
    }

    @GET
    @RolesAllowed(Role.Name.REPORTER)
    @Transactional
    @Operation(summary = "Articles, latest filed first; sort by filedAt or publishedOn")
    public PageOf<ArticleView> list(
            @BeanParam Filter filter,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("sort") @Nullable String sort) {
        return new Listing<>(
                        Article.class,
                        Article::id,
                        List.of(
                                SortKey.instant("filedAt", "e.filedAt", Article::filedAt),
                                SortKey.date("publishedOn", "e.datedOn", Article::datedOn)))
                .fetching("outlet")
                .containing("e.outlet.name", "outlet", filter.outlet)
                .where("lower(e.carrier) = lower(:carrier)", "carrier", filter.carrier)
                .containing("e.title", "q", filter.q)
                .where("e.publishedOn >= :publishedFrom", "publishedFrom", day("publishedFrom", filter.publishedFrom))
                .where("e.publishedOn <= :publishedTo", "publishedTo", day("publishedTo", filter.publishedTo))
                .page(entityManager, new PageRequest(cursor, limit, sort))
                .map(ArticleView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.Name.REPORTER)
    @Transactional
    @Operation(
            summary = "An article with its snapshots, oldest first, its watch, what came of the last fetch, and the"
                    + " articles that carry the same text")
    public WholeView get(@PathParam("id") long id) {
        Article article = articles.get(id);
        return new WholeView(
                ArticleView.of(article),
                snapshots.of(article).stream().map(SnapshotView::of).toList(),
                WatchView.ofNullable(watches.of(id)),
                LastFetchView.ofNullable(fetches.of(id)),
                copies.of(article));
    }

    @GET
    @Path("{id}/snapshots/{number}")
    @RolesAllowed(Role.Name.REPORTER)
    @Transactional
    @Operation(summary = "A snapshot with its text, to which all offsets refer")
    public TextView snapshot(@PathParam("id") long id, @PathParam("number") int number) {
        Snapshot snapshot = snapshots.get(id, number);
        return new TextView(SnapshotView.of(snapshot), snapshot.text());
    }

    @GET
    @Path("{id}/snapshots/{number}/original")
    @RolesAllowed(Role.Name.REPORTER)
    @Transactional
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(summary = "The bytes that a snapshot was read from, for saving: a foreign page is never shown from here")
    public Response original(@PathParam("id") long id, @PathParam("number") int number) {
        return Response.ok(snapshots.raw(snapshots.get(id, number)))
                .header("Content-Disposition", "attachment; filename=\"article-" + id + "-" + number + ".bin\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static @Nullable LocalDate day(String name, @Nullable String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written.strip());
        } catch (DateTimeParseException unreadable) {
            throw Invalid.field(name, "date", name + " must be a day such as 2026-02-03.");
        }
    }

    /** @param copies ids of the other articles that carry its text, at most fifty */
    @Schema(name = "ArticleWithSnapshots")
    record WholeView(
            @JsonUnwrapped ArticleView article,
            List<SnapshotView> snapshots,
            @Nullable WatchView watch,
            @Nullable LastFetchView lastFetch,
            List<Long> copies) {}

    @Schema(name = "SnapshotWithText")
    record TextView(@JsonUnwrapped SnapshotView snapshot, String text) {}
}
