package org.counterclaim.dispute.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.figure.Identification;

/**
 * Each party's position: its counts; where it has none, its estimates; where it has no number, what it says for or
 * against. Cases under investigation and parts that nobody names are no position, a list of names and a projection only
 * where the party has nothing better. Their order hangs on what is said.
 */
final class Positions {

    private Positions() {}

    /** @param doubtful ids of figures that are no position */
    static List<Position> of(List<Series> series, Set<String> doubtful) {
        Map<String, List<Series>> byParty = series.stream()
                .filter(one -> one.kind() != Series.Kind.PENDING)
                .filter(one -> !one.current().scope().unnamedPart()
                        && !doubtful.contains(one.current().id()))
                .collect(Collectors.groupingBy(Series::party));
        return byParty.values().stream()
                .map(Positions::best)
                .sorted(Comparator.comparing(ofParty -> ofParty.get(0).statement(), Statement.ORDER))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Position> best(List<Series> ofParty) {
        int best = ofParty.stream().mapToInt(Positions::rank).min().orElseThrow();
        return ofParty.stream()
                .filter(one -> rank(one) == best)
                .map(one -> new Position(one.current(), one, false))
                .sorted(Comparator.comparing(Position::statement, Statement.ORDER))
                .toList();
    }

    private static int rank(Series series) {
        Scope scope = series.current().scope();
        return switch (series.kind()) {
            case COUNT, ESTIMATE -> {
                int kind = series.kind() == Series.Kind.COUNT ? 0 : 2;
                yield scope.future() ? 4 : scope.identification() == Identification.MIXED ? kind : kind + 1;
            }
            case STANCE -> 5;
            case PENDING -> 6;
        };
    }
}
