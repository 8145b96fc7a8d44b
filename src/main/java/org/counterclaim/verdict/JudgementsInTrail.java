package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.TrailRead;
import org.counterclaim.access.TrailRead.Broken;

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
            Judgements.noted(entry).ifPresent(noted -> look(entry.change().objectId(), noted, entry.number(), trail));
        }
    }

    private void look(long id, String noted, long number, TrailRead trail) {
        Verdict verdict = verdicts.findById(id);
        if (verdict == null) {
            trail.broken(KIND, new Broken("verdict " + id, number, "It is not there."));
        } else if (verdict.state().isPublic() && judgements.of(verdict).noted().equals(noted)) {
            trail.whole(KIND);
        } else {
            trail.broken(
                    KIND,
                    new Broken(
                            "verdict " + id, number, "It does not say any more what it said when it was published."));
        }
    }
}
