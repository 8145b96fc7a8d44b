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
import java.time.ZoneOffset;
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

    /** What it is recognised by when it comes again; unique. */
    private String identity;

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

    private @Nullable Instant modifiedAt;

    /** The day it is listed under: of its publication, or of its filing where that is not known. */
    private LocalDate datedOn;

    private Instant filedAt;

    @Version
    private long version;

    protected Article() {}

    Article(Identity identity, @Nullable String url, @Nullable Outlet outlet, Headline about, Instant filedAt) {
        this.identity = identity.key();
        this.canonicalUrl = identity.url();
        this.url = url;
        this.outlet = outlet;
        this.filedAt = filedAt;
        tell(about);
    }

    private void tell(Headline about) {
        this.title = about.title();
        this.carrier = about.carrier();
        this.byline = about.byline();
        this.datelinePlace = about.datelinePlace();
        this.publishedOn = about.publishedOn();
        this.publishedAt = about.publishedAt();
        this.language = about.language();
        this.modifiedAt = about.modifiedAt();
        this.datedOn = publishedOn == null ? filedAt.atZone(ZoneOffset.UTC).toLocalDate() : publishedOn;
    }

    /** It was published anew: what it tells of itself now counts; a day of publication or an agency once known stays. */
    void changeTo(Headline about) {
        LocalDate firstOn = publishedOn;
        Instant firstAt = publishedAt;
        String agency = carrier;
        tell(firstOn == null ? about : about.publishedAs(firstOn, firstAt));
        this.carrier = carrier == null ? agency : carrier;
    }

    /** It was known by its text alone, and now its address is too. */
    void foundAt(Identity identity, @Nullable String url, @Nullable Outlet outlet) {
        this.identity = identity.key();
        this.canonicalUrl = identity.url();
        this.url = url;
        this.outlet = this.outlet == null ? outlet : this.outlet;
    }

    /**
     * What an article tells of itself.
     *
     * @param publishedOn the day by the dateline or the metadata
     * @param modifiedAt when the page says that it was last changed
     * @param language BCP 47, "und" when it cannot be told
     */
    public record Headline(
            String title,
            @Nullable String carrier,
            @Nullable String byline,
            @Nullable String datelinePlace,
            @Nullable LocalDate publishedOn,
            @Nullable Instant publishedAt,
            @Nullable Instant modifiedAt,
            String language) {

        Headline publishedAs(LocalDate on, @Nullable Instant at) {
            return new Headline(title, carrier, byline, datelinePlace, on, at, modifiedAt, language);
        }
    }

    /** By what it is recognised. */
    String identity() {
        return identity;
    }

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

    /** When the page says that it was last changed. */
    public @Nullable Instant modifiedAt() {
        return modifiedAt;
    }

    public LocalDate datedOn() {
        return datedOn;
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
