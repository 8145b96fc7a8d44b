package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.access.Actor;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.AuditShown;
import org.counterclaim.access.Change;
import org.counterclaim.access.CurrentActor;

/** Keeps from those who could still review a verdict blind what the audit trail says of it. */
@ApplicationScoped
class VeiledTrail {

    private final Verdicts verdicts;
    private final Reviews reviews;
    private final CurrentActor caller;

    VeiledTrail(Verdicts verdicts, Reviews reviews, CurrentActor caller) {
        this.verdicts = verdicts;
        this.reviews = reviews;
        this.caller = caller;
    }

    void on(@Observes AuditShown shown) {
        IdentityHashMap<AuditEntry, Long> told = new IdentityHashMap<>();
        Map<Long, Long> reviewed = verdictsOf(shown.entries());
        for (AuditEntry entry : shown.entries()) {
            Change change = entry.change();
            if (change.objectType().equals("verdict")) {
                told.put(entry, change.objectId());
            } else if (change.objectType().equals(NotedTables.REVIEW) && reviewed.containsKey(change.objectId())) {
                told.put(entry, reviewed.get(change.objectId()));
            }
        }
        if (told.isEmpty()) {
            return;
        }
        Actor actor = caller.get();
        Set<Long> blind = verdicts.list("id in ?1", Set.copyOf(told.values())).stream()
                .filter(verdict -> verdict.isBlindTo(actor))
                .map(Verdict::id)
                .collect(Collectors.toSet());
        told.forEach((entry, verdict) -> {
            if (blind.contains(verdict)) {
                shown.veil(entry);
            }
        });
    }

    /** By the id of each review that is told about: the hash of a short one could be guessed. */
    private Map<Long, Long> verdictsOf(List<AuditEntry> entries) {
        Set<Long> told = entries.stream()
                .map(AuditEntry::change)
                .filter(change -> change.objectType().equals(NotedTables.REVIEW))
                .map(Change::objectId)
                .collect(Collectors.toSet());
        return told.isEmpty()
                ? Map.of()
                : reviews.list("id in ?1", told).stream().collect(Collectors.toMap(Review::id, Review::verdictId));
    }
}
