package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One reviewer's decision on a submitted verdict, with a comment. Never edited. */
@Entity
@Table(name = "verdict_reviews")
public class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verdict_reviews_seq")
    @SequenceGenerator(name = "verdict_reviews_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(updatable = false)
    private long verdictId;

    @Column(updatable = false)
    private String reviewer;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Decision decision;

    /** What the reviewer would have decided, where it differs or was asked for. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Outcome outcome;

    @Column(updatable = false, columnDefinition = "text")
    private String comment;

    @Column(updatable = false)
    private Instant at;

    protected Review() {}

    Review(Verdict verdict, String reviewer, Judgement judgement, Instant at) {
        this.verdictId = verdict.id();
        this.reviewer = reviewer;
        this.decision = judgement.decision();
        this.outcome = judgement.outcome();
        this.comment = judgement.comment();
        this.at = at;
    }

    /**
     * What a reviewer hands in.
     *
     * @param outcome the outcome that the reviewer finds right, null to leave it
     */
    public record Judgement(Decision decision, @Nullable Outcome outcome, String comment) {}

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String reviewer() {
        return reviewer;
    }

    public Judgement judgement() {
        return new Judgement(decision, outcome, comment);
    }

    public Instant at() {
        return at;
    }
}
