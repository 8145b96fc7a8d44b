package org.counterclaim.claim;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.counterclaim.article.Article;
import org.counterclaim.article.Snapshot;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.extract.QuoteType;
import org.counterclaim.claim.figure.AsOfBasis;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.claim.figure.VerificationStatus;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a claim in one snapshot, with what it alone tells of the claim's figure. It is anchored to the
 * snapshot's text by position and by quote
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

    /** What this text alone tells of the figure; so the next three. Null of a claim without one. */
    @Enumerated(EnumType.STRING)
    private @Nullable CountBasis countBasis;

    @Enumerated(EnumType.STRING)
    private @Nullable VerificationStatus verificationStatus;

    private @Nullable LocalDate asOf;

    @Enumerated(EnumType.STRING)
    private @Nullable AsOfBasis asOfBasis;

    private Instant recordedAt;

    /** The claim that it was taken to repeat until {@code thoughtUntil}; null when it was always this one. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "thought_of_id")
    private @Nullable Claim thoughtOf;

    private @Nullable Instant thoughtUntil;

    protected Appearance() {}

    Appearance(Claim claim, Snapshot snapshot, Anchor anchor, Wording wording, Instant recordedAt) {
        this.claim = claim;
        this.article = snapshot.article();
        this.snapshot = snapshot;
        this.startsAt = anchor.content().start();
        this.endsAt = anchor.content().end();
        this.quote = anchor.quote();
        this.quotePrefix = anchor.prefix();
        this.quoteSuffix = anchor.suffix();
        this.figureStartsAt = anchor.figure() == null ? null : anchor.figure().start();
        this.figureEndsAt = anchor.figure() == null ? null : anchor.figure().end();
        StoredFigure figure = wording.figure();
        this.figureSurface = figure == null ? null : figure.surface();
        this.countBasis = figure == null ? null : figure.countBasis();
        this.verificationStatus = figure == null ? null : figure.verificationStatus();
        this.asOf = figure == null ? null : figure.asOf();
        this.asOfBasis = figure == null ? null : figure.asOfBasis();
        this.quoteType = wording.quoteType();
        this.chain = wording.chain();
        this.explanation = String.join("\n", wording.explanation());
        this.outletCouldNotVerify = wording.outletCouldNotVerify();
        this.recordedAt = recordedAt;
    }

    /** It repeats a claim that was not known when it was recorded. */
    void belongsTo(Claim other, Instant since) {
        thoughtOf = thoughtOf == null ? claim : thoughtOf;
        thoughtUntil = since;
        claim = other;
    }

    /** What it alone tells; {@code like} is a figure with the bounds of its own. */
    Telling telling(@Nullable StoredFigure like) {
        return new Telling(article.publishedOn(), quote, like == null ? null : toldFigure(like));
    }

    private StoredFigure toldFigure(StoredFigure like) {
        StoredFigure worded = figureSurface == null ? like : like.worded(figureSurface);
        return countBasis == null || verificationStatus == null
                ? worded
                : worded.told(new StoredFigure.Told(countBasis, verificationStatus, asOf, asOfBasis));
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
     * @param figure as this text alone tells it
     */
    record Wording(
            QuoteType quoteType,
            String chain,
            @Nullable StoredFigure figure,
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

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The day that this text alone gives for the figure. */
    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    boolean statesItsDate() {
        return asOfBasis == AsOfBasis.STATED;
    }

    /** The claim that it was taken to repeat at an instant. */
    Claim claimAt(Instant instant) {
        return thoughtOf != null && thoughtUntil != null && instant.isBefore(thoughtUntil) ? thoughtOf : claim;
    }
}
