package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.counterclaim.access.Audit;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.TrailRead;
import org.counterclaim.access.TrailRead.Found;
import org.counterclaim.access.TrailWalked;

/** Looks, while the audit trail is verified, whether published versions still say what they said. */
@ApplicationScoped
class JudgementsInTrail {

    private static final String KIND = "verdicts";
    private static final int PAGE = 200;

    private final Verdicts verdicts;
    private final Judgements judgements;
    private final Audit audit;

    JudgementsInTrail(Verdicts verdicts, Judgements judgements, Audit audit) {
        this.verdicts = verdicts;
        this.judgements = judgements;
        this.audit = audit;
    }

    void look(@Observes TrailRead trail) {
        for (AuditEntry entry : trail.entries()) {
            Judgements.noted(entry).ifPresent(noted -> {
                long id = entry.change().objectId();
                trail.look(KIND, "verdict " + id, entry, () -> found(id, noted));
            });
        }
    }

    void seek(@Observes TrailWalked walked) {
        walked.seek(
                KIND,
                this::next,
                ids -> audit.noted(Judgements.OBJECT, "noted", "judgement sha256:", ids),
                id -> "verdict " + id);
    }

    /** Without the versions themselves, one of which may be so spoilt that it cannot be read. */
    private List<Long> next(long last) {
        return verdicts.getEntityManager()
                .createQuery(
                        "select v.id from Verdict v where v.id > :last and v.state in (:public) order by v.id",
                        Long.class)
                .setParameter("last", last)
                .setParameter("public", VerdictState.PUBLIC)
                .setMaxResults(PAGE)
                .getResultList();
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
