package org.counterclaim.verdict.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.counterclaim.access.Actor;
import org.counterclaim.verdict.Basis;
import org.counterclaim.verdict.Discarded;
import org.counterclaim.verdict.GateReading;
import org.counterclaim.verdict.Openings;
import org.counterclaim.verdict.Outcome;
import org.counterclaim.verdict.Step;
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
                TransitionView.all(verdict.state(), around.openings()),
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

    static @Nullable String pageOf(Verdict verdict) {
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
}
