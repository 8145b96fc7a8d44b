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
import java.util.Objects;
import org.counterclaim.article.Article;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.anchor.AnchorState;
import org.counterclaim.claim.anchor.Reanchored;
import org.jspecify.annotations.Nullable;

/** Where an appearance stands in the snapshot after its own, or that it does not. The appearance itself never moves. */
@Entity
@Table(name = "kept_anchors")
public class KeptAnchor {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kept_anchors_seq")
    @SequenceGenerator(name = "kept_anchors_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Appearance appearance;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    @Column(updatable = false)
    private long claimId;

    @Column(updatable = false)
    private int snapshotNumber;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AnchorState state;

    @Column(updatable = false)
    private double anchorScore;

    @Column(updatable = false)
    private boolean numberChanged;

    @Column(updatable = false)
    private @Nullable Integer startsAt;

    @Column(updatable = false)
    private @Nullable Integer endsAt;

    protected KeptAnchor() {}

    /** @param place in code points of the later snapshot */
    KeptAnchor(Appearance appearance, int snapshotNumber, Reanchored found, @Nullable Span place) {
        this.appearance = appearance;
        this.article = appearance.article();
        this.claimId = appearance.claim().id();
        this.snapshotNumber = snapshotNumber;
        this.state = found.state();
        this.anchorScore = found.score();
        this.numberChanged = found.numberChanged();
        this.startsAt = place == null ? null : place.start();
        this.endsAt = place == null ? null : place.end();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public Appearance appearance() {
        return appearance;
    }

    public long claimId() {
        return claimId;
    }

    /** Of the later snapshot. */
    public int snapshotNumber() {
        return snapshotNumber;
    }

    public AnchorState state() {
        return state;
    }

    /** From 0 to 1. */
    public double anchorScore() {
        return anchorScore;
    }

    /** What stands there has another number. */
    public boolean isNumberChanged() {
        return numberChanged;
    }

    /** In code points of the later snapshot; null where nothing is like it. */
    public @Nullable Span place() {
        return startsAt == null || endsAt == null ? null : new Span(startsAt, endsAt);
    }
}
