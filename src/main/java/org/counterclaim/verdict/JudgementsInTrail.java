package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.TrailRead;
import org.counterclaim.access.TrailRead.Found;

/** Looks, while the audit trail is verified, whether published versions still say what they said. */
@ApplicationScoped
class JudgementsInTrail {

    private static final String KIND = "verdicts";

    private final Verdicts verdicts;
    private final Judgements judgements;

    JudgementsInTrail(Verdicts verdicts, Judgements judgements) {
        this.verdicts = verdicts;
        this.judgements = judgements;
    }

    void look(@Observes TrailRead trail) {
        for (AuditEntry entry : trail.entries()) {
            Judgements.noted(entry).ifPresent(noted -> {
                long id = entry.change().objectId();
                trail.look(KIND, "verdict " + id, entry, () -> found(id, noted));
            });
        }
    }

    private Found found(long id, String noted) {
        Verdict verdict = verdicts.findById(id);
        if (verdict == null) {
            return Found.broken("It is not there.");
        }
        return verdict.state().isPublic() && judgements.of(verdict).noted().equals(noted)
                ? Found.WHOLE
                : Found.broken("It does not say any more what it said when it was published.");
    }
}
