package org.counterclaim.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import org.counterclaim.article.Article;
import org.counterclaim.article.Snapshot;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.extract.QuoteType;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a claim in one snapshot. Immutable: it is anchored to the snapshot's text by position and by quote
 * (W3C Web Annotation: text position and text quote selector), in code points.
 */
@Entity
@Table(name = "appearances")
public class Appearance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appearances_seq")
    @SequenceGenerator(name = "appearances_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Snapshot snapshot;

    private int startsAt;

    private int endsAt;

    @Column(columnDefinition = "text")
    private String quote;

    @Column(columnDefinition = "text")
    private String quotePrefix;

    @Column(columnDefinition = "text")
    private String quoteSuffix;

    private @Nullable Integer figureStartsAt;

    private @Nullable Integer figureEndsAt;

    @Column(columnDefinition = "text")
    private @Nullable String figureSurface;

    @Enumerated(EnumType.STRING)
    private QuoteType quoteType;

    @Column(columnDefinition = "text")
    private String chain;

    @Column(columnDefinition = "text")
    private String explanation;

    private boolean outletCouldNotVerify;

    protected Appearance() {}

    Appearance(Claim claim, Article article, Snapshot snapshot, Anchor anchor, Wording wording) {
        this.claim = claim;
        this.article = article;
        this.snapshot = snapshot;
        this.startsAt = anchor.content().start();
        this.endsAt = anchor.content().end();
        this.quote = anchor.quote();
        this.quotePrefix = anchor.prefix();
        this.quoteSuffix = anchor.suffix();
        this.figureStartsAt = anchor.figure() == null ? null : anchor.figure().start();
        this.figureEndsAt = anchor.figure() == null ? null : anchor.figure().end();
        this.figureSurface = wording.figureSurface();
        this.quoteType = wording.quoteType();
        this.chain = wording.chain();
        this.explanation = String.join("\n", wording.explanation());
        this.outletCouldNotVerify = wording.outletCouldNotVerify();
    }

    /**
     * Where it stands in the snapshot's text, in code points.
     *
     * @param prefix up to 32 code points before the content; so {@code suffix} after it
     */
    record Anchor(
            Span content,
            String quote,
            String prefix,
            String suffix,
            @Nullable Span figure) {}

    /**
     * How it is worded there.
     *
     * @param chain the attribution chain as JSON, outermost first
     */
    record Wording(
            QuoteType quoteType,
            String chain,
            @Nullable String figureSurface,
            List<String> explanation,
            boolean outletCouldNotVerify) {}

    public long id() {
        return Objects.requireNonNull(id);
    }

    public Claim claim() {
        return claim;
    }

    public Article article() {
        return article;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public Span content() {
        return new Span(startsAt, endsAt);
    }

    public @Nullable Span figureSpan() {
        return figureStartsAt == null || figureEndsAt == null ? null : new Span(figureStartsAt, figureEndsAt);
    }

    public @Nullable String figureSurface() {
        return figureSurface;
    }

    public String quote() {
        return quote;
    }

    public String quotePrefix() {
        return quotePrefix;
    }

    public String quoteSuffix() {
        return quoteSuffix;
    }

    public QuoteType quoteType() {
        return quoteType;
    }

    /** The attribution chain as JSON, outermost first. */
    public String chain() {
        return chain;
    }

    public List<String> explanation() {
        return explanation.isEmpty() ? List.of() : explanation.lines().toList();
    }

    public boolean outletCouldNotVerify() {
        return outletCouldNotVerify;
    }
}
