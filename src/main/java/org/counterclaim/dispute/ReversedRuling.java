package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Takes back what was decided about claims themselves: that it no longer stands is all there is to it. */
@ApplicationScoped
class ReversedRuling implements Reversal {

    private final Disputes disputes;
    private final Members members;

    ReversedRuling(Disputes disputes, Members members) {
        this.disputes = disputes;
        this.members = members;
    }

    @Override
    public Set<Decision.Kind> kinds() {
        return Set.of(Decision.Kind.OVERRIDE, Decision.Kind.ORIGIN);
    }

    @Override
    public List<Dispute> reverse(Decision decision) {
        Stream<Dispute> whereItIsNow = members.ofClaim(Objects.requireNonNull(decision.claimId())).stream()
                .map(DisputeClaim::dispute);
        return Stream.concat(Stream.of(disputes.get(decision.disputeId())), whereItIsNow)
                .distinct()
                .toList();
    }
}
