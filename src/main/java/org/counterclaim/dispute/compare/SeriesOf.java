package org.counterclaim.dispute.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterclaim.claim.extract.Polarity;
import org.counterclaim.claim.figure.Cumulation;

/** Sorts the claims of a question into the series of its parties. */
final class SeriesOf {

    private SeriesOf() {}

    static List<Series> all(Collection<Statement> statements) {
        Map<String, List<Statement>> parted = statements.stream()
                .filter(statement -> statement.who().known() && statement.polarity() != Polarity.NO_STATEMENT)
                .collect(Collectors.groupingBy(SeriesOf::key, TreeMap::new, Collectors.toList()));
        List<Series> series = new ArrayList<>();
        parted.values().forEach(one -> series.add(Series.of(Series.kindOf(one.get(0)), one)));
        return List.copyOf(series);
    }

    private static String key(Statement statement) {
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
                scope.place() == null ? "" : scope.place().name(),
                scope.cumulation().name(),
                String.valueOf(scope.future()),
                total ? "" : String.valueOf(statement.asOf()));
    }
}
