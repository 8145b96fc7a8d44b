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
    private final Reckoning reckoning;

    ReversedRuling(Disputes disputes, Members members, Reckoning reckoning) {
        this.disputes = disputes;
        this.members = members;
        this.reckoning = reckoning;
    }

    @Override
    public Set<Decision.Kind> kinds() {
        return Set.of(Decision.Kind.OVERRIDE, Decision.Kind.ORIGIN);
    }

    @Override
    public List<Dispute> reverse(Decision decision) {
        long claim = Objects.requireNonNull(decision.claimId());
        if (decision.kind() == Decision.Kind.ORIGIN) {
            reckoning.refreshWhatGoesBackTo(claim);
        }
        Stream<Dispute> whereItIsNow = members.ofClaim(claim).stream().map(DisputeClaim::dispute);
        return Stream.concat(Stream.of(disputes.get(decision.disputeId())), whereItIsNow)
                .distinct()
                .toList();
    }
}
