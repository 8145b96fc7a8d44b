package org.counterclaim.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
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

    protected DisputeClaim() {}

    DisputeClaim(Dispute dispute, Claim claim, JoinedBy joinedBy, String reason, Instant joinedAt) {
        this.dispute = dispute;
        this.claim = claim;
        this.joinedBy = joinedBy;
        this.reason = reason;
        this.joinedAt = joinedAt;
    }

    void moveTo(Dispute other, String why, Instant at) {
        put(other, JoinedBy.PERSON, why, at, at);
    }

    /** @param now when it is put there, which joined tells as well unless a decision is undone */
    void put(Dispute other, JoinedBy by, String why, Instant joined, Instant now) {
        dispute = other;
        joinedBy = by;
        reason = why;
        joinedAt = joined;
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
}
