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
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the public log of corrections: what was changed between two public versions and why, or that a verdict was
 * withdrawn. It is written when the change becomes public and never changes.
 */
@Entity
@Table(name = "correction_notices")
class CorrectionNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_notices_seq")
    @SequenceGenerator(name = "correction_notices_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(updatable = false)
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "before_id", updatable = false)
    private Verdict before;

    /** Null for a withdrawal: nothing stands in its place. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "after_id", updatable = false)
    private @Nullable Verdict after;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CorrectionType type;

    @Column(updatable = false, columnDefinition = "text")
    private String what;

    @Column(updatable = false, columnDefinition = "text")
    private String why;

    @Column(updatable = false)
    private @Nullable String reportedBy;

    @Column(updatable = false)
    private Instant publishedAt;

    protected CorrectionNotice() {}

    private CorrectionNotice(Verdict before, Correction told, String what, Instant publishedAt) {
        this.slug = Objects.requireNonNull(before.slug());
        this.before = before;
        this.type = told.type();
        this.what = what;
        this.why = told.reason();
        this.publishedAt = publishedAt;
    }

    /** A later version took the place of one. */
    static CorrectionNotice ofVersion(
            Verdict before, Verdict after, Correction told, String what, @Nullable String reportedBy) {
        CorrectionNotice notice = new CorrectionNotice(before, told, what, Objects.requireNonNull(after.publishedAt()));
        notice.after = after;
        notice.reportedBy = reportedBy;
        return notice;
    }

    static CorrectionNotice ofWithdrawal(Verdict withdrawn) {
        return new CorrectionNotice(
                withdrawn,
                new Correction(CorrectionType.RETRACTION, String.valueOf(withdrawn.withdrawnBecause())),
                "The verdict was withdrawn and no longer stands. Its outcome was "
                        + WhatChanged.words(withdrawn.outcome()) + ".",
                withdrawn.changedAt());
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String slug() {
        return slug;
    }

    Verdict before() {
        return before;
    }

    @Nullable
    Verdict after() {
        return after;
    }

    CorrectionType type() {
        return type;
    }

    String what() {
        return what;
    }

    String why() {
        return why;
    }

    @Nullable
    String reportedBy() {
        return reportedBy;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
