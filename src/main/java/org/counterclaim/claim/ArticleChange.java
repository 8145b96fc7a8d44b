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
import java.time.Instant;
import java.util.Objects;
import org.counterclaim.article.Article;
import org.jspecify.annotations.Nullable;

/** One thing that an article says otherwise than before. Never edited, never deleted. */
@Entity
@Table(name = "article_changes")
public class ArticleChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_changes_seq")
    @SequenceGenerator(name = "article_changes_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ChangeKind kind;

    @Column(updatable = false)
    private int fromSnapshot;

    @Column(updatable = false)
    private @Nullable Integer toSnapshot;

    @Column(updatable = false)
    private @Nullable Long oldClaimId;

    @Column(updatable = false)
    private @Nullable Long newClaimId;

    @Column(updatable = false, columnDefinition = "text")
    private @Nullable String figureBefore;

    @Column(updatable = false, columnDefinition = "text")
    private @Nullable String figureAfter;

    @Column(updatable = false, columnDefinition = "text")
    private @Nullable String sentenceBefore;

    @Column(updatable = false, columnDefinition = "text")
    private @Nullable String sentenceAfter;

    @Column(updatable = false)
    private Instant at;

    protected ArticleChange() {}

    /** @param toSnapshot null where there is no later one */
    ArticleChange(ChangeKind kind, Article article, int fromSnapshot, @Nullable Integer toSnapshot, Instant at) {
        this.kind = kind;
        this.article = article;
        this.fromSnapshot = fromSnapshot;
        this.toSnapshot = toSnapshot;
        this.at = at;
    }

    ArticleChange of(@Nullable Side before, @Nullable Side after) {
        if (before != null) {
            oldClaimId = before.claim().id();
            figureBefore = before.figure();
            sentenceBefore = before.sentence();
        }
        if (after != null) {
            newClaimId = after.claim().id();
            figureAfter = after.figure();
            sentenceAfter = after.sentence();
        }
        return this;
    }

    /** The claim as it was, or as it is. */
    record Side(Claim claim, @Nullable String figure, String sentence) {}

    public long id() {
        return Objects.requireNonNull(id);
    }

    public ChangeKind kind() {
        return kind;
    }

    /** The number of the snapshot that still said it. */
    public int fromSnapshot() {
        return fromSnapshot;
    }

    public @Nullable Integer toSnapshot() {
        return toSnapshot;
    }

    public @Nullable Long oldClaimId() {
        return oldClaimId;
    }

    public @Nullable Long newClaimId() {
        return newClaimId;
    }

    public @Nullable String figureBefore() {
        return figureBefore;
    }

    public @Nullable String figureAfter() {
        return figureAfter;
    }

    public @Nullable String sentenceBefore() {
        return sentenceBefore;
    }

    public @Nullable String sentenceAfter() {
        return sentenceAfter;
    }

    public Instant at() {
        return at;
    }
}
