package org.counterclaim.dispute;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.counterclaim.access.Actor;
import org.counterclaim.access.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a dispute: what it was before and after, why, by whom and when. It stands until somebody
 * undoes it; the machine never does.
 */
@Entity
@Table(name = "decisions")
public class Decision {

    /** What was decided. */
    @Schema(name = "DecisionKind")
    public enum Kind {
        /** Whether the desk works on it. */
        TRIAGE(Role.CHECKER),
        /** Who works on it. */
        ASSIGNMENT(Role.CHECKER),
        /** How the question is worded. */
        QUESTION(Role.CHECKER),
        /** What the question asks, and so which claims may join. */
        SCOPE(Role.CHECKER),
        /** Which dispute a claim answers. */
        MOVE(Role.CHECKER),
        /** That two disputes ask the same. */
        MERGE(Role.EDITOR),
        /** That a dispute asks two things. */
        SPLIT(Role.EDITOR),
        /** Whether a guess of the machine is right. */
        SUGGESTION(Role.CHECKER),
        /** How two claims stand to each other. */
        OVERRIDE(Role.EDITOR),
        /** Of which claim another is a repetition. */
        ORIGIN(Role.CHECKER),
        /** Whether two parties are independent of each other. */
        INDEPENDENCE(Role.CHECKER);

        private final Role takes;

        Kind(Role takes) {
            this.takes = takes;
        }

        /** Who may decide this, and undo it. */
        public Role takes() {
            return takes;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decisions_seq")
    @SequenceGenerator(name = "decisions_seq", allocationSize = 1)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Long disputeId;

    private @Nullable Long otherDisputeId;

    private @Nullable Long claimId;

    private @Nullable Long otherClaimId;

    @Column(columnDefinition = "text")
    private String stateBefore;

    @Column(columnDefinition = "text")
    private String stateAfter;

    @Column(columnDefinition = "text")
    private @Nullable String reason;

    private String decidedBy;

    private Instant decidedAt;

    private @Nullable String undoneBy;

    private @Nullable Instant undoneAt;

    @Column(columnDefinition = "text")
    private @Nullable String undoReason;

    @ElementCollection
    @BatchSize(size = Decisions.SHOWN)
    @CollectionTable(name = "decision_touches", joinColumns = @JoinColumn(name = "decision_id"))
    private Set<Touch> touches = new HashSet<>();

    @Version
    private long version;

    protected Decision() {}

    Decision(Made made, Actor actor, Instant at) {
        this.kind = made.kind();
        this.disputeId = made.dispute();
        this.otherDisputeId = made.otherDispute();
        this.claimId = made.claim();
        this.otherClaimId = made.otherClaim();
        this.stateBefore = Remembered.written(made.before());
        this.stateAfter = Remembered.written(made.after());
        this.reason = made.reason();
        this.decidedBy = actor.name();
        this.decidedAt = at;
        this.touches.addAll(made.touches());
    }

    void undo(Actor actor, Instant at, @Nullable String why) {
        if (undoneBy != null) {
            throw new AlreadyUndone(this);
        }
        undoneBy = actor.name();
        undoneAt = at;
        undoReason = why;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public Kind kind() {
        return kind;
    }

    public long disputeId() {
        return disputeId;
    }

    /** Where a moved claim came from, what was merged in, or what was split off. */
    public @Nullable Long otherDisputeId() {
        return otherDisputeId;
    }

    /** The one claim that it is about; null where there is none or several. */
    public @Nullable Long claimId() {
        return claimId;
    }

    /** The other claim of a comparison, or the origin. */
    public @Nullable Long otherClaimId() {
        return otherClaimId;
    }

    /** All claims that it is about, by id; from what it kept, so that nobody has to load all that it touched. */
    public List<Long> claims() {
        Stream<Long> moved = kind == Kind.MERGE || kind == Kind.SPLIT
                ? before(Remembered.Seats.class).claims().stream().map(Remembered.Seat::claim)
                : Stream.empty();
        return Stream.concat(Stream.of(claimId, otherClaimId).flatMap(Stream::ofNullable), moved)
                .distinct()
                .sorted()
                .toList();
    }

    /** The values that it changed as they were, by name. */
    public Object before() {
        return Remembered.read(stateBefore, Object.class);
    }

    public Object after() {
        return Remembered.read(stateAfter, Object.class);
    }

    <T> T before(Class<T> type) {
        return Remembered.read(stateBefore, type);
    }

    <T> T after(Class<T> type) {
        return Remembered.read(stateAfter, type);
    }

    public @Nullable String reason() {
        return reason;
    }

    public String by() {
        return decidedBy;
    }

    public Instant at() {
        return decidedAt;
    }

    public @Nullable String undoneBy() {
        return undoneBy;
    }

    public @Nullable Instant undoneAt() {
        return undoneAt;
    }

    public @Nullable String undoReason() {
        return undoReason;
    }

    boolean stoodAt(Instant instant) {
        return !decidedAt.isAfter(instant) && (undoneAt == null || undoneAt.isAfter(instant));
    }

    /** The disputes that it changed. */
    List<Long> disputes() {
        return Stream.concat(Stream.of(disputeId), Stream.ofNullable(otherDisputeId))
                .toList();
    }
}
