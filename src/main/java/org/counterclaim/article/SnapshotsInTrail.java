package org.counterclaim.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.counterclaim.access.Audit;
import org.counterclaim.access.AuditEntry;
import org.counterclaim.access.TrailRead;
import org.counterclaim.access.TrailRead.Found;
import org.counterclaim.access.TrailWalked;
import org.counterclaim.platform.Sha256;
import org.jspecify.annotations.Nullable;

/** Looks, while the audit trail is verified, whether the snapshots that it notes are still what they were. */
@ApplicationScoped
class SnapshotsInTrail {

    private static final String KIND = "snapshots";
    private static final int PAGE = 200;

    private final EntityManager entityManager;
    private final Audit audit;

    SnapshotsInTrail(EntityManager entityManager, Audit audit) {
        this.entityManager = entityManager;
        this.audit = audit;
    }

    void look(@Observes TrailRead trail) {
        for (AuditEntry entry : trail.entries()) {
            NotedSnapshot noted = NotedSnapshot.in(entry).orElse(null);
            if (noted != null) {
                trail.look(KIND, noted.toString(), entry, () -> found(noted));
            }
        }
    }

    void seek(@Observes TrailWalked walked) {
        walked.seek(KIND, this::next, ids -> Set.of(), id -> "snapshot with the id " + id);
    }

    /** Those that a list calls stored before there was a chain, though nothing was on it when that was noted. */
    private List<Long> next(long last) {
        List<?> ids = entityManager
                .createNativeQuery(
                        "select snapshot_id from snapshots_to_note where snapshot_id > :last order by snapshot_id")
                .setParameter("last", last)
                .setMaxResults(PAGE)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private record Row(
            long id,
            String rawSha256,
            String textSha256,
            @Nullable Instant redactedAt) {}

    private Found found(NotedSnapshot noted) {
        // values and no entities: a page of the trail may note many megabytes, which are let go one by one
        Row row = entityManager
                .createQuery(
                        "select new org.counterclaim.article.SnapshotsInTrail$Row(s.id, s.rawSha256, s.textSha256,"
                                + " s.redactedAt) from Snapshot s where s.article.id = :article and s.number = :number",
                        Row.class)
                .setParameter("article", noted.article())
                .setParameter("number", noted.number())
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (row == null) {
            return Found.broken("It is not there.");
        }
        if (!row.rawSha256.equals(noted.rawSha256()) || !row.textSha256.equals(noted.textSha256())) {
            return Found.broken("Its row names other hashes than the audit trail.");
        }
        if (row.redactedAt != null) {
            return isRedactedOnRecord(noted)
                    ? Found.REDACTED
                    : Found.broken("It is marked as redacted, and no redaction is on record.");
        }
        List<byte[]> bytes = entityManager
                .createQuery("select r.bytes from RawBytes r where r.sha256 = :sha256", byte[].class)
                .setParameter("sha256", row.rawSha256)
                .getResultList();
        if (bytes.isEmpty()) {
            return Found.broken("Its bytes are not there.");
        }
        if (!Sha256.of(bytes.get(0)).equals(noted.rawSha256())) {
            return Found.broken("Its bytes do not have the SHA-256 that the audit trail notes.");
        }
        String text = entityManager
                .createQuery("select s.text from Snapshot s where s.id = :id", String.class)
                .setParameter("id", row.id)
                .getSingleResult();
        return Sha256.of(text).equals(noted.textSha256())
                ? Found.WHOLE
                : Found.broken("Its text does not have the SHA-256 that the audit trail notes.");
    }

    private boolean isRedactedOnRecord(NotedSnapshot noted) {
        return audit.of("article", noted.article(), Set.of(NotedSnapshot.REDACTED)).stream()
                .anyMatch(noted::isRedactedBy);
    }
}
