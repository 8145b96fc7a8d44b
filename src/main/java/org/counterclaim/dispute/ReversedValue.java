package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Takes back what was decided about a value of the dispute itself. */
@ApplicationScoped
class ReversedValue implements Reversal {

    private final Disputes disputes;

    ReversedValue(Disputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public Set<Decision.Kind> kinds() {
        return Set.of(Decision.Kind.TRIAGE, Decision.Kind.ASSIGNMENT, Decision.Kind.QUESTION, Decision.Kind.SCOPE);
    }

    @Override
    public List<Dispute> reverse(Decision decision) {
        Dispute dispute = disputes.get(decision.disputeId());
        dispute.requireUnmerged();
        switch (decision.kind()) {
            case TRIAGE -> {
                Remembered.Triaged before = decision.before(Remembered.Triaged.class);
                dispute.triagedAsBefore(before.triage(), before.reason());
            }
            case ASSIGNMENT ->
                dispute.assignTo(decision.before(Remembered.Assigned.class).assignee());
            case QUESTION -> {
                Remembered.Asked before = decision.before(Remembered.Asked.class);
                dispute.ask(before.question(), before.edited());
            }
            case SCOPE -> {
                Remembered.Scoped before = decision.before(Remembered.Scoped.class);
                dispute.rescope(before.scope(), before.edited());
            }
            default -> throw new IllegalArgumentException(decision.kind() + " changes no value of a dispute");
        }
        return List.of(dispute);
    }
}
