package org.counterclaim.dispute;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.claim.Claim;
import org.jspecify.annotations.Nullable;

/** A claim in its dispute: every check-worthy claim is in exactly one. */
@Entity
@Table(name = "dispute_claims")
public class DisputeClaim {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dispute_claims_seq")
    @SequenceGenerator(name = "dispute_claims_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Dispute dispute;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Claim claim;

    @Enumerated(EnumType.STRING)
    private JoinedBy joinedBy;

    @Column(columnDefinition = "text")
    private String reason;

    private Instant joinedAt;

    /** Since when it is in this dispute on record; what undoing a move restores is {@code joinedAt} alone. */
    private Instant hereSince;

    @OneToMany(mappedBy = "member", cascade = CascadeType.PERSIST)
    private List<PastMembership> past = new ArrayList<>();

    protected DisputeClaim() {}

    DisputeClaim(Dispute dispute, Claim claim, JoinedBy joinedBy, String reason, Instant joinedAt) {
        this.dispute = dispute;
        this.claim = claim;
        this.joinedBy = joinedBy;
        this.reason = reason;
        this.joinedAt = joinedAt;
        this.hereSince = joinedAt;
    }

    void moveTo(Dispute other, String why, Instant at) {
        put(other, JoinedBy.PERSON, why, at, at);
    }

    /** Puts it elsewhere and keeps where it was, so that the past can be shown as it was known. */
    void put(Dispute other, JoinedBy by, String why, Instant joined, Instant now) {
        past.add(new PastMembership(this, now));
        dispute = other;
        joinedBy = by;
        reason = why;
        joinedAt = joined;
        hereSince = now;
    }

    Remembered.Seat seat() {
        return new Remembered.Seat(claim.id(), dispute.id(), joinedBy, reason, joinedAt);
    }

    public Dispute dispute() {
        return dispute;
    }

    public Claim claim() {
        return claim;
    }

    public JoinedBy joinedBy() {
        return joinedBy;
    }

    public String reason() {
        return reason;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    Instant hereSince() {
        return hereSince;
    }
}
