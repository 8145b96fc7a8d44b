package org.counterclaim.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.claim.figure.AsOfBasis;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Figure;
import org.counterclaim.claim.figure.Interval;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Operator;
import org.counterclaim.claim.figure.Population;
import org.counterclaim.claim.figure.VerificationStatus;
import org.jspecify.annotations.Nullable;

/**
 * A claim's figure as the database keeps it: {@link Figure} without its place in a text.
 *
 * @param surface as worded by the earliest publication: "more than 3,000 deaths"
 * @param low lower end of the hard interval, null where unbounded; so the other bounds
 */
@Embeddable
public record StoredFigure(
        @Enumerated(EnumType.STRING) Metric metric,
        String unit,
        String surface,
        @Enumerated(EnumType.STRING) Operator operator,
        @Column(precision = 38, scale = 6) @Nullable BigDecimal low,
        @Column(precision = 38, scale = 6) @Nullable BigDecimal high,
        @Column(precision = 38, scale = 6) @Nullable BigDecimal softLow,
        @Column(precision = 38, scale = 6) @Nullable BigDecimal softHigh,
        @Column(precision = 38, scale = 6) @Nullable BigDecimal conservativeLow,
        boolean sharp,
        @Enumerated(EnumType.STRING) CountBasis countBasis,
        @Enumerated(EnumType.STRING) VerificationStatus verificationStatus,
        @Enumerated(EnumType.STRING) Population population,
        @Nullable String partyLabel,
        @Enumerated(EnumType.STRING) Cumulation cumulation,
        boolean disjoint,
        boolean subset,
        boolean future,
        @Nullable LocalDate asOf,
        @Enumerated(EnumType.STRING) @Nullable AsOfBasis asOfBasis,
        @Nullable String place,
        @Embedded StoredCircumstances circumstances) {

    public StoredFigure {
        low = plain(low);
        high = plain(high);
        softLow = plain(softLow);
        softHigh = plain(softHigh);
        conservativeLow = plain(conservativeLow);
        unit = CodePoints.cut(unit, LONGEST_WORD);
        partyLabel = partyLabel == null ? null : CodePoints.cut(partyLabel, LONGEST_WORD);
        place = place == null ? null : CodePoints.cut(place, LONGEST_NAME);
    }

    /** What the columns hold of a unit or label, and of a place. */
    private static final int LONGEST_WORD = 100;

    private static final int LONGEST_NAME = 300;

    /** Digits before the point that the columns hold; a longer number is a slip of the keyboard, not a count. */
    private static final int MOST_DIGITS = 32;

    /** Whether its numbers fit. Where they do not, the claim is kept in its words alone. */
    static boolean canKeep(Figure figure) {
        Interval hard = figure.quantity().hard();
        Interval soft = figure.quantity().soft();
        return Stream.of(
                        hard.low(),
                        hard.high(),
                        soft.low(),
                        soft.high(),
                        figure.quantity().conservativeLow())
                .filter(Objects::nonNull)
                .allMatch(number -> number.precision() - number.scale() <= MOST_DIGITS);
    }

    /** @param text the text that the figure's span refers to */
    public static StoredFigure of(Figure figure, String text) {
        Interval hard = figure.quantity().hard();
        Interval soft = figure.quantity().soft();
        return new StoredFigure(
                figure.metric(),
                figure.unit(),
                figure.span().of(text),
                figure.quantity().operator(),
                hard.low(),
                hard.high(),
                soft.low(),
                soft.high(),
                figure.quantity().conservativeLow(),
                figure.quantity().sharp(),
                figure.countBasis(),
                figure.verificationStatus(),
                figure.population(),
                figure.partyLabel(),
                figure.cumulation(),
                figure.disjoint(),
                figure.subset(),
                figure.future(),
                figure.asOf(),
                figure.asOfBasis(),
                figure.place(),
                StoredCircumstances.of(figure.circumstances()));
    }

    public Interval hard() {
        return new Interval(low, high);
    }

    public Interval soft() {
        return new Interval(softLow, softHigh);
    }

    /** What repetitions of one figure may tell differently. */
    record Told(
            CountBasis countBasis,
            VerificationStatus verificationStatus,
            @Nullable LocalDate asOf,
            @Nullable AsOfBasis asOfBasis) {}

    StoredFigure told(Told told) {
        return new StoredFigure(
                metric,
                unit,
                surface,
                operator,
                low,
                high,
                softLow,
                softHigh,
                conservativeLow,
                sharp,
                told.countBasis(),
                told.verificationStatus(),
                population,
                partyLabel,
                cumulation,
                disjoint,
                subset,
                future,
                told.asOf(),
                told.asOfBasis(),
                place,
                circumstances);
    }

    StoredFigure worded(String otherSurface) {
        return new StoredFigure(
                metric,
                unit,
                otherSurface,
                operator,
                low,
                high,
                softLow,
                softHigh,
                conservativeLow,
                sharp,
                countBasis,
                verificationStatus,
                population,
                partyLabel,
                cumulation,
                disjoint,
                subset,
                future,
                asOf,
                asOfBasis,
                place,
                circumstances);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
