package org.counterclaim.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Audit;
import org.counterclaim.access.Change;

/**
 * Takes what was captured away for ever: it was taken down, or holds personal data. Its hashes and the entries of the audit
 * trail stay, and so do the excerpts that verdicts quote.
 */
@ApplicationScoped
public class CaptureRedacting {

    /** How the audit trail names it. */
    static final String REDACTED = "redacted";

    private final Captures captures;
    private final Audit audit;
    private final EntityManager entityManager;
    private final Event<CaptureTakenDown> takenDown;
    private final Clock clock;

    CaptureRedacting(
            Captures captures,
            Audit audit,
            EntityManager entityManager,
            Event<CaptureTakenDown> takenDown,
            Clock clock) {
        this.captures = captures;
        this.audit = audit;
        this.entityManager = entityManager;
        this.takenDown = takenDown;
        this.clock = clock;
    }

    @Transactional
    public Capture redact(long id, String reason, Actor actor) {
        Capture capture = captures.get(id);
        entityManager.refresh(capture, LockModeType.PESSIMISTIC_WRITE);
        if (capture.isRedacted()) {
            throw new CaptureRedacted(capture);
        }
        capture.redact(reason, clock.instant());
        Objects.requireNonNull(entityManager.find(CaptureRecord.class, id)).redact();
        audit.record(
                actor,
                Change.of(Captures.OBJECT, id, REDACTED)
                        .from("sha256:" + capture.sha256(), null)
                        .because(reason));
        takenDown.fire(new CaptureTakenDown(id, actor));
        return capture;
    }
}
