package org.counterclaim.dispute.compare;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who has a saying from whom, over all texts of a question: the graph of relays, followed to its ends. What a person
 * declared independent is no relay.
 */
final class Handed {

    private final Map<Said, SortedMap<String, SortedSet<String>>> from = new HashMap<>();
    private final Map<Said, SortedMap<String, SortedSet<String>>> cited = new HashMap<>();
    private final Set<Set<String>> tied = new HashSet<>();

    Handed(Collection<Telling> tellings, Map<String, Statement> statements, Texts texts, List<Decided> decided) {
        for (Telling telling : tellings) {
            Statement statement = statements.get(telling.claim());
            if (statement == null) {
                continue;
            }
            Said said = Said.of(statement);
            for (Telling.Handing handing : telling.takings()) {
                add(said, handing, !handing.from().equals(telling.narrator()), decided);
            }
            String owner = texts.ownerOf(telling);
            if (telling.path().isEmpty() && !owner.equals(telling.narrator())) {
                add(said, new Telling.Handing(telling.narrator(), owner, Relay.Type.SYNDICATES), true, decided);
            }
        }
    }

    /** @param ties that an outlet prints what a party says ties the two for that saying only: it is what outlets do */
    private void add(Said said, Telling.Handing handing, boolean ties, List<Decided> decided) {
        String one = handing.from();
        String other = handing.to();
        boolean keptApart = decided.stream().anyMatch(pair -> pair.independent() && pair.isOn(one, other));
        if (keptApart) {
            return;
        }
        put(from, said, one, other);
        if (ties) {
            tied.add(Set.of(one, other));
        }
        if (handing.type() != Relay.Type.SYNDICATES) {
            put(cited, said, one, other);
        }
    }

    private static void put(
            Map<Said, SortedMap<String, SortedSet<String>>> graph, Said said, String one, String other) {
        graph.computeIfAbsent(said, fresh -> new TreeMap<>())
                .computeIfAbsent(one, fresh -> new TreeSet<>())
                .add(other);
    }

    /**
     * The party at the end of the relays: itself, where it has it from nobody. Of several ends the first by name; where
     * the relays end in a circle the first in that.
     */
    String origin(String party, Said said) {
        SortedMap<String, SortedSet<String>> steps = from.getOrDefault(said, Collections.emptySortedMap());
        SortedSet<String> reached = reachedFrom(party, steps);
        Optional<String> end =
                reached.stream().filter(one -> !steps.containsKey(one)).findFirst();
        return end.or(() -> reached.stream()
                        .filter(one -> reachedFrom(one, steps).contains(one))
                        .findFirst())
                .orElse(party);
    }

    /** One of the two has had something from the other, in whatever text. */
    boolean areTied(String one, String other) {
        return !one.equals(other) && tied.contains(Set.of(one, other));
    }

    /** The groups of parties that cite each other for one saying, so that nobody in them is seen to have it first. */
    Map<Said, List<SortedSet<String>>> circles() {
        Map<Said, List<SortedSet<String>>> circles = new HashMap<>();
        cited.forEach((said, steps) -> {
            Map<String, SortedSet<String>> reach = new TreeMap<>();
            steps.keySet().forEach(party -> reach.put(party, reachedFrom(party, steps)));
            Set<SortedSet<String>> found = new HashSet<>();
            reach.forEach((party, reached) -> {
                if (reached.contains(party)) {
                    SortedSet<String> circle = new TreeSet<>(reached);
                    circle.removeIf(other -> !reach.getOrDefault(other, Collections.emptySortedSet())
                            .contains(party));
                    found.add(circle);
                }
            });
            if (!found.isEmpty()) {
                circles.put(said, List.copyOf(found));
            }
        });
        return circles;
    }

    private static SortedSet<String> reachedFrom(String party, SortedMap<String, SortedSet<String>> steps) {
        SortedSet<String> reached = new TreeSet<>();
        TreeSet<String> open = new TreeSet<>(steps.getOrDefault(party, Collections.emptySortedSet()));
        while (!open.isEmpty()) {
            String next = open.first();
            open.remove(next);
            if (reached.add(next)) {
                open.addAll(steps.getOrDefault(next, Collections.emptySortedSet()));
            }
        }
        return reached;
    }
}
