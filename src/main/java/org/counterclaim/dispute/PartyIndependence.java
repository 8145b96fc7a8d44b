package org.counterclaim.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What people decided on two parties of a dispute: whether they are independent of each other. */
@Entity
@Table(name = "party_independence")
public class PartyIndependence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "party_independence_seq")
    @SequenceGenerator(name = "party_independence_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Dispute dispute;

    /** The first of the two by name. */
    private String party;

    private String otherParty;

    /** Null after it was taken back: then the texts tell. */
    private @Nullable Boolean independent;

    @Column(columnDefinition = "text")
    private String reason;

    private String decidedBy;

    private Instant decidedAt;

    protected PartyIndependence() {}

    PartyIndependence(Dispute dispute, String party, String otherParty, Ruling ruling) {
        this.dispute = dispute;
        this.party = party;
        this.otherParty = otherParty;
        rule(ruling);
    }

    /** @param independent null takes an earlier one back */
    record Ruling(@Nullable Boolean independent, String reason, String by, Instant at) {}

    final void rule(Ruling ruling) {
        independent = ruling.independent();
        reason = ruling.reason();
        decidedBy = ruling.by();
        decidedAt = ruling.at();
    }

    public String party() {
        return party;
    }

    public String otherParty() {
        return otherParty;
    }

    public @Nullable Boolean independent() {
        return independent;
    }

    public String reason() {
        return reason;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
