package org.counterclaim.claim.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.counterclaim.access.Role;
import org.counterclaim.article.Articles;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.ArticleChange;
import org.counterclaim.claim.ChangeKind;
import org.counterclaim.claim.ClaimView.ContentView;
import org.counterclaim.claim.KeptAnchor;
import org.counterclaim.claim.anchor.AnchorState;
import org.counterclaim.platform.Listing;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.platform.SortKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/articles")
@Tag(name = "Articles")
@RolesAllowed(Role.Name.REPORTER)
class ArticleChangeResource {

    private final Articles articles;
    private final EntityManager entityManager;

    ArticleChangeResource(Articles articles, EntityManager entityManager) {
        this.articles = articles;
        this.entityManager = entityManager;
    }

    @GET
    @Path("{id}/changes")
    @Transactional
    @Operation(summary = "What an article says otherwise than before, the latest first")
    public PageOf<ChangeView> changes(
            @PathParam("id") long id,
            @QueryParam("kind") @Nullable ChangeKind kind,
            @Parameter(description = "id of a claim, old or new") @QueryParam("claim") @Nullable Long claim,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @Parameter(description = "at or -at") @QueryParam("sort") @Nullable String sort) {
        return new Listing<>(
                        ArticleChange.class,
                        ArticleChange::id,
                        List.of(SortKey.instant("at", "e.at", ArticleChange::at)))
                .where("e.article.id = :article", "article", articles.get(id).id())
                .where("e.kind = :kind", "kind", kind)
                .where("(e.oldClaimId = :claim or e.newClaimId = :claim)", "claim", claim)
                .page(entityManager, new PageRequest(cursor, limit, sort))
                .map(ChangeView::of);
    }

    @GET
    @Path("{id}/anchors")
    @Transactional
    @Operation(summary = "Where what an earlier snapshot says stands in the one after it")
    public PageOf<AnchorView> anchors(
            @PathParam("id") long id,
            @Parameter(description = "number of the later snapshot") @QueryParam("snapshot") @Nullable Integer snapshot,
            @QueryParam("state") @Nullable AnchorState state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @Parameter(description = "snapshot or -snapshot") @QueryParam("sort") @Nullable String sort) {
        return new Listing<>(
                        KeptAnchor.class,
                        KeptAnchor::id,
                        List.of(new SortKey<>(
                                "snapshot", "e.snapshotNumber", KeptAnchor::snapshotNumber, Integer::valueOf)))
                .fetching("appearance")
                .where("e.article.id = :article", "article", articles.get(id).id())
                .where("e.snapshotNumber = :snapshot", "snapshot", snapshot)
                .where("e.state = :state", "state", state)
                .page(entityManager, new PageRequest(cursor, limit, sort))
                .map(AnchorView::of);
    }

    /** @param toSnapshot null when the page went or came back and says nothing new */
    @Schema(name = "ArticleChange")
    record ChangeView(
            long id,
            ChangeKind kind,
            int fromSnapshot,
            @Nullable Integer toSnapshot,
            @Nullable Long oldClaim,
            @Nullable Long newClaim,
            @Nullable String figureBefore,
            @Nullable String figureAfter,
            @Nullable String sentenceBefore,
            @Nullable String sentenceAfter,
            Instant at) {

        static ChangeView of(ArticleChange change) {
            return new ChangeView(
                    change.id(),
                    change.kind(),
                    change.fromSnapshot(),
                    change.toSnapshot(),
                    change.oldClaimId(),
                    change.newClaimId(),
                    change.figureBefore(),
                    change.figureAfter(),
                    change.sentenceBefore(),
                    change.sentenceAfter(),
                    change.at());
        }
    }

    /**
     * Where one appearance stands now.
     *
     * @param was in the snapshot that it was read from
     * @param anchorScore how like it is what stands there, from 0 to 1
     * @param start with {@code end} in code points of the later snapshot; null where nothing is like it
     */
    @Schema(name = "Anchor")
    record AnchorView(
            long claim,
            ContentView was,
            int snapshot,
            AnchorState state,
            double anchorScore,
            boolean numberChanged,
            @Nullable Integer start,
            @Nullable Integer end) {

        static AnchorView of(KeptAnchor anchor) {
            Span place = anchor.place();
            return new AnchorView(
                    anchor.claimId(),
                    ContentView.of(
                            anchor.appearance().quote(), anchor.appearance().content()),
                    anchor.snapshotNumber(),
                    anchor.state(),
                    anchor.anchorScore(),
                    anchor.isNumberChanged(),
                    place == null ? null : place.start(),
                    place == null ? null : place.end());
        }
    }
}
