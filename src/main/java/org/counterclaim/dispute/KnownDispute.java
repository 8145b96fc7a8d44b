package org.counterclaim.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.counterclaim.claim.StoredFigure;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as it was on record at an instant.
 *
 * @param at the instant; null for now
 * @param asOf the day up to whose end figures are left in; null for all
 * @param decided what people had decided about the dispute itself
 */
public record KnownDispute(
        Dispute dispute, @Nullable Instant at, @Nullable LocalDate asOf, Decided decided, List<KnownClaim> claims) {

    /** Without what is as of a later day: what the figures of that day said. */
    public KnownDispute until(LocalDate day) {
        List<KnownClaim> then =
                claims.stream().filter(claim -> isBy(day, claim)).toList();
        return new KnownDispute(dispute, at, day, decided, then);
    }

    /** All that is known now: how it stands is kept with the dispute itself. */
    boolean isAllOfNow() {
        return at == null && asOf == null;
    }

    private static boolean isBy(LocalDate day, KnownClaim claim) {
        StoredFigure figure = claim.figure();
        LocalDate of = figure == null || figure.asOf() == null ? claim.told().publishedOn() : figure.asOf();
        return of == null || !of.isAfter(day);
    }

    /**
     * What people have decided about a dispute: how it is asked, whether it is worked on and by whom.
     *
     * @param event id of the event that it is about; null when that could not be told
     */
    public record Decided(
            String question,
            boolean questionEdited,
            DisputeScope scope,
            boolean scopeEdited,
            @Nullable Long event,
            TriageState triage,
            @Nullable String triageReason,
            @Nullable String assignee,
            @Nullable Long mergedInto) {

        static Decided now(Dispute dispute) {
            Event event = dispute.event();
            return new Decided(
                    dispute.question(),
                    dispute.isQuestionEdited(),
                    dispute.scope(),
                    dispute.isScopeEdited(),
                    event == null ? null : event.id(),
                    dispute.triage(),
                    dispute.desk().triageReason(),
                    dispute.desk().assignee(),
                    dispute.mergedInto());
        }
    }
}
