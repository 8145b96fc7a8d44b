package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** How a version is reviewed: the policy that it was drafted under, and the rounds of its reviews. */
@MappedSuperclass
public abstract class Reviewed extends Written {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "policy_id", updatable = false)
    private Policy policy;

    /** Told by policy and kind of correction; kept so that lists can be filtered by it. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReviewMode reviewMode;

    /** How often it was submitted; each time its reviews begin anew. */
    @Column(name = "review_round")
    private int round;

    private int reviewsInRound;

    protected Reviewed() {}

    Reviewed(String question, Policy policy, @Nullable CorrectionType type) {
        super(question);
        this.policy = policy;
        this.reviewMode = policy.planFor(type).mode();
    }

    void beginRound() {
        round++;
        reviewsInRound = 0;
    }

    /** Somebody handed in a review; that alone makes it another version for the next one. */
    void reviewed() {
        reviewsInRound++;
    }

    boolean isReviewedBlind() {
        return reviewMode == ReviewMode.BLIND;
    }

    /** The version of the policy that it was drafted under. */
    public Policy policy() {
        return policy;
    }

    /** How often it was submitted. */
    public int round() {
        return round;
    }
}
