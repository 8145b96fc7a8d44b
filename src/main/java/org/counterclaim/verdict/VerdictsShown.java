package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import org.counterclaim.access.Actor;
import org.counterclaim.access.CurrentActor;
import org.counterclaim.dispute.DisputeShown;
import org.counterclaim.dispute.DisputeShown.VerdictLine;

/** Adds to a dispute that is being shown the verdicts on it that the caller may read. */
@ApplicationScoped
class VerdictsShown {

    private final Verdicts verdicts;
    private final PastVerdicts past;
    private final CurrentActor caller;

    VerdictsShown(Verdicts verdicts, PastVerdicts past, CurrentActor caller) {
        this.verdicts = verdicts;
        this.past = past;
        this.caller = caller;
    }

    void on(@Observes DisputeShown shown) {
        Actor actor = caller.get();
        Instant at = shown.at();
        if (at != null) {
            past.of(shown.disputeId(), at, actor).forEach(shown::add);
            return;
        }
        verdicts.onDispute(shown.disputeId(), actor).stream()
                .filter(verdict -> verdict.discarded() == null)
                .map(verdict -> line(verdict, actor))
                .forEach(shown::add);
    }

    private static VerdictLine line(Verdict verdict, Actor actor) {
        Outcome outcome = verdict.isBlindTo(actor) ? null : verdict.outcome();
        return new VerdictLine(
                verdict.id(),
                verdict.slug(),
                verdict.number(),
                verdict.state().name(),
                outcome == null ? null : outcome.name());
    }
}
