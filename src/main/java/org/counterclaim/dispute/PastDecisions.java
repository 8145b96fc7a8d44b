package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.counterclaim.access.Audit;
import org.counterclaim.access.AuditEntry;
import org.jspecify.annotations.Nullable;

/** Reads from the audit trail what people had decided about a dispute by an instant. */
@ApplicationScoped
class PastDecisions {

    private static final Set<String> QUESTION = Set.of("question edited");
    private static final Set<String> TRIAGE = Set.of("returned", "accepted", "dismissed");
    private static final Set<String> ASSIGNEE = Set.of("assigned", "unassigned");
    private static final Set<String> MERGED = Set.of("merged away");

    private static final String DISPUTE = "dispute ";

    private final Audit audit;

    PastDecisions(Audit audit) {
        this.audit = audit;
    }

    KnownDispute.Decided at(Dispute dispute, Instant instant) {
        KnownDispute.Decided now = KnownDispute.Decided.now(dispute);
        Trail question = trail(dispute, QUESTION, instant);
        Trail triage = trail(dispute, TRIAGE, instant);
        Trail assignee = trail(dispute, ASSIGNEE, instant);
        Trail merged = trail(dispute, MERGED, instant);
        AuditEntry lastTriage = triage.last();
        String mergedInto = merged.last() == null ? null : merged.value(null);
        return new KnownDispute.Decided(
                String.valueOf(question.value(now.question())),
                question.isEmpty() ? now.questionEdited() : question.last() != null,
                now.scope(),
                TriageState.valueOf(String.valueOf(triage.value(now.triage().name()))),
                lastTriage != null ? lastTriage.change().reason() : triage.isEmpty() ? now.triageReason() : null,
                assignee.value(now.assignee()),
                mergedInto == null ? null : Long.valueOf(mergedInto.substring(DISPUTE.length())));
    }

    private Trail trail(Dispute dispute, Set<String> actions, Instant instant) {
        return new Trail(audit.of("dispute", dispute.id(), actions), instant);
    }

    /** The changes of one value, oldest first, seen from an instant. */
    private record Trail(List<AuditEntry> changes, Instant instant) {

        boolean isEmpty() {
            return changes.isEmpty();
        }

        @Nullable
        AuditEntry last() {
            return changes.stream()
                    .filter(entry -> !entry.at().isAfter(instant))
                    .reduce((earlier, later) -> later)
                    .orElse(null);
        }

        @Nullable
        String value(@Nullable String now) {
            AuditEntry last = last();
            if (last != null) {
                return last.change().after();
            }
            return changes.isEmpty() ? now : changes.get(0).change().before();
        }
    }
}
