package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes one event of two that a claim has shown to be one, and one dispute of those that ask the same about it. */
@ApplicationScoped
class Bridging {

    private final Disputes disputes;
    private final Uniting uniting;
    private final Rewording rewording;

    Bridging(Disputes disputes, Uniting uniting, Rewording rewording) {
        this.disputes = disputes;
        this.uniting = uniting;
        this.rewording = rewording;
    }

    void unite(Event event, Event other) {
        List<Dispute> moved = disputes.allOf(other);
        moved.forEach(dispute -> dispute.happensIn(event));
        event.takesIn(other);
        Set<String> asked = moved.stream()
                .filter(Bridging::mayHaveTwin)
                .map(Dispute::scopeKey)
                .collect(Collectors.toSet());
        List<Dispute> standing = new ArrayList<>(asked.isEmpty() ? List.of() : disputes.asking(asked, event));
        for (Dispute dispute : moved) {
            standing.stream()
                    .filter(twin -> mayHaveTwin(dispute) && twin.asksSameAs(dispute) && !moved.contains(twin))
                    .findFirst()
                    .ifPresent(twin -> unite(twin, dispute));
        }
    }

    private void unite(Dispute twin, Dispute dispute) {
        if (uniting.unite(twin, dispute, "A claim of a day between them shows that both are about one event.")) {
            rewording.refresh(twin);
        }
    }

    /** Amounts of one event are of different things, and claims in words say different things. */
    private static boolean mayHaveTwin(Dispute dispute) {
        return dispute.mergedInto() == null
                && dispute.reckoned().claims() > 0
                && dispute.scope().metric() != null
                && !dispute.scope().needsSubject();
    }
}
