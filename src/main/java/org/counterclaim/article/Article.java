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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One published text, at one address or without one. What it said when is kept in its {@link Snapshot}s. */
@Entity
@Table(name = "articles")
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "articles_seq")
    @SequenceGenerator(name = "articles_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(columnDefinition = "text")
    private @Nullable String url;

    /** The address that identifies it, so that two addresses of one article meet; null if it has none. */
    @Column(columnDefinition = "text")
    private @Nullable String canonicalUrl;

    @Column(columnDefinition = "text")
    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Outlet outlet;

    /** The agency that wrote it ("AFP"), if it says so. */
    private @Nullable String carrier;

    @Column(columnDefinition = "text")
    private @Nullable String byline;

    private @Nullable String datelinePlace;

    private @Nullable LocalDate publishedOn;

    private @Nullable Instant publishedAt;

    private String language;

    private Instant filedAt;

    @Version
    private long version;

    protected Article() {}

    Article(
            @Nullable String url,
            @Nullable String canonicalUrl,
            @Nullable Outlet outlet,
            Headline about,
            Instant filedAt) {
        this.url = url;
        this.canonicalUrl = canonicalUrl;
        this.outlet = outlet;
        this.title = about.title();
        this.carrier = about.carrier();
        this.byline = about.byline();
        this.datelinePlace = about.datelinePlace();
        this.publishedOn = about.publishedOn();
        this.publishedAt = about.publishedAt();
        this.language = about.language();
        this.filedAt = filedAt;
    }

    /**
     * What an article tells of itself.
     *
     * @param publishedOn the day by the dateline or the metadata
     * @param language BCP 47, "und" when it cannot be told
     */
    public record Headline(
            String title,
            @Nullable String carrier,
            @Nullable String byline,
            @Nullable String datelinePlace,
            @Nullable LocalDate publishedOn,
            @Nullable Instant publishedAt,
            String language) {}

    public long id() {
        return Objects.requireNonNull(id);
    }

    public @Nullable String url() {
        return url;
    }

    public @Nullable String canonicalUrl() {
        return canonicalUrl;
    }

    public String title() {
        return title;
    }

    public @Nullable Outlet outlet() {
        return outlet;
    }

    public @Nullable String carrier() {
        return carrier;
    }

    public @Nullable String byline() {
        return byline;
    }

    public @Nullable String datelinePlace() {
        return datelinePlace;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public String language() {
        return language;
    }

    public Instant filedAt() {
        return filedAt;
    }

    /** Who asserts what no source is cited for: the agency that wrote the text, else the outlet. */
    public String narrator() {
        if (carrier != null) {
            return carrier;
        }
        return outlet == null ? "Article " + id : outlet.name();
    }
}
