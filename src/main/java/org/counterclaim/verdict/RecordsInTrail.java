package org.counterclaim.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.access.Audit;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.Change;
import org.counterclaim.access.TrailRead;
import org.counterclaim.access.TrailRead.Found;
import org.counterclaim.access.TrailWalked;
import org.counterclaim.platform.Sha256;

/** Looks, while the audit trail is verified, whether the records of published versions are still what was frozen. */
@ApplicationScoped
class RecordsInTrail {

    private static final Pattern NOTED = Pattern.compile("PUBLISHED record:sha256:([0-9a-f]{64})");

    private static final String KIND = "records";
    private static final int PAGE = 200;

    private final Records records;
    private final Audit audit;

    RecordsInTrail(Records records, Audit audit) {
        this.records = records;
        this.audit = audit;
    }

    void look(@Observes TrailRead trail) {
        for (AuditEntry entry : trail.entries()) {
            noted(entry.change()).ifPresent(hash -> {
                long id = entry.change().objectId();
                trail.look(KIND, "record of verdict " + id, entry, () -> found(id, hash));
            });
        }
    }

    void seek(@Observes TrailWalked walked) {
        walked.seek(
                KIND,
                this::next,
                ids -> audit.noted("verdict", "published", "PUBLISHED record:sha256:", ids),
                id -> "record of verdict " + id);
    }

    private List<Long> next(long last) {
        return records.getEntityManager()
                .createQuery(
                        "select r.verdictId from VerdictRecord r where r.verdictId > :last order by r.verdictId",
                        Long.class)
                .setParameter("last", last)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private static Optional<String> noted(Change change) {
        if (!change.objectType().equals("verdict") || change.after() == null) {
            return Optional.empty();
        }
        Matcher noted = NOTED.matcher(change.after());
        return noted.matches() ? Optional.of(noted.group(1)) : Optional.empty();
    }

    private Found found(long id, String hash) {
        VerdictRecord record = records.findById(id);
        if (record == null) {
            return Found.broken("It is not there.");
        }
        return Sha256.of(record.body()).equals(hash)
                ? Found.WHOLE
                : Found.broken("It does not say any more what was known when the version was published.");
    }
}
