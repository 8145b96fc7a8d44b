package org.counterclaim.dispute.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Each party's position: its counts; where it has none, its estimates; where it has no number, what it says for or
 * against. Cases under investigation are no position.
 */
final class Positions {

    private Positions() {}

    static List<Position> of(List<Series> series) {
        Map<String, List<Series>> byParty = series.stream()
                .filter(one -> one.kind() != Series.Kind.PENDING)
                .collect(Collectors.groupingBy(Series::party, TreeMap::new, Collectors.toList()));
        List<Position> positions = new ArrayList<>();
        byParty.values().forEach(ofParty -> {
            Series.Kind best = ofParty.stream().map(Series::kind).min(rank()).orElseThrow();
            ofParty.stream()
                    .filter(one -> one.kind() == best)
                    .forEach(one -> positions.add(new Position(one.current(), one, false)));
        });
        return List.copyOf(positions);
    }

    private static Comparator<Series.Kind> rank() {
        return Comparator.comparingInt(kind -> switch (kind) {
            case COUNT -> 0;
            case ESTIMATE -> 1;
            case STANCE -> 2;
            case PENDING -> 3;
        });
    }
}
