package org.counterclaim.verdict.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.access.Actor;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.Change;
import org.counterclaim.verdict.Basis;
import org.counterclaim.verdict.Correction;
import org.counterclaim.verdict.CorrectionType;
import org.counterclaim.verdict.Decision;
import org.counterclaim.verdict.Discarded;
import org.counterclaim.verdict.GateReading;
import org.counterclaim.verdict.Openings;
import org.counterclaim.verdict.Outcome;
import org.counterclaim.verdict.Review;
import org.counterclaim.verdict.Step;
import org.counterclaim.verdict.Step.Objection;
import org.counterclaim.verdict.Verdict;
import org.counterclaim.verdict.VerdictState;
import org.counterclaim.verdict.Verdicts;
import org.counterclaim.verdict.web.ContentBody.RatingBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One version of a verdict as a caller may see it.
 *
 * @param slug its part of the public address, given at the first publication; null before
 * @param page the permanent public address of this version, null before publication
 * @param bundle where its evidence bundle is; null before publication and for those who may not have it
 * @param reason why an UNVERIFIED verdict goes without evidence
 * @param scale the version of the rating scale that words its ratings, and whose levels they may name
 * @param basis what was judged, frozen at publication
 * @param stale why it is not the last word any more; null where it is
 * @param reviewBy the day by which somebody has to look at it again
 * @param knowledgeCutoff what came on record later was not known when it was signed
 * @param changedSinceApproval what has come in since it was approved, for the editor who publishes
 * @param reviews empty for those who may not read drafts; so the history
 * @param gate what it would still need to be published; null once it is, and while it is blind
 * @param blind the caller could still review it blind, so that its content is left out
 * @param needed what it waits for before it is approved; null for those who may not read drafts and from then on
 * @param transitions what the caller could make of it now, and why not
 */
