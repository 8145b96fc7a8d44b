package org.counterclaim.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page or file as it was at one time, kept as a WARC record: immutable and hashed. What it says is in
 * {@link CaptureRecord}, so that lists do not carry it.
 */
@Entity
@Table(name = "captures")
public class Capture {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "captures_seq")
    @SequenceGenerator(name = "captures_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(updatable = false, columnDefinition = "text")
    private @Nullable String url;

    @Column(updatable = false, columnDefinition = "text")
    private @Nullable String foundAt;

    @Column(updatable = false, columnDefinition = "text")
    private @Nullable String name;

    @Column(updatable = false)
    private String mediaType;

    @Column(updatable = false)
    private @Nullable Integer status;

    /** Of what was captured, in bytes. */
    @Column(updatable = false)
    private int length;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private String recordSha256;

    @Column(updatable = false)
    private String recordId;

    @Column(updatable = false)
    private @Nullable String textSha256;

    @Column(updatable = false)
    private Instant capturedAt;

    @Column(updatable = false)
    private String capturedBy;

    private @Nullable Instant redactedAt;

    @Column(columnDefinition = "text")
    private @Nullable String redactedBecause;

    protected Capture() {}

    Capture(Recorded recorded, String by) {
        this.url = recorded.url();
        this.foundAt = recorded.foundAt();
        this.name = recorded.name();
        this.mediaType = recorded.mediaType();
        this.status = recorded.status();
        this.length = recorded.payload().length();
        this.sha256 = recorded.payload().sha256();
        this.recordSha256 = recorded.record().sha256();
        this.recordId = "urn:uuid:" + recorded.id();
        this.textSha256 = Optional.ofNullable(recorded.text())
                .map(text -> Bytes.utf8(text).sha256())
                .orElse(null);
        this.capturedAt = recorded.at();
        this.capturedBy = by;
    }

    /** What was captured goes for ever; its hashes stay. */
    void redact(String reason, Instant at) {
        if (redactedAt != null) {
            throw new IllegalStateException("Capture " + id + " was redacted before");
        }
        redactedAt = at;
        redactedBecause = reason;
    }

    public boolean isRedacted() {
        return redactedAt != null;
    }

    /** When and why what was captured was taken away; null while it is there. */
    public Snapshot.@Nullable Redaction redaction() {
        return redactedAt == null || redactedBecause == null
                ? null
                : new Snapshot.Redaction(redactedAt, redactedBecause);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    /** The address that was asked for; null for a file. */
    public @Nullable String url() {
        return url;
    }

    /** Where the page came from, behind all redirects; null for a file. */
    public @Nullable String foundAt() {
        return foundAt;
    }

    /** Whether it shows what stands at an address, which may be written in other ways. */
    public boolean isOf(String address) {
        WebAddress asked = WebAddress.orNull(address);
        return asked != null && (isAt(asked, url) || isAt(asked, foundAt));
    }

    private static boolean isAt(WebAddress asked, @Nullable String here) {
        WebAddress known = WebAddress.orNull(here);
        return known != null && known.canonical().equals(asked.canonical());
    }

    /** What the file is called; null for a page. */
    public @Nullable String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The HTTP status; null for a file. */
    public @Nullable Integer status() {
        return status;
    }

    public int length() {
        return length;
    }

    /** Of what was captured, without what the record adds. */
    public String sha256() {
        return sha256;
    }

    /** Of the whole WARC record. */
    public String recordSha256() {
        return recordSha256;
    }

    /** As in the record: "urn:uuid:...". */
    public String recordId() {
        return recordId;
    }

    /** Of the text in which excerpts are looked up; null where it has none. */
    public @Nullable String textSha256() {
        return textSha256;
    }

    public Instant capturedAt() {
        return capturedAt;
    }

    public String capturedBy() {
        return capturedBy;
    }
}
