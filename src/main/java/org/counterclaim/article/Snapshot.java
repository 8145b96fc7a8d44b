package org.counterclaim.article;

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
 * What an article said at one time: immutable and hashed. All offsets of its appearances refer to {@link #text()}, in
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

    @Column(updatable = false, columnDefinition = "text")
    private String text;

    @Column(updatable = false)
    private String textSha256;

    @Column(updatable = false)
    private String rawSha256;

    @Column(updatable = false)
    private String mediaType;

    @Column(updatable = false)
    private String normaliser;

    @Column(updatable = false)
    private Instant capturedAt;

    protected Snapshot() {}

    Snapshot(Article article, int number, Content content, Instant capturedAt) {
        this.article = article;
        this.number = number;
        this.text = content.text();
        this.textSha256 = content.textSha256();
        this.rawSha256 = content.rawSha256();
        this.mediaType = content.mediaType();
        this.normaliser = content.normaliser();
        this.capturedAt = capturedAt;
    }

    /**
     * What was captured.
     *
     * @param text the normalised text; the hashes are hexadecimal SHA-256 of it and of the raw bytes
     * @param normaliser name and version of what made the text from the bytes
     */
    public record Content(String text, String textSha256, String rawSha256, String mediaType, String normaliser) {}

    public long id() {
        return Objects.requireNonNull(id);
    }

    public Article article() {
        return article;
    }

    public int number() {
        return number;
    }

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

    public String normaliser() {
        return normaliser;
    }

    public Instant capturedAt() {
        return capturedAt;
    }
}