@Schema(name = "Verdict")
record VerdictView(
        long id,
        @Nullable String slug,
        int version,
        VerdictState state,
        long disputeId,
        String question,
        String author,
        @Nullable Outcome outcome,
        String summary,
        String wording,
        List<RatingBody> ratings,
        List<EvidenceView> evidence,
        @JsonUnwrapped DiligenceBody diligence,
        @Nullable String reason,
        @Nullable CorrectionView correction,
        @Nullable String withdrawnBecause,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant publishedAt,
        @Nullable String page,
        ScaleOfVerdictView scale,
        @Nullable String bundle,
        @Nullable Basis basis,
        @Nullable StaleView stale,
        @Nullable LocalDate reviewBy,
        @Nullable Instant knowledgeCutoff,
        List<StaleView.ReasonView> changedSinceApproval,
        List<VersionView> versions,
        List<ReviewView> reviews,
        List<ChangeView> history,
        List<TransitionView> transitions,
        OpeningView editing,
        OpeningView correcting,
        OpeningView discarding,
        PinnedPolicyView policy,
        boolean blind,
        @Nullable String blindBecause,
        @Nullable NeededView needed,
        @Nullable Discarded discarded,
        @Nullable GateReading gate) {

    private static final String BLIND_BECAUSE = "You could still review this verdict, and its policy wants reviewers to"
            + " decide before they see what the author found: outcome, ratings, summary and wording are shown when it"
            + " is approved.";

    static VerdictView of(Verdict verdict, Around around, Actor caller) {
        boolean blind = verdict.isBlindTo(caller);
        var content = blind ? verdict.content().veiled() : verdict.content();
        return new VerdictView(
                verdict.id(),
                verdict.slug(),
                verdict.number(),
                verdict.state(),
                verdict.disputeId(),
                verdict.question(),
                verdict.author(),
                content.outcome(),
                content.summary(),
                content.wording(),
                content.ratings().stream().map(RatingBody::of).toList(),
                around.evidence(),
                DiligenceBody.of(content.diligence()),
                blind ? null : verdict.withoutEvidenceBecause(),
                CorrectionView.of(verdict),
                verdict.withdrawnBecause(),
                verdict.createdAt(),
                verdict.changedAt(),
                verdict.publishedAt(),
                pageOf(verdict),
                ScaleOfVerdictView.of(verdict),
                bundleOf(verdict, caller),
                verdict.basis(),
                around.stale(),
                content.reviewBy(),
                verdict.publishedAt(),
                around.changedSinceApproval(),
                around.versions(),
                around.reviews(),
                around.history(),
                TransitionView.all(around.openings()),
                OpeningView.of(Step.EDIT, around.openings()),
                OpeningView.of(Step.CORRECT, around.openings()),
                OpeningView.of(Step.DISCARD, around.openings()),
                PinnedPolicyView.of(verdict),
                blind,
                blind ? BLIND_BECAUSE : null,
                around.needed(),
                verdict.discarded(),
                around.gate());
    }

    private static @Nullable String bundleOf(Verdict verdict, Actor caller) {
        return verdict.state().isPublic() && Verdicts.mayReadDrafts(caller)
                ? "/api/v1/verdicts/" + verdict.id() + "/bundle"
                : null;
    }

    private static @Nullable String pageOf(Verdict verdict) {
        return verdict.state().isPublic() ? "/verdicts/" + verdict.slug() + "/v/" + verdict.number() : null;
    }

    /** What belongs to a version and may be shown to the caller. */
    record Around(
            List<VersionView> versions,
            List<ReviewView> reviews,
            List<ChangeView> history,
            Openings openings,
            @Nullable NeededView needed,
            List<EvidenceView> evidence,
            @Nullable GateReading gate,
            @Nullable StaleView stale,
            List<StaleView.ReasonView> changedSinceApproval) {}

    /** @param of the id of the version that is corrected */
    @Schema(name = "VerdictCorrection")
    record CorrectionView(CorrectionType type, String reason, long of) {

        static @Nullable CorrectionView of(Verdict verdict) {
            Correction correction = verdict.correction();
            Verdict corrected = verdict.corrects();
            return correction == null || corrected == null
                    ? null
                    : new CorrectionView(correction.type(), correction.reason(), corrected.id());
        }
    }

    @Schema(name = "VerdictVersion")
    record VersionView(
            long id,
            int version,
            VerdictState state,
            @Nullable Outcome outcome,
            @Nullable Instant publishedAt,
            @Nullable String page,
            @Nullable CorrectionView correction) {

        static VersionView of(Verdict verdict, Actor reader) {
            return new VersionView(
                    verdict.id(),
                    verdict.number(),
                    verdict.state(),
                    verdict.isBlindTo(reader) ? null : verdict.outcome(),
                    verdict.publishedAt(),
                    pageOf(verdict),
                    CorrectionView.of(verdict));
        }
    }

    /** @param authorsLabel what the author had found, where the reviewer decided without having seen it */
    @Schema(name = "Review")
    record ReviewView(
            String reviewer,
            Decision decision,
            @Nullable Outcome outcome,
            String comment,
            Instant at,
            int round,
            @Nullable List<RatingBody> ratings,
            @Nullable LabelView authorsLabel) {

        static ReviewView of(Review review) {
            Review.Judgement judgement = review.judgement();
            return new ReviewView(
                    review.reviewer(),
                    review.decision(),
                    judgement.outcome(),
                    judgement.comment(),
                    review.at(),
                    review.round(),
                    judgement.ratings() == null
                            ? null
                            : judgement.ratings().stream().map(RatingBody::of).toList(),
                    LabelView.of(review.authorsLabel()));
        }
    }

    @Schema(name = "VerdictChange")
    record ChangeView(
            Instant at,
            String actor,
            String action,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {

        static ChangeView of(AuditEntry entry, Change shown) {
            return new ChangeView(
                    entry.at(), entry.actor(), shown.action(), shown.before(), shown.after(), shown.reason());
        }
    }

    /** @param by the call that leads there: "transitions" or "reviews" */
    @Schema(name = "VerdictTransition")
    record TransitionView(
            VerdictState to, boolean open, String why, boolean reasonNeeded, String by, List<Objection> objections) {

        static List<TransitionView> all(Openings openings) {
            return Stream.of(Step.SUBMIT, Step.RECALL, Step.APPROVE, Step.PUBLISH, Step.WITHDRAW)
                    .map(step -> of(step, openings.of(step)))
                    .toList();
        }

        private static TransitionView of(Step step, Step.Opening opening) {
            return new TransitionView(
                    step.to(),
                    opening.open(),
                    opening.why(),
                    opening.reasonNeeded(),
                    step == Step.APPROVE ? "reviews" : "transitions",
                    opening.objections());
        }
    }

    @Schema(name = "VerdictOpening")
    record OpeningView(boolean open, String why, List<Objection> objections) {

        static OpeningView of(Step step, Openings openings) {
            Step.Opening opening = openings.of(step);
            return new OpeningView(opening.open(), opening.why(), opening.objections());
        }
    }
}
