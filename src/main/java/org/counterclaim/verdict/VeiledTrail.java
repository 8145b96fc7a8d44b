package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.access.Actor;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.AuditShown;
import org.counterclaim.access.CurrentActor;

/** Keeps from those who could still review a verdict blind what the audit trail says of it. */
@ApplicationScoped
class VeiledTrail {

    private final Verdicts verdicts;
    private final CurrentActor caller;

    VeiledTrail(Verdicts verdicts, CurrentActor caller) {
        this.verdicts = verdicts;
        this.caller = caller;
    }

    void on(@Observes AuditShown shown) {
        Set<Long> told = shown.entries().stream()
                .filter(VeiledTrail::ofAVerdict)
                .map(entry -> entry.change().objectId())
                .collect(Collectors.toSet());
        if (told.isEmpty()) {
            return;
        }
        Actor actor = caller.get();
        Set<Long> blind = verdicts.list("id in ?1", told).stream()
                .filter(verdict -> verdict.isBlindTo(actor))
                .map(Verdict::id)
                .collect(Collectors.toSet());
        shown.entries().stream()
                .filter(VeiledTrail::ofAVerdict)
                .filter(entry -> blind.contains(entry.change().objectId()))
                .forEach(shown::veil);
    }

    private static boolean ofAVerdict(AuditEntry entry) {
        return entry.change().objectType().equals("verdict");
    }
}
