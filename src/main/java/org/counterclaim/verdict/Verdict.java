package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.counterclaim.access.Actor;
import org.counterclaim.platform.EntityTag;
import org.jspecify.annotations.Nullable;

/**
 * One version of a judgement on a dispute. It is drafted and submitted by its author, approved by somebody else,
 * published by an editor who is not its author, and from then on never changes: a correction is a new version of the
 * same slug, with an author of its own, which goes the same way and replaces this one when it is published. Who may
 * take which step is told by {@link Step} alone; what is asked of the entity here is only that no state is skipped.
 */
@Entity
@Table(name = "verdicts")
public class Verdict extends Succeeding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verdicts_seq")
    @SequenceGenerator(name = "verdicts_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long revision;

    @Column(updatable = false)
    private long disputeId;

    @Column(updatable = false)
    private String author;

    @Enumerated(EnumType.STRING)
    private VerdictState state;

    @Column(columnDefinition = "text")
    private @Nullable String withoutEvidenceBecause;

    /** Null for verdicts from before there were scales. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "scale_id")
    private @Nullable RatingScale scale;

    @Embedded
    private @Nullable Discarded discarded;

    @Column(columnDefinition = "text")
    private @Nullable Basis basis;

    @Column(columnDefinition = "text")
    private @Nullable String withdrawnBecause;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;

    private @Nullable Instant publishedAt;

    private int judgementForm = JudgementForm.FIRST;

    protected Verdict() {}

    private Verdict(long disputeId, String question, @Nullable Correction correction, Begun by) {
        super(question, by.policy(), correction);
        this.disputeId = disputeId;
        this.author = by.author();
        this.state = VerdictState.DRAFT;
        this.createdAt = by.at();
        this.changedAt = by.at();
    }

    /** Who begins a version and when, and the policy that it is pinned to. */
    record Begun(String author, Policy policy, Instant at) {}

    /** The first version. */
    static Verdict draft(long disputeId, String question, Content content, Begun by) {
        Verdict verdict = new Verdict(disputeId, question, null, by);
        verdict.write(content, by.at());
        return verdict;
    }

    /** The next version, which begins as a copy of this one. */
    Verdict correction(Correction correction, Begun by) {
        Verdict next = new Verdict(disputeId, question(), correction, by);
        next.follow(this);
        isFollowedBy(next);
        next.scale = scale;
        next.write(content().from(LocalDate.ofInstant(by.at(), ZoneOffset.UTC)), by.at());
        return next;
    }

    void write(Content content, Instant at) {
        if (state != VerdictState.DRAFT) {
            throw new IllegalStateException("Verdict " + id + " is " + state + " and cannot be edited");
        }
        write(content);
        if (isReviewedBlind()) {
            hideFromSearch();
        }
        changedAt = at;
    }

    /** Keeps to a version of a scale, whatever becomes of the scale later. */
    void keepTo(RatingScale version) {
        if (scale == null) {
            scale = version;
        }
    }

    void submit(@Nullable String reason, Instant at) {
        become(VerdictState.SUBMITTED, at);
        beginRound();
        withoutEvidenceBecause = content().namedEvidence().isEmpty() ? reason : null;
    }

    void goBackToItsAuthor(Instant at) {
        become(VerdictState.DRAFT, at);
        withoutEvidenceBecause = null;
        if (isReviewedBlind()) {
            // an approval shows it, and it waits for another one now
            hideFromSearch();
        }
    }

    void approve(Instant at) {
        become(VerdictState.APPROVED, at);
        showToSearch();
    }

    void discard(Discarded by) {
        if (state != VerdictState.DRAFT) {
            throw new IllegalStateException("Verdict " + id + " is " + state + " and cannot be discarded");
        }
        discarded = by;
        changedAt = by.at();
    }

    /** @param address the slug that it has or gets */
    void publish(String address, Basis frozen, Instant at) {
        become(VerdictState.PUBLISHED, at);
        settleAt(address);
        basis = frozen;
        judgementForm = JudgementForm.NEWEST;
        publishedAt = at;
        finish(frozen);
        Verdict before = corrects();
        if (before != null) {
            before.become(VerdictState.REPLACED, at);
        }
    }

    void withdraw(String reason, Instant at) {
        become(VerdictState.WITHDRAWN, at);
        withdrawnBecause = reason;
    }

    private void become(VerdictState next, Instant at) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("Verdict " + id + " is " + state + " and cannot become " + next);
        }
        state = next;
        changedAt = at;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public EntityTag tag() {
        return new EntityTag(revision);
    }

    public long disputeId() {
        return disputeId;
    }

    public String author() {
        return author;
    }

    public VerdictState state() {
        return state;
    }

    /** Whether somebody could still review it without having seen what its author found. */
    public boolean isBlindTo(Actor reader) {
        boolean open = state == VerdictState.DRAFT || state == VerdictState.SUBMITTED;
        return open && isReviewedBlind() && !reader.name().equals(author);
    }

    /** Null while somebody goes on with it. */
    public @Nullable Discarded discarded() {
        return discarded;
    }

    /** Why an UNVERIFIED verdict goes without evidence; null where there is some. */
    public @Nullable String withoutEvidenceBecause() {
        return withoutEvidenceBecause;
    }

    /** The scale that words its ratings, in the version that it keeps; ours for verdicts from before there were any. */
    public Scale wordedIn() {
        return scale == null ? ShippedScales.HOUSE : scale.scale();
    }

    /** What was judged, as it was at publication; null before. */
    public @Nullable Basis basis() {
        return basis;
    }

    /** The form of what the audit trail notes of it: the newest when it was published. */
    int judgementForm() {
        return judgementForm;
    }

    public @Nullable String withdrawnBecause() {
        return withdrawnBecause;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }
}
