package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.counterclaim.access.Actor;
import org.jspecify.annotations.Nullable;

/** Accepts a dispute for work, dismisses it, or takes either back. */
@ApplicationScoped
public class Triage {

    private final Revising revising;

    Triage(Revising revising) {
        this.revising = revising;
    }

    @Transactional
    public Dispute decide(long id, @Nullable String ifMatch, TriageState to, @Nullable String reason, Actor actor) {
        Dispute dispute = revising.open(id, ifMatch);
        if (!dispute.triage().canBecome(to)) {
            throw new IllegalTriage(id, dispute.triage(), to);
        }
        String why = dispute.triage().needsReasonToBecome(to)
                ? Revising.required(reason, to == TriageState.DISMISSED ? "Dismissing" : "Taking a decision back")
                : reason;
        return become(dispute, to, why, actor);
    }

    /** Somebody starts to work on it: a new dispute is accepted by that, a dismissed one refuses. */
    @Transactional
    public Dispute takeUp(long id, Actor actor) {
        Dispute dispute = revising.open(id);
        if (dispute.triage() == TriageState.ACCEPTED) {
            return dispute;
        }
        if (dispute.triage() == TriageState.DISMISSED) {
            throw new DismissedDispute(id);
        }
        return become(dispute, TriageState.ACCEPTED, "A verdict was drafted.", actor);
    }

    private Dispute become(Dispute dispute, TriageState to, @Nullable String why, Actor actor) {
        TriageState from = dispute.triage();
        Remembered.Triaged before = new Remembered.Triaged(from, dispute.desk().triageReason());
        dispute.become(to, why);
        String action = switch (to) {
            case NEW -> "returned";
            case ACCEPTED -> "accepted";
            case DISMISSED -> "dismissed";
        };
        revising.decided(
                dispute,
                actor,
                Revising.change(dispute, action).from(from, to).because(why),
                Made.of(Decision.Kind.TRIAGE, dispute, before, new Remembered.Triaged(to, why), why));
        return dispute;
    }
}
