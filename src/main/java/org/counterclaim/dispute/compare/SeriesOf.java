package org.counterclaim.dispute.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.figure.Agency;
import org.counterclaim.claim.figure.Cause;
import org.counterclaim.claim.figure.Circumstances;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the claims of a question into the series of its parties. What a party once states and once leaves out (who did
 * it, by what cause) parts its figures only where it states two different things.
 */
final class SeriesOf {

    private static final List<Function<Circumstances, @Nullable Object>> STATED = List.of(
            said -> said.agency() == Agency.ANY ? null : said.agency(),
            said -> said.cause() == Cause.ANY ? null : said.cause(),
            Circumstances::side,
            said -> said.period().from());

    private SeriesOf() {}

    /**
     * @param doubtful figures that never take another's place, with the reason
     * @param edits what changed articles show of the order of figures
     */
    static List<Series> all(Collection<Statement> statements, Map<String, Reason> doubtful, Edits edits) {
        Map<String, List<Statement>> parted = statements.stream()
                .filter(statement -> statement.who().known() && statement.polarity() != Polarity.NO_STATEMENT)
                .collect(Collectors.groupingBy(SeriesOf::key, TreeMap::new, Collectors.toList()));
        List<Series> series = new ArrayList<>();
        for (List<Statement> one : parted.values()) {
            for (List<Statement> alike : byCircumstances(one)) {
                series.add(Series.of(Series.kindOf(alike.get(0)), alike, doubtful, edits));
            }
        }
        return ordered(series);
    }

    /** Parties in an order that hangs on what they say; one that is known by an article alone has that one's id in its key. */
    private static List<Series> ordered(List<Series> series) {
        Map<String, Statement> said = series.stream()
                .collect(Collectors.toMap(Series::party, Series::current, BinaryOperator.minBy(Statement.ORDER)));
        return series.stream()
                .sorted(Comparator.comparing(one -> said.get(one.party()), Statement.ORDER))
                .toList();
    }

    private static Collection<List<Statement>> byCircumstances(List<Statement> statements) {
        if (Series.kindOf(statements.get(0)) == Series.Kind.STANCE) {
            return List.of(statements);
        }
        List<Function<Circumstances, @Nullable Object>> telling =
                STATED.stream().filter(stated -> isSplit(statements, stated)).toList();
        return statements.stream()
                .collect(Collectors.groupingBy(
                        statement -> telling.stream()
                                .map(stated -> String.valueOf(
                                        stated.apply(statement.scope().circumstances())))
                                .collect(Collectors.joining("|")),
                        TreeMap::new,
                        Collectors.toList()))
                .values();
    }

    private static boolean isSplit(List<Statement> statements, Function<Circumstances, @Nullable Object> stated) {
        return statements.stream()
                        .map(statement ->
                                String.valueOf(stated.apply(statement.scope().circumstances())))
                        .filter(value -> !value.equals("null"))
                        .distinct()
                        .count()
                > 1;
    }

    static String key(Statement statement) {
        Scope scope = statement.scope();
        Series.Kind kind = Series.kindOf(statement);
        if (kind == Series.Kind.STANCE) {
            return statement.who().party() + "|" + kind;
        }
        // only running totals follow each other; a count of a day stands for that day
        boolean total = scope.cumulation() == Cumulation.CUMULATIVE || scope.cumulation() == Cumulation.INCIDENT;
        return String.join(
                "|",
                statement.who().party(),
                kind.name(),
                String.valueOf(scope.metric()),
                String.valueOf(scope.unit()),
                scope.population().name(),
                scope.identification().name(),
                scope.place() == null ? "" : scope.place().name(),
                scope.cumulation().name(),
                String.valueOf(scope.future()),
                total ? "" : daysOf(statement),
                scope.unnamedPart() ? Wording.of(statement) : "");
    }

    private static String daysOf(Statement statement) {
        Stretch stated = statement.scope().circumstances().period();
        return stated.from() + " to " + (stated.to() == null ? statement.asOf() : stated.to());
    }
}
