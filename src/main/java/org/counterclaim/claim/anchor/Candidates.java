package org.counterclaim.claim.anchor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Chooses among the places where a quotation may stand now. */
final class Candidates {

    static final Comparator<Reanchored> BEST_FIRST =
            Comparator.comparingDouble(Reanchored::score).reversed();

    /** A second place as good as this may be the true one, whose surroundings were changed. */
    private static final double RIVAL = 0.7;

    private Candidates() {}

    /** The best one; where another one is good too, a person decides. */
    static Reanchored best(Collection<Reanchored> candidates) {
        List<Reanchored> ranked = candidates.stream().sorted(BEST_FIRST).toList();
        if (ranked.isEmpty()) {
            return Reanchored.NOWHERE;
        }
        Reanchored best = ranked.get(0);
        boolean rivalled =
                ranked.stream().skip(1).anyMatch(other -> other.score() >= RIVAL && !isSamePlace(best, other));
        return rivalled ? best.doubtful() : best;
    }

    private static boolean isSamePlace(Reanchored a, Reanchored b) {
        return Objects.requireNonNull(a.place()).overlaps(Objects.requireNonNull(b.place()));
    }
}
