package org.counterclaim.verdict.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.counterclaim.platform.PageOf;
import org.counterclaim.platform.PageRequest;
import org.counterclaim.verdict.CorrectionType;
import org.counterclaim.verdict.Outcome;
import org.counterclaim.verdict.PublishedCorrection;
import org.counterclaim.verdict.PublishedCorrection.Judged;
import org.counterclaim.verdict.PublishedCorrections;
import org.counterclaim.verdict.web.ContentBody.RatingBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/corrections")
@Tag(name = "Corrections", description = "The public log of what was corrected, and readers' reports of errors")
class CorrectionsResource {

    private final PublishedCorrections corrections;

    CorrectionsResource(PublishedCorrections corrections) {
        this.corrections = corrections;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "What was corrected, the newest first",
            description = "Withdrawals are among them, as RETRACTION. A TYPO changes nothing of substance and is not.")
    public PageOf<NoticeView> list(
            @QueryParam("type") @Nullable CorrectionType type,
            @Parameter(description = "of one verdict") @QueryParam("slug") @Nullable String slug,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return corrections
                .page(type, slug, new PageRequest(cursor, limit, null))
                .map(NoticeView::of);
    }

    /**
     * @param verdict the id of the version that stands since, or that was withdrawn
     * @param toVersion the same as fromVersion where the verdict was withdrawn
     * @param what the difference between the two, computed
     * @param why in the desk's words
     * @param reportedBy "a reader", or null
     * @param ratingAfter null where the verdict was withdrawn
     * @param page the permanent address of toVersion
     */
    @Schema(name = "CorrectionNotice")
    record NoticeView(
            long verdict,
            String slug,
            String question,
            int fromVersion,
            int toVersion,
            CorrectionType type,
            String what,
            String why,
            @Nullable String reportedBy,
            Instant publishedAt,
            JudgedView ratingBefore,
            @Nullable JudgedView ratingAfter,
            String page) {

        static NoticeView of(PublishedCorrection notice) {
            Judged after = notice.after();
            return new NoticeView(
                    notice.verdict(),
                    notice.slug(),
                    notice.question(),
                    notice.fromVersion(),
                    notice.toVersion(),
                    notice.type(),
                    notice.what(),
                    notice.why(),
                    notice.reportedBy(),
                    notice.publishedAt(),
                    JudgedView.of(notice.before()),
                    after == null ? null : JudgedView.of(after),
                    "/verdicts/" + notice.slug() + "/v/" + notice.toVersion());
        }
    }

    /** How a version judged the question and the positions. */
    @Schema(name = "JudgedThen")
    record JudgedView(Outcome outcome, List<RatingBody> ratings) {

        static JudgedView of(Judged judged) {
            return new JudgedView(
                    judged.outcome(),
                    judged.ratings().stream().map(RatingBody::of).toList());
        }
    }
}
