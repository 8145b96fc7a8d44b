package org.counterclaim.verdict;

import jakarta.persistence.Column;
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
import org.counterclaim.platform.EntityTag;
import org.jspecify.annotations.Nullable;

/**
 * What a reader finds wrong in a published version. It is open until a checker answers it, once; the answer is due within
 * seven working days (EFCSN, domain reference 2.5). The reader's contact is forgotten some time after the answer.
 */
@Entity
@Table(name = "reports")
public class Report {

    /** Who notices name as the one who reported: never a name nor a contact. */
    static final String REPORTER = "a reader";

    private static final int WORKING_DAYS_TO_ANSWER = 7;
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reports_seq")
    @SequenceGenerator(name = "reports_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long revision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "verdict_id", updatable = false)
    private Verdict verdict;

    @Column(updatable = false)
    private String receiptHash;

    @Column(columnDefinition = "text", updatable = false)
    private String words;

    @Column(columnDefinition = "text")
    private @Nullable String contact;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    @Column(updatable = false)
    private Instant receivedAt;

    @Column(updatable = false)
    private LocalDate dueOn;

    /** By which the list is sorted: answered ones stand after all that wait. */
    private LocalDate waitsUntil;

    @Column(columnDefinition = "text")
    private @Nullable String answer;

    private @Nullable String answeredBy;

    private @Nullable Instant answeredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "correction_id")
    private @Nullable Verdict correction;

    protected Report() {}

    Report(Verdict verdict, Receipt receipt, Complaint complaint, Instant receivedAt) {
        this.verdict = verdict;
        this.receiptHash = receipt.hash();
        this.words = complaint.text();
        this.contact = complaint.contact();
        this.status = ReportStatus.OPEN;
        this.receivedAt = receivedAt;
        this.dueOn = WorkingDays.after(LocalDate.ofInstant(receivedAt, ZoneOffset.UTC), WORKING_DAYS_TO_ANSWER);
        this.waitsUntil = dueOn;
    }

    void answer(ReportDecision decision, String told, String by, Instant at) {
        if (status != ReportStatus.OPEN) {
            throw new IllegalStateException("Report " + id + " is " + status + " and cannot be answered again");
        }
        status = decision.status();
        answer = told;
        answeredBy = by;
        answeredAt = at;
        waitsUntil = NEVER;
    }

    void leadsTo(Verdict draft) {
        if (status != ReportStatus.ACCEPTED || hasLedSomewhere()) {
            throw new IllegalStateException("Report " + id + " is " + status + " and leads to " + correction);
        }
        correction = draft;
    }

    /** @return whether there was one */
    boolean forgetContact() {
        boolean known = contact != null;
        contact = null;
        return known;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public EntityTag tag() {
        return new EntityTag(revision);
    }

    /** The version that the reader had before them. */
    public Verdict verdict() {
        return verdict;
    }

    public String words() {
        return words;
    }

    /** Personal data, for checkers only; null where none was given or it was forgotten. */
    public @Nullable String contact() {
        return contact;
    }

    public ReportStatus status() {
        return status;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    LocalDate waitsUntil() {
        return waitsUntil;
    }

    public boolean isOverdue(LocalDate today) {
        return waitsUntil.isBefore(today);
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /** Whether a correction was opened because of it and is public or still worked on. */
    boolean hasLedSomewhere() {
        return correction != null && correction.discarded() == null;
    }

    /** The correction that was opened because of it, whatever its state; null where there is none. */
    public @Nullable Verdict correction() {
        return correction;
    }
}
