package org.counterclaim.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.Agency;
import org.counterclaim.claim.figure.AsOfBasis;
import org.counterclaim.claim.figure.Cause;
import org.counterclaim.claim.figure.CountBasis;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Figure;
import org.counterclaim.claim.figure.Identification;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Operator;
import org.counterclaim.claim.figure.Population;
import org.counterclaim.claim.figure.VerificationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure as every answer shows it (blueprint section 5).
 *
 * @param outletVerification of the article that is shown; of a dispute UNABLE_TO_VERIFY when any outlet said so
 * @param side whose people are counted, where two sides are at war
 * @param start code points of the text that the figure was read from, null where no one text is meant; so {@code end}
 */
@Schema(name = "Figure")
public record FigureView(
        Metric metric,
        String unit,
        String surface,
        @Nullable Integer start,
        @Nullable Integer end,
        Operator operator,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal softLow,
        @Nullable BigDecimal softHigh,
        CountBasis countBasis,
        VerificationStatus verificationStatus,
        OutletVerification outletVerification,
        Population population,
        @Nullable String partyLabel,
        Cumulation cumulation,
        boolean future,
        @Nullable LocalDate asOf,
        @Nullable AsOfBasis asOfBasis,
        @Nullable String place,
        Agency agency,
        Cause cause,
        Identification identification,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable String side) {

    public static FigureView of(Figure figure, String text, CodePoints points, OutletVerification checked) {
        return of(StoredFigure.of(figure, text), points.of(figure.span()), checked);
    }

    public static FigureView of(StoredFigure figure, @Nullable Span span, OutletVerification checked) {
        return new FigureView(
                figure.metric(),
                figure.unit(),
                figure.surface(),
                span == null ? null : span.start(),
                span == null ? null : span.end(),
                figure.operator(),
                figure.low(),
                figure.high(),
                figure.softLow(),
                figure.softHigh(),
                figure.countBasis(),
                figure.verificationStatus(),
                checked,
                figure.population(),
                figure.partyLabel(),
                figure.cumulation(),
                figure.future(),
                figure.asOf(),
                figure.asOfBasis(),
                figure.place(),
                figure.circumstances().agency(),
                figure.circumstances().cause(),
                figure.circumstances().identification(),
                figure.circumstances().periodFrom(),
                figure.circumstances().periodTo(),
                figure.circumstances().side());
    }
}
