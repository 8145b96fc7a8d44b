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

/** Where a claim was before it was moved, and from when to when. Never changed. */
@Entity
@Table(name = "past_memberships")
class PastMembership {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "past_memberships_seq")
    @SequenceGenerator(name = "past_memberships_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private DisputeClaim member;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Dispute dispute;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Claim claim;

    @Enumerated(EnumType.STRING)
    private JoinedBy joinedBy;

    @Column(columnDefinition = "text")
    private String reason;

    private Instant joinedAt;

    private Instant hereSince;

    private Instant leftAt;

    protected PastMembership() {}

    /** @param member as it is before it leaves */
    PastMembership(DisputeClaim member, Instant leftAt) {
        this.member = member;
        this.dispute = member.dispute();
        this.claim = member.claim();
        this.joinedBy = member.joinedBy();
        this.reason = member.reason();
        this.joinedAt = member.joinedAt();
        this.hereSince = member.hereSince();
        this.leftAt = leftAt;
    }

    Claim claim() {
        return claim;
    }

    JoinedBy joinedBy() {
        return joinedBy;
    }

    String reason() {
        return reason;
    }

    Instant joinedAt() {
        return joinedAt;
    }
}
