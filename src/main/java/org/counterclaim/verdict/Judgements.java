package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.Change;
import org.counterclaim.platform.Sha256;

/** What was published, word for word, and its note in the audit trail, by which it can be proved later. */
@ApplicationScoped
public class Judgements {

    /** What an entry that notes a published version speaks of. */
    public static final String OBJECT = "published verdict";

    private static final Pattern WRITTEN =
            Pattern.compile("judgement sha256:([0-9a-f]{64}), basis sha256:([0-9a-f]{64})");

    private final EntityManager entityManager;
    private final Audit audit;

    Judgements(EntityManager entityManager, Audit audit) {
        this.entityManager = entityManager;
        this.audit = audit;
    }

    /**
     * A published version as it can be checked.
     *
     * @param text judgement and reasons, line by line
     * @param basis what was judged, the JSON as it was frozen
     */
    public record Judgement(String text, String basis) {

        String noted() {
            return "judgement sha256:" + Sha256.of(text) + ", basis sha256:" + Sha256.of(basis);
        }
    }

    /** Of a published version. */
    public Judgement of(Verdict verdict) {
        // as it is stored: read and written again by another version of the program, it could come out differently
        String basis = (String) entityManager
                .createNativeQuery("select basis from verdicts where id = :id", String.class)
                .setParameter("id", verdict.id())
                .getSingleResult();
        return new Judgement(JudgementForm.written(verdict, basis), basis);
    }

    /** Notes what has just been published. */
    void note(Verdict verdict, Actor actor) {
        audit.record(
                actor,
                Change.of(OBJECT, verdict.id(), "noted").from(null, of(verdict).noted()));
    }

    /** What an entry notes; empty where it speaks of something else. */
    static Optional<String> noted(AuditEntry entry) {
        Change change = entry.change();
        String after = change.after();
        if (!change.objectType().equals(OBJECT) || after == null) {
            return Optional.empty();
        }
        Matcher found = WRITTEN.matcher(after);
        return found.matches() ? Optional.of(after) : Optional.empty();
    }
}
