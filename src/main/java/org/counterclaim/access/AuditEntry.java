package org.counterclaim.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One change: who, when, what and why. Never edited, never deleted. */
@Entity
@Table(name = "audit_entries")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entries_seq")
    @SequenceGenerator(name = "audit_entries_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String actor;

    @Column(updatable = false)
    private String action;

    @Column(updatable = false)
    private String objectType;

    @Column(updatable = false)
    private long objectId;

    @Column(updatable = false, columnDefinition = "text")
    private @Nullable String before;

    @Column(updatable = false, columnDefinition = "text")
    private @Nullable String after;

    @Column(updatable = false, columnDefinition = "text")
    private @Nullable String reason;

    protected AuditEntry() {}

    AuditEntry(Instant at, Actor actor, Change change) {
        this.at = at;
        this.actor = actor.name();
        this.action = change.action();
        this.objectType = change.objectType();
        this.objectId = change.objectId();
        this.before = change.before();
        this.after = change.after();
        this.reason = change.reason();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public Change change() {
        return new Change(objectType, objectId, action, before, after, reason);
    }
}
