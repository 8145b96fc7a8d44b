package org.counterclaim.verdict;

import java.time.Instant;
import org.counterclaim.article.Capture;
import org.counterclaim.article.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Whether a copy of a piece of evidence is kept.
 *
 * @param reason why not, for people; null where there is one or nobody tried yet
 * @param captureId the copy; it, its hash and its instant are null where there is none
 * @param name of a file; null for a page
 * @param sha256 of what was captured
 */
public record Archived(
        ArchiveState state,
        @Nullable String reason,
        @Nullable Long captureId,
        @Nullable String name,
        @Nullable String sha256,
        @Nullable Instant capturedAt) {

    static Archived in(Capture capture) {
        Snapshot.Redaction redaction = capture.redaction();
        return new Archived(
                redaction == null ? ArchiveState.CAPTURED : ArchiveState.REDACTED,
                redaction == null ? null : redaction.because(),
                capture.id(),
                capture.name(),
                capture.sha256(),
                capture.capturedAt());
    }

    static Archived notYet(ArchivedEvidence row) {
        return new Archived(row.state(), row.reason(), null, null, null, null);
    }

    /**
     * Without what tells where the evidence is from: whoever has a file that they suspect could confirm it by its hash, and a
     * visit to a page by its instant.
     */
    Archived withoutSource() {
        return new Archived(
                state,
                state == ArchiveState.FAILED || redacted() ? "The source is withheld." : null,
                null,
                null,
                null,
                null);
    }

    /** Whether there is a copy, though readers may not be told its hash. */
    public boolean kept() {
        return state == ArchiveState.CAPTURED;
    }

    /** Whether there was a copy that was taken away. */
    public boolean redacted() {
        return state == ArchiveState.REDACTED;
    }
}
