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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.counterclaim.claim.Claim;
import org.counterclaim.platform.EntityTag;
import org.jspecify.annotations.Nullable;

/** The machine's guess that a claim belongs to another dispute than its own; a person decides. */
@Entity
@Table(name = "suggestions")
public class Suggestion {

    /** Where a guess stands. */
    public enum State {
        SUGGESTED,
        /** The claim was moved. */
        CONFIRMED,
        /** The claim stays, and the guess is never made again. */
        REJECTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suggestions_seq")
    @SequenceGenerator(name = "suggestions_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Dispute dispute;

    @Column(columnDefinition = "text")
    private String why;

    @Enumerated(EnumType.STRING)
    private State state = State.SUGGESTED;

    private Instant suggestedAt;

    private @Nullable String decidedBy;

    private @Nullable Instant decidedAt;

    @Version
    private long version;

    protected Suggestion() {}

    Suggestion(Claim claim, Dispute dispute, String why, Instant suggestedAt) {
        this.claim = claim;
        this.dispute = dispute;
        this.why = why;
        this.suggestedAt = suggestedAt;
    }

    void decide(State decision, String person, Instant at) {
        if (state != State.SUGGESTED) {
            throw new AlreadyDecided(id(), state, decision);
        }
        state = decision;
        decidedBy = person;
        decidedAt = at;
    }

    /** The decision on it was undone. */
    void reopen() {
        state = State.SUGGESTED;
        decidedBy = null;
        decidedAt = null;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public Claim claim() {
        return claim;
    }

    /** The dispute that the claim may belong to. */
    public Dispute dispute() {
        return dispute;
    }

    public String why() {
        return why;
    }

    public State state() {
        return state;
    }

    public Instant suggestedAt() {
        return suggestedAt;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public EntityTag tag() {
        return new EntityTag(version);
    }
}
