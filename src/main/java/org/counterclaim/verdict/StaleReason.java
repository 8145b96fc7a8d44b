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
import org.counterclaim.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Why a published verdict is stale, and since when. It goes when its cause goes, and with the version that it is about; an
 * editor who says that the verdict stands keeps it from counting until its cause is another one.
 */
@Entity
@Table(name = "verdict_staleness")
public class StaleReason {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verdict_staleness_seq")
    @SequenceGenerator(name = "verdict_staleness_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(updatable = false)
    private long verdictId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StaleCode code;

    @Column(updatable = false)
    private String subject;

    private String cause;

    @Column(columnDefinition = "text")
    private String explanation;

    private @Nullable Long claimId;

    private Instant since;

    private @Nullable Instant acknowledgedAt;

    private @Nullable String acknowledgedBy;

    protected StaleReason() {}

    StaleReason(long verdictId, Staleness.Reason reason, Instant now) {
        this.verdictId = verdictId;
        this.code = reason.code();
        this.subject = reason.subject();
        this.since = reason.since() == null ? now : reason.since();
        tell(reason);
    }

    boolean isAbout(Staleness.Reason reason) {
        return code == reason.code() && subject.equals(reason.subject());
    }

    /**
     * The reason as it is now. Since when the verdict is stale stays, however often the cause goes on to be another one.
     *
     * @return whether it counts anew, because somebody had acknowledged another cause
     */
    boolean become(Staleness.Reason reason, Instant now) {
        boolean anew = acknowledgedAt != null && !cause.equals(reason.cause());
        tell(reason);
        if (anew) {
            since = now;
            acknowledgedAt = null;
            acknowledgedBy = null;
        }
        return anew;
    }

    private void tell(Staleness.Reason reason) {
        cause = reason.cause();
        explanation = reason.text();
        claimId = reason.claim();
    }

    void acknowledge(Actor editor, Instant now) {
        acknowledgedAt = now;
        acknowledgedBy = editor.name();
    }

    /** Nobody has said that the verdict stands all the same. */
    boolean counts() {
        return acknowledgedAt == null;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long verdictId() {
        return verdictId;
    }

    StaleCode code() {
        return code;
    }

    String text() {
        return explanation;
    }

    @Nullable
    Long claimId() {
        return claimId;
    }

    Instant since() {
        return since;
    }
}
