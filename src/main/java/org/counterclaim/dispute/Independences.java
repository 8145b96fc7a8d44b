package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.dispute.Remembered.Disentangled;
import org.counterclaim.dispute.compare.Decided;
import org.jspecify.annotations.Nullable;

/** What people decided on the independence of the parties of a dispute, there or in a dispute that has gone into it. */
@ApplicationScoped
class Independences {

    private final Lineage lineage;

    Independences(Lineage lineage) {
        this.lineage = lineage;
    }

    /**
     * The latest word on each two parties, in the words of the comparison.
     *
     * @param at what stood at an instant; null for now
     */
    List<Decided> in(Dispute dispute, @Nullable Instant at) {
        Map<List<String>, Decision> latest = new LinkedHashMap<>();
        for (Decision decision : lineage.decisionsOn(dispute, Decision.Kind.INDEPENDENCE, at)) {
            Disentangled after = decision.after(Disentangled.class);
            if (after.independent() != null) {
                latest.put(after.parties(), decision);
            } else {
                latest.values().removeIf(earlier -> takesBack(decision, earlier, dispute));
            }
        }
        return latest.values().stream().map(Independences::decided).toList();
    }

    /** Taken back in a dispute that has gone into this one was what had been decided there. */
    private static boolean takesBack(Decision decision, Decision earlier, Dispute dispute) {
        return earlier.after(Disentangled.class)
                        .parties()
                        .equals(decision.after(Disentangled.class).parties())
                && (decision.disputeId() == dispute.id() || decision.disputeId() == earlier.disputeId());
    }

    private static Decided decided(Decision decision) {
        Disentangled after = decision.after(Disentangled.class);
        return new Decided(
                after.parties().get(0),
                after.parties().get(1),
                Boolean.TRUE.equals(after.independent()),
                decision.by(),
                String.valueOf(decision.reason()));
    }
}
