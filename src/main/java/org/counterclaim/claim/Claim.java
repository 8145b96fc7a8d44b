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
import java.time.LocalDate;
import java.util.Objects;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.claim.extract.Extraction.EventHint;
import org.counterclaim.claim.extract.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What one source is committed to. It is born with its first {@link Appearance}; each article that repeats it adds
 * another. Its words and its figure are the fold of what its appearances tell, in whatever order they arrived (see
 * {@link Telling}). It carries no judgement: verdicts are about disputes.
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

    /** The earliest publication, whose words it has; null when no appearance is dated. */
    private @Nullable LocalDate wordedOn;

    private Instant recordedAt;

    protected Claim() {}

    /** @param publishedOn the day of the article that says it first, null when unknown */
    Claim(ClaimIdentity identity, Source source, Said said, @Nullable LocalDate publishedOn, Instant recordedAt) {
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
        this.wordedOn = publishedOn;
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

    /** Told once more; whether it is worth checking is told by whichever appearance says so. */
    void repeatedAs(Telling telling, boolean isCheckworthy) {
        become(telling().and(telling));
        checkworthy = checkworthy || isCheckworthy;
    }

    /** What all its appearances tell together, after some have turned out to belong to another claim. */
    void become(Telling together) {
        wordedOn = together.publishedOn();
        proposition = together.proposition();
        figure = together.figure();
    }

    private Telling telling() {
        return new Telling(wordedOn, proposition, figure);
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

    /** The earliest day on which it was published, null when unknown. */
    public @Nullable LocalDate wordedOn() {
        return wordedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
