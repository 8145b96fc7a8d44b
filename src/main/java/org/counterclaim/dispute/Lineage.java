package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which disputes have gone into one, over however many steps: what was decided about them holds for it as well. */
@ApplicationScoped
class Lineage {

    private final Disputes disputes;
    private final Decisions decisions;
    private final PastDecisions past;

    Lineage(Disputes disputes, Decisions decisions, PastDecisions past) {
        this.disputes = disputes;
        this.decisions = decisions;
        this.past = past;
    }

    /**
     * The decisions of a kind that stand about a dispute and about those that have gone into it, oldest first.
     *
     * @param at those that stood at an instant, by the merges of then; null for now
     */
    List<Decision> decisionsOn(Dispute dispute, Decision.Kind kind, @Nullable Instant at) {
        Set<Long> all = everInto(dispute.id(), at != null);
        List<Decision> standing = decisions.standingAbout(all, kind, at);
        return at == null
                ? standing
                : standing.stream()
                        .filter(decision -> homeOf(decision.disputeId(), at) == dispute.id())
                        .toList();
    }

    /** A dispute and those that are in it now. */
    Set<Long> into(long dispute) {
        return everInto(dispute, false);
    }

    private Set<Long> everInto(long dispute, boolean alsoParted) {
        Set<Long> all = new LinkedHashSet<>(Set.of(dispute));
        Set<Long> last = Set.of(dispute);
        while (!last.isEmpty()) {
            Set<Long> further = new LinkedHashSet<>(disputes.goneInto(last));
            if (alsoParted) {
                further.addAll(decisions.parted(last));
            }
            further.removeAll(all);
            all.addAll(further);
            last = further;
        }
        return all;
    }

    private long homeOf(long dispute, Instant at) {
        long home = dispute;
        for (Long next = past.mergedInto(disputes.get(home), at);
                next != null;
                next = past.mergedInto(disputes.get(home), at)) {
            home = next;
        }
        return home;
    }
}
