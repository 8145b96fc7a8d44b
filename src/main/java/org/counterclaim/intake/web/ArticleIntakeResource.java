package org.counterclaim.intake.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.access.Role;
import org.counterclaim.article.Published;
import org.counterclaim.article.Snapshot;
import org.counterclaim.article.Snapshots;
import org.counterclaim.article.Submission;
import org.counterclaim.claim.Appearances;
import org.counterclaim.claim.ClaimView;
import org.counterclaim.dispute.Dispute;
import org.counterclaim.dispute.Disputes;
import org.counterclaim.dispute.compare.Conflict;
import org.counterclaim.intake.Intake;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/articles")
@Tag(name = "Articles", description = "Texts that were taken in, and what they said when")
class ArticleIntakeResource {

    private final Intake intake;
    private final Snapshots snapshots;
    private final Appearances appearances;
    private final Disputes disputes;
    private final CurrentActor actor;
    private final Clock clock;

    ArticleIntakeResource(
            Intake intake,
            Snapshots snapshots,
            Appearances appearances,
            Disputes disputes,
            CurrentActor actor,
            Clock clock) {
        this.intake = intake;
        this.snapshots = snapshots;
        this.appearances = appearances;
        this.disputes = disputes;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Role.Name.CHECKER)
    @Operation(
            summary = "Take an article in: a URL to fetch, or its HTML or text",
            description = "Its claims are extracted and recorded, and join or open disputes. The same content again"
                    + " changes nothing and is answered with what exists (200).")
    @APIResponse(
            responseCode = "201",
            description = "Taken in",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TakenView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same content was there already",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TakenView.class)))
    public Response take(@NotNull(message = "is needed: send url, html or text") @Valid Request request) {
        Intake.Taken taken = intake.take(request.submission(clock.instant()), actor.get());
        TakenView view = new TakenView(
                taken.articleId(),
                SnapshotView.of(snapshots.findById(taken.snapshotId())),
                appearances.inSnapshot(taken.snapshotId()).stream()
                        .map(appearance -> ClaimView.of(appearance.claim(), appearance))
                        .toList(),
                disputes.ofArticle(taken.articleId()).stream()
                        .map(DisputeView::of)
                        .toList(),
                taken.warnings());
        URI address = URI.create("/api/v1/articles/" + taken.articleId());
        return (taken.isNew() ? Response.created(address) : Response.ok().location(address))
                .entity(view)
                .build();
    }

    /** @param publishedAt a day or an instant; what is told here wins over what the page tells of itself */
    @Schema(name = "ArticleRequest")
    record Request(
            @Schema(examples = "https://wire.example/2026/02/03/story")
            @Size(max = 2000, message = "must have at most 2,000 characters")
            @Nullable
            String url,

            @Size(max = 5_000_000, message = "must have at most 5,000,000 characters") @Nullable
            String html,

            @Size(max = 500_000, message = "must have at most 500,000 characters") @Nullable
            String text,

            @Size(max = 500, message = "must have at most 500 characters") @Nullable
            String title,

            @Size(max = 300, message = "must have at most 300 characters") @Nullable
            String outlet,

            @Schema(examples = "2026-02-03") @Nullable String publishedAt) {

        Submission submission(Instant now) {
            return new Submission(url, html, text, title, outlet, Published.told(publishedAt, now));
        }
    }

    @Schema(name = "TakenArticle")
    record TakenView(
            long id,
            SnapshotView snapshot,
            List<ClaimView> claims,
            List<DisputeView> disputes,
            List<String> warnings) {}

    @Schema(name = "TakenSnapshot")
    record SnapshotView(long id, int number, String textSha256, String rawSha256, Instant capturedAt) {
        static SnapshotView of(Snapshot snapshot) {
            return new SnapshotView(
                    snapshot.id(),
                    snapshot.number(),
                    snapshot.textSha256(),
                    snapshot.rawSha256(),
                    snapshot.capturedAt());
        }
    }

    @Schema(name = "DisputeOfArticle")
    record DisputeView(long id, String question, Conflict conflict) {
        static DisputeView of(Dispute dispute) {
            return new DisputeView(dispute.id(), dispute.question(), dispute.conflict());
        }
    }
}
