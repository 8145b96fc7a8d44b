package org.counterclaim.verdict.web;

import java.time.Instant;
import java.util.List;
import org.counterclaim.access.Actor;
import org.counterclaim.verdict.Aged;
import org.counterclaim.verdict.Freshness;
import org.counterclaim.verdict.StaleCode;
import org.counterclaim.verdict.Verdict;
import org.counterclaim.verdict.Verdicts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a published verdict may not be the last word any more: in detail for the desk, in general for everybody else. */
@Schema(name = "VerdictStaleness")
record StaleView(List<ReasonView> reasons) {

    /**
     * @param id to acknowledge it by; null for readers, and while it has only been reckoned in passing
     * @param claimId the claim that it speaks of; null for readers
     */
    @Schema(name = "StaleReason")
    record ReasonView(
            @Nullable Long id,
            StaleCode code,
            String text,
            Instant since,
            @Nullable Long claimId) {

        static ReasonView of(Aged aged) {
            return new ReasonView(aged.id(), aged.code(), aged.text(), aged.since(), aged.claimId());
        }

        /** What the desk has not judged yet is not told in public, only that there is something. */
        private static ReasonView inGeneral(Aged aged) {
            return new ReasonView(null, aged.code(), aged.code().forReaders(), aged.since(), null);
        }
    }

    static @Nullable StaleView of(Verdict verdict, Freshness freshness, Actor caller) {
        return of(freshness.of(List.of(verdict)).getOrDefault(verdict.id(), List.of()), caller);
    }

    static @Nullable StaleView of(List<Aged> reasons, Actor caller) {
        boolean desk = Verdicts.mayReadDrafts(caller);
        return reasons.isEmpty()
                ? null
                : new StaleView(reasons.stream()
                        .map(aged -> desk ? ReasonView.of(aged) : ReasonView.inGeneral(aged))
                        .toList());
    }
}
