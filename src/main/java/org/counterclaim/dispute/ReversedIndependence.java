package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Takes back what was decided on two parties, also for the dispute that the one in question has gone into. */
@ApplicationScoped
class ReversedIndependence implements Reversal {

    private final Disputes disputes;

    ReversedIndependence(Disputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public Set<Decision.Kind> kinds() {
        return Set.of(Decision.Kind.INDEPENDENCE);
    }

    @Override
    public List<Dispute> reverse(Decision decision) {
        Dispute dispute = disputes.get(decision.disputeId());
        return Stream.of(dispute, disputes.standingFor(dispute)).distinct().toList();
    }
}
