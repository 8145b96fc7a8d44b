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
import java.util.List;
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

    @Column(name = "review_round", updatable = false)
    private int round;

    @Column(updatable = false, columnDefinition = "text")
    private @Nullable Label label;

    /** Only where the label was handed in blind: what it was compared with. */
    @Column(updatable = false, columnDefinition = "text")
    private @Nullable Label authorsLabel;

    @Column(updatable = false)
    private Instant at;

    protected Review() {}

    /** @param authorsLabel what a blind label was compared with; null where the reviewer had seen it */
    Review(Verdict verdict, String reviewer, Judgement judgement, @Nullable Label authorsLabel, Instant at) {
        this.verdictId = verdict.id();
        this.reviewer = reviewer;
        this.decision = Objects.requireNonNull(judgement.decision());
        this.outcome = judgement.outcome();
        this.comment = judgement.comment();
        this.round = verdict.round();
        this.label = judgement.ratings() == null ? null : new Label(judgement.outcome(), judgement.ratings());
        this.authorsLabel = authorsLabel;
        this.at = at;
    }

    /**
     * What a reviewer hands in.
     *
     * @param decision null where the label decides
     * @param outcome the outcome that the reviewer finds right, null to leave it
     * @param ratings the ratings that the reviewer finds right, null to leave them
     */
    public record Judgement(
            @Nullable Decision decision,
            @Nullable Outcome outcome,
            String comment,
            @Nullable List<Rating> ratings) {

        public Judgement(Decision decision, @Nullable Outcome outcome, String comment) {
            this(decision, outcome, comment, null);
        }

        /** Handed in blind, the label is the decision. */
        Judgement decidedBy(Label own, Label authors) {
            Decision said = own.agreesWith(authors) ? Decision.APPROVE : Decision.REQUEST_CHANGES;
            return new Judgement(said, outcome, comment, ratings);
        }

        /** What was decided, readable, for the audit trail, which keeps the comment as the reason. */
        String words() {
            String own = outcome == null ? "" : "; outcome: " + outcome;
            return "decision: " + decision + own + (ratings == null ? "" : "; ratings: " + ratings);
        }
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    long verdictId() {
        return verdictId;
    }

    public String reviewer() {
        return reviewer;
    }

    public Decision decision() {
        return decision;
    }

    public Judgement judgement() {
        return new Judgement(decision, outcome, comment, label == null ? null : label.ratings());
    }

    /** In which round it was handed in: how often the verdict had been submitted by then. */
    public int round() {
        return round;
    }

    /** What the author had found when this was handed in blind; null for every other review. */
    public @Nullable Label authorsLabel() {
        return authorsLabel;
    }

    public Instant at() {
        return at;
    }
}
