package org.counterclaim.article;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an article said at one time: immutable and hashed, unless it was redacted, which leaves the hashes. All offsets of its appearances refer to {@link #text()}, in
 * code points.
 */
@Entity
@Table(name = "snapshots")
public class Snapshot {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "snapshots_seq")
    @SequenceGenerator(name = "snapshots_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    /** 1 for an article's first, counting up. */
    @Column(updatable = false)
    private int number;

    /** Read only when it is asked for: lists of claims need the number and not the text. */
    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "text")
    private String text;

    @Column(updatable = false)
    private String textSha256;

    @Column(updatable = false)
    private String rawSha256;

    @Column(updatable = false)
    private String mediaType;

    /** In which the raw bytes were read. */
    @Column(updatable = false)
    private String charset;

    /** The HTTP status it was fetched with; null when it was handed in. */
    @Column(updatable = false)
    private @Nullable Integer status;

    @Column(updatable = false, columnDefinition = "text")
    private @Nullable String etag;

    @Column(updatable = false, columnDefinition = "text")
    private @Nullable String lastModified;

    @Column(updatable = false)
    private String normaliser;

    @Column(updatable = false)
    private Instant capturedAt;

    private @Nullable Instant redactedAt;

    @Column(columnDefinition = "text")
    private @Nullable String redactedBecause;

    protected Snapshot() {}

    Snapshot(Article article, int number, Prepared content) {
        Original original = content.original();
        this.article = article;
        this.number = number;
        this.text = content.article().text();
        this.textSha256 = content.textSha256();
        this.rawSha256 = original.bytes().sha256();
        this.mediaType = original.mediaType();
        this.charset = original.charset();
        this.status = original.status();
        this.etag = original.etag();
        this.lastModified = original.lastModified();
        this.normaliser = NormalText.VERSION;
        this.capturedAt = original.takenAt();
    }

    /** Takes the text away for ever; its hashes stay. */
    void redact(String reason, Instant at) {
        if (redactedAt != null) {
            throw new IllegalStateException("Snapshot " + id + " was redacted before");
        }
        text = "";
        redactedAt = at;
        redactedBecause = reason;
    }

    public boolean isRedacted() {
        return redactedAt != null;
    }

    /** When and why its text and bytes were taken away; null while they are there. */
    public @Nullable Redaction redaction() {
        return redactedAt == null || redactedBecause == null ? null : new Redaction(redactedAt, redactedBecause);
    }

    /** That a snapshot was taken down. */
    public record Redaction(Instant at, String because) {}

    public long id() {
        return Objects.requireNonNull(id);
    }

    public Article article() {
        return article;
    }

    public int number() {
        return number;
    }

    /** Empty once it was redacted. */
    public String text() {
        return text;
    }

    public String textSha256() {
        return textSha256;
    }

    public String rawSha256() {
        return rawSha256;
    }

    public String mediaType() {
        return mediaType;
    }

    public String charset() {
        return charset;
    }

    public @Nullable Integer status() {
        return status;
    }

    public @Nullable String etag() {
        return etag;
    }

    public @Nullable String lastModified() {
        return lastModified;
    }

    /** The version of {@link NormalText} that made the text from the bytes. */
    public String normaliser() {
        return normaliser;
    }

    public Instant capturedAt() {
        return capturedAt;
    }
}
