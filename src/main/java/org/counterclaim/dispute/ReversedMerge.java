package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.dispute.Remembered.Seated;
import org.counterclaim.dispute.Remembered.Seats;

/**
 * Lets a merged dispute stand again with its claims. Claims of its scope that the machine has put into the merged one
 * since go with it: they were its own.
 */
@ApplicationScoped
class ReversedMerge implements Reversal {

    private final Disputes disputes;
    private final Members members;
    private final Suggestions suggestions;
    private final Reseating reseating;

    ReversedMerge(Disputes disputes, Members members, Suggestions suggestions, Reseating reseating) {
        this.disputes = disputes;
        this.members = members;
        this.suggestions = suggestions;
        this.reseating = reseating;
    }

    @Override
    public Set<Decision.Kind> kinds() {
        return Set.of(Decision.Kind.MERGE);
    }

    @Override
    public List<Dispute> reverse(Decision decision) {
        Dispute target = disputes.get(decision.disputeId());
        Dispute source = disputes.get(Objects.requireNonNull(decision.otherDisputeId()));
        Seats before = decision.before(Seats.class);
        source.standAgain(before.assignee());
        reseating.back(before);
        decision.after(Seated.class).suggested().forEach(suggestions::deleteById);
        if (!source.scopeKey().equals(target.scopeKey())) {
            members.of(target.id()).stream()
                    .filter(member -> member.joinedBy() == JoinedBy.RULE
                            && member.joinedAt().isAfter(decision.at())
                            && DisputeScope.of(member.claim()).key().equals(source.scopeKey()))
                    .forEach(member -> reseating.with(member, source, member.reason()));
        }
        return List.of(target, source);
    }
}
