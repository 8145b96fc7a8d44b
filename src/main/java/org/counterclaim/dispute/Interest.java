package org.counterclaim.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.counterclaim.access.Actor;
import org.counterclaim.platform.EntityTag;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody of the newsroom is not to work on a dispute: a tie to one of its parties, money, kin. It stays on record
 * when it is lifted.
 */
@Entity
@Table(name = "interests")
public class Interest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interests_seq")
    @SequenceGenerator(name = "interests_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private Long disputeId;

    @Column(updatable = false)
    private String person;

    @Column(updatable = false, columnDefinition = "text")
    private String reason;

    @Column(updatable = false)
    private String declaredBy;

    @Column(updatable = false)
    private Instant declaredAt;

    private @Nullable String liftedBy;

    private @Nullable Instant liftedAt;

    @Column(columnDefinition = "text")
    private @Nullable String liftedBecause;

    protected Interest() {}

    Interest(long disputeId, String person, String reason, Actor by, Instant at) {
        this.disputeId = disputeId;
        this.person = person;
        this.reason = reason;
        this.declaredBy = by.name();
        this.declaredAt = at;
    }

    /** The same tie to a part of what the dispute asks. */
    Interest in(Dispute part, Instant at) {
        Interest own = new Interest();
        own.disputeId = part.id();
        own.person = person;
        own.reason = reason;
        own.declaredBy = declaredBy;
        own.declaredAt = at;
        return own;
    }

    void lift(String why, Actor by, Instant at) {
        liftedBy = by.name();
        liftedAt = at;
        liftedBecause = why;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public EntityTag tag() {
        return new EntityTag(version);
    }

    public long disputeId() {
        return disputeId;
    }

    public String person() {
        return person;
    }

    public String reason() {
        return reason;
    }

    public String declaredBy() {
        return declaredBy;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    /** Null while it stands. */
    public @Nullable Lifted lifted() {
        return liftedBy == null || liftedAt == null || liftedBecause == null
                ? null
                : new Lifted(liftedBy, liftedAt, liftedBecause);
    }

    /** Who found that it no longer stands, when and why. */
    public record Lifted(String by, Instant at, String because) {}
}
