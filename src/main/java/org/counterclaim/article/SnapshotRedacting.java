package org.counterclaim.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.platform.Turns;

/**
 * Takes a snapshot's text and bytes away for ever: it was taken down, or holds personal data. Its hashes and the entries of
 * the audit trail stay, and what was read from it stays too.
 */
@ApplicationScoped
public class SnapshotRedacting {

    private static final int MOST_NAMED = 100;

    private final Snapshots snapshots;
    private final Turns turns;
    private final Audit audit;
    private final EntityManager entityManager;
    private final Event<SnapshotTakenDown> takenDown;
    private final Clock clock;

    SnapshotRedacting(
            Snapshots snapshots,
            Turns turns,
            Audit audit,
            EntityManager entityManager,
            Event<SnapshotTakenDown> takenDown,
            Clock clock) {
        this.snapshots = snapshots;
        this.turns = turns;
        this.audit = audit;
        this.entityManager = entityManager;
        this.takenDown = takenDown;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param bytesKeptFor other snapshots, not redacted, that were read from the very same bytes, which so stay
     */
    public record Redacted(Snapshot snapshot, List<NotedSnapshot> bytesKeptFor) {}

    @Transactional
    public Redacted redact(long articleId, int number, String reason, Actor actor) {
        // an article that is being filed could want the same bytes
        turns.take(Turns.INTAKE);
        Snapshot snapshot = snapshots.get(articleId, number);
        entityManager.lock(snapshot, LockModeType.PESSIMISTIC_WRITE);
        if (snapshot.isRedacted()) {
            throw new SnapshotRedacted(snapshot);
        }
        Instant now = clock.instant();
        snapshot.redact(reason, now);
        List<NotedSnapshot> others = othersOf(snapshot);
        if (others.isEmpty()) {
            entityManager.find(RawBytes.class, snapshot.rawSha256()).redact();
        }
        audit.record(actor, NotedSnapshot.of(snapshot).redactedBecause(reason));
        takenDown.fire(new SnapshotTakenDown(articleId, number, snapshot.rawSha256(), now, actor));
        return new Redacted(snapshot, others);
    }

    private List<NotedSnapshot> othersOf(Snapshot snapshot) {
        return entityManager
                .createQuery(
                        "select new org.counterclaim.article.NotedSnapshot(s.article.id, s.number, s.rawSha256,"
                                + " s.textSha256) from Snapshot s where s.rawSha256 = :raw and s.id <> :id"
                                + " and s.redactedAt is null order by s.id",
                        NotedSnapshot.class)
                .setParameter("raw", snapshot.rawSha256())
                .setParameter("id", snapshot.id())
                .setMaxResults(MOST_NAMED)
                .getResultList();
    }
}
