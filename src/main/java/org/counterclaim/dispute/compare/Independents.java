package org.counterclaim.dispute.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Chooses as many origins as are independent of each other, so that one whose ties are not known never takes another's
 * place and never adds to the number by accident.
 */
final class Independents {

    /** With more ties than this, the choice is made step by step: it may then be one too few, never one too many. */
    private static final int MOST_TIED = 16;

    private final Ties ties;

    Independents(Ties ties) {
        this.ties = ties;
    }

    /** The largest choice; of several equal ones the first by name. */
    List<String> among(Collection<String> origins) {
        List<String> open = new ArrayList<>(new TreeSet<>(origins));
        List<String> chosen = new ArrayList<>();
        List<String> tied = new ArrayList<>();
        for (String origin : open) {
            (tiesOf(origin, open) == 0 ? chosen : tied).add(origin);
        }
        chosen.addAll(tied.size() <= MOST_TIED ? largest(tied) : stepByStep(tied));
        chosen.sort(Comparator.naturalOrder());
        return List.copyOf(chosen);
    }

    private List<String> largest(List<String> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        String first = open.get(0);
        List<String> rest = open.subList(1, open.size());
        List<String> apart =
                rest.stream().filter(other -> ties.areIndependent(first, other)).toList();
        List<String> with = new ArrayList<>(List.of(first));
        with.addAll(largest(apart));
        if (apart.size() == rest.size()) {
            return with;
        }
        List<String> without = largest(rest);
        return without.size() > with.size() ? without : with;
    }

    private List<String> stepByStep(List<String> tied) {
        List<String> byTies = tied.stream()
                .sorted(Comparator.<String>comparingLong(origin -> tiesOf(origin, tied))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<String> chosen = new ArrayList<>();
        for (String origin : byTies) {
            if (chosen.stream().allMatch(other -> ties.areIndependent(origin, other))) {
                chosen.add(origin);
            }
        }
        return chosen;
    }

    private long tiesOf(String origin, List<String> others) {
        return others.stream()
                .filter(other -> !other.equals(origin) && !ties.areIndependent(origin, other))
                .count();
    }
}
