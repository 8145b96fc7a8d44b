package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.dispute.Remembered.Seats;

/** Gives the claims of a part back to the whole and closes the part; what has joined the part since comes along. */
@ApplicationScoped
class ReversedSplit implements Reversal {

    private final Disputes disputes;
    private final Members members;
    private final Suggestions suggestions;
    private final Reseating reseating;

    ReversedSplit(Disputes disputes, Members members, Suggestions suggestions, Reseating reseating) {
        this.disputes = disputes;
        this.members = members;
        this.suggestions = suggestions;
        this.reseating = reseating;
    }

    @Override
    public Set<Decision.Kind> kinds() {
        return Set.of(Decision.Kind.SPLIT);
    }

    @Override
    public List<Dispute> reverse(Decision decision) {
        Dispute whole = disputes.get(decision.disputeId());
        Dispute part = disputes.get(Objects.requireNonNull(decision.otherDisputeId()));
        reseating.back(decision.before(Seats.class));
        members.flush();
        members.of(part.id())
                .forEach(member -> reseating.with(
                        member, whole, "It had joined dispute " + part.id() + ", which is a part of this one again."));
        part.mergeInto(whole);
        suggestions.passOn(part, whole);
        return List.of(whole, part);
    }
}
