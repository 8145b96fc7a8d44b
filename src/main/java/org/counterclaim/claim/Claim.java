package org.counterclaim.claim;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.claim.extract.Extraction.EventHint;
import org.counterclaim.claim.extract.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What one source is committed to. It is born with its first {@link Appearance}; each article that repeats it adds
 * another. The words of the first appearance stay its proposition; of its figure it may only learn what a repetition
 * adds. It carries no judgement: verdicts are about disputes.
 */
@Entity
@Table(name = "claims")
public class Claim {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claims_seq")
    @SequenceGenerator(name = "claims_seq", allocationSize = 50)
    private @Nullable Long id;

    /** Equal for what may be the same claim; see {@link ClaimIdentity}. */
    private String identity;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Source source;

    @Column(columnDefinition = "text")
    private String proposition;

    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    private boolean checkworthy;

    private @Nullable String eventKind;

    private @Nullable String eventPlace;

    @Embedded
    @AttributeOverride(name = "surface", column = @Column(name = "surface", columnDefinition = "text"))
    private @Nullable StoredFigure figure;

    private Instant recordedAt;

    protected Claim() {}

    Claim(ClaimIdentity identity, Source source, Said said, Instant recordedAt) {
        this.identity = identity.key();
        this.source = source;
        this.proposition = said.proposition();
        this.polarity = said.polarity();
        this.checkworthy = said.checkworthy();
        this.eventKind =
                said.event() == null ? null : CodePoints.cut(said.event().kind(), 100);
        this.eventPlace =
                said.event() == null ? null : CodePoints.cut(said.event().place(), 300);
        this.figure = said.figure();
        this.recordedAt = recordedAt;
    }

    /**
     * What was said, without who said it.
     *
     * @param event what the article is about, null if that could not be told
     */
    record Said(
            String proposition,
            Polarity polarity,
            boolean checkworthy,
            @Nullable EventHint event,
            @Nullable StoredFigure figure) {}

    boolean mayBe(@Nullable StoredFigure repetition) {
        if (figure == null || repetition == null) {
            return Objects.equals(figure, repetition);
        }
        return figure.agreesWith(repetition);
    }

    void repeatedAs(@Nullable StoredFigure repetition) {
        if (figure != null && repetition != null) {
            figure = figure.learning(repetition);
        }
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public Source source() {
        return source;
    }

    public String proposition() {
        return proposition;
    }

    public Polarity polarity() {
        return polarity;
    }

    public boolean isCheckworthy() {
        return checkworthy;
    }

    public @Nullable EventHint event() {
        return eventKind == null || eventPlace == null ? null : new EventHint(eventKind, eventPlace);
    }

    public @Nullable StoredFigure figure() {
        return figure;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
