package org.counterclaim.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of the copy of one piece of evidence that was published by its address alone. It stands beside the version,
 * because the version never changes.
 */
@Entity
@Table(name = "evidence_archive")
class ArchivedEvidence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_archive_seq")
    @SequenceGenerator(name = "evidence_archive_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(updatable = false)
    private long verdictId;

    /** Which piece of the version's evidence it is, from 0. */
    @Column(updatable = false)
    private int ordinal;

    @Column(updatable = false, columnDefinition = "text")
    private String url;

    @Column(updatable = false, columnDefinition = "text")
    private String excerpt;

    @Enumerated(EnumType.STRING)
    private ArchiveState state;

    @Column(columnDefinition = "text")
    private @Nullable String reason;

    private int tries;

    private Instant changedAt;

    private @Nullable Long captureId;

    @Embedded
    private @Nullable Sighting sighting;

    protected ArchivedEvidence() {}

    ArchivedEvidence(Verdict verdict, int ordinal, String url, String excerpt, Instant at) {
        this.verdictId = verdict.id();
        this.ordinal = ordinal;
        this.url = url;
        this.excerpt = excerpt;
        this.state = ArchiveState.PENDING;
        this.changedAt = at;
    }

    void captured(long capture, @Nullable Sighting found, Instant at) {
        tries++;
        state = ArchiveState.CAPTURED;
        reason = null;
        captureId = capture;
        sighting = found;
        changedAt = at;
    }

    void failed(String because, Instant at) {
        tries++;
        state = ArchiveState.FAILED;
        reason = because;
        changedAt = at;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    int ordinal() {
        return ordinal;
    }

    String url() {
        return url;
    }

    String excerpt() {
        return excerpt;
    }

    ArchiveState state() {
        return state;
    }

    /** Why there is no copy, for people; null where there is one or nobody tried yet. */
    @Nullable
    String reason() {
        return reason;
    }

    int tries() {
        return tries;
    }

    @Nullable
    Long captureId() {
        return captureId;
    }

    @Nullable
    Sighting sighting() {
        return sighting;
    }
}
