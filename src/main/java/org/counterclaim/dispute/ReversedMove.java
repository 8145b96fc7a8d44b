package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.counterclaim.dispute.Remembered.Guessed;
import org.counterclaim.dispute.Remembered.Seats;

/** Puts a moved claim back, and opens the suggestion again that was confirmed by moving it, or rejected. */
@ApplicationScoped
class ReversedMove implements Reversal {

    private final Disputes disputes;
    private final Suggestions suggestions;
    private final Reseating reseating;

    ReversedMove(Disputes disputes, Suggestions suggestions, Reseating reseating) {
        this.disputes = disputes;
        this.suggestions = suggestions;
        this.reseating = reseating;
    }

    @Override
    public Set<Decision.Kind> kinds() {
        return Set.of(Decision.Kind.MOVE, Decision.Kind.SUGGESTION);
    }

    @Override
    public List<Dispute> reverse(Decision decision) {
        if (decision.kind() == Decision.Kind.MOVE) {
            reseating.back(decision.before(Seats.class));
        } else {
            Guessed before = decision.before(Guessed.class);
            suggestions.get(before.suggestion()).reopen();
            if (before.seats() != null) {
                reseating.back(before.seats());
            }
        }
        return decision.disputes().stream().map(disputes::get).toList();
    }
}
