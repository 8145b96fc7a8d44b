package org.counterclaim.dispute.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterclaim.claim.extract.SourceType;
import org.counterclaim.claim.figure.CountBasis;
import org.jspecify.annotations.Nullable;

/**
 * The figures worth showing side by side, each with its claim, source and date; never an average and never a sum (domain
 * reference 3.6, 3.9).
 *
 * @param undisputedFloor the largest number that every party's current figure implies; null with fewer than two parties
 *     or when one commits to none
 * @param officialFigure that of the only state source among the positions; null when there are none or several
 * @param pending each party's cases under investigation
 */
public record Summary(
        @Nullable Highlight undisputedFloor,
        @Nullable Highlight officialFigure,
        @Nullable Highlight highestDocumentedMinimum,
        @Nullable Highlight highestEstimate,
        List<Highlight> pending) {

    private static final Set<SourceType> OFFICIAL =
            EnumSet.of(SourceType.GOVERNMENT, SourceType.OFFICE, SourceType.MILITARY);

    /** @param value the number that counts here: the least that the wording commits to, of an estimate its highest */
    public record Highlight(
            String claimId,
            String party,
            String surface,
            @Nullable BigDecimal value,
            @Nullable LocalDate asOf) {

        private static Highlight low(Statement statement, Value value) {
            return of(statement, value, value.floor());
        }

        private static Highlight of(Statement statement, Value value, @Nullable BigDecimal number) {
            return new Highlight(statement.id(), statement.who().party(), value.surface(), number, statement.asOf());
        }
    }

    static Summary of(List<Position> positions, List<Series> series) {
        List<Statement> figures = positions.stream()
                .map(Position::statement)
                .filter(figure -> figure.isFigure() && !figure.scope().future())
                .toList();
        return new Summary(
                undisputedFloor(figures),
                official(figures),
                highest(figures.stream().filter(figure -> basis(figure) == CountBasis.DOCUMENTED_MINIMUM)),
                highestEstimate(series),
                lows(current(series, Series.Kind.PENDING)).toList());
    }

    private static @Nullable Highlight undisputedFloor(List<Statement> figures) {
        List<Highlight> lows = lows(figures.stream()).toList();
        boolean contested =
                figures.stream().map(figure -> figure.who().party()).distinct().count() > 1;
        if (!contested || lows.stream().anyMatch(low -> low.value() == null)) {
            return null;
        }
        return lows.stream().min(byValue()).orElse(null);
    }

    private static @Nullable Highlight official(List<Statement> figures) {
        List<Highlight> official = lows(figures.stream()
                        .filter(figure -> OFFICIAL.contains(figure.who().type())))
                .toList();
        return official.size() == 1 ? official.get(0) : null;
    }

    private static @Nullable Highlight highest(Stream<Statement> figures) {
        return lows(figures).filter(low -> low.value() != null).max(byValue()).orElse(null);
    }

    private static @Nullable Highlight highestEstimate(List<Series> series) {
        return current(series, Series.Kind.ESTIMATE)
                .flatMap(figure -> Optional.ofNullable(figure.value())
                        .map(value -> Highlight.of(
                                figure,
                                value,
                                value.soft().high() == null
                                        ? value.soft().low()
                                        : value.soft().high()))
                        .stream())
                .filter(high -> high.value() != null)
                .max(byValue())
                .orElse(null);
    }

    private static Stream<Statement> current(List<Series> series, Series.Kind kind) {
        return series.stream()
                .filter(one -> one.kind() == kind)
                .map(Series::current)
                .filter(figure -> !figure.scope().future() && !figure.scope().unnamedPart());
    }

    private static Stream<Highlight> lows(Stream<Statement> figures) {
        return figures.flatMap(
                figure -> Optional.ofNullable(figure.value()).map(value -> Highlight.low(figure, value)).stream());
    }

    private static @Nullable CountBasis basis(Statement statement) {
        return statement.value() == null ? null : statement.value().basis();
    }

    private static Comparator<Highlight> byValue() {
        return Comparator.comparing(Highlight::value, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()));
    }
}
