package org.counterclaim.verdict;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an outcome rests on and a draft does not have (domain reference 2.4); the same under every policy. */
record Grounds(List<Demand> missing) {

    static final Grounds NONE_MISSING = new Grounds(List.of());

    private static final Demand NAMED_SOURCE = new Demand(
            "namedSource",
            "Evidence from an anonymous source alone never suffices. Add evidence that somebody with a name stands for.");

    Grounds {
        missing = List.copyOf(missing);
    }

    static Grounds missingFrom(Content content) {
        List<Demand> missing = new ArrayList<>();
        Outcome outcome = content.outcome();
        boolean unrated = outcome == Outcome.RESOLVED
                ? content.ratings().stream().noneMatch(Rating::stands)
                : outcome == Outcome.SUPPORTED && content.ratings().isEmpty();
        if (unrated) {
            missing.add(new Demand("ratings", advice(outcome)));
        }
        long places = content.namedEvidence().stream()
                .filter(piece -> outcome != Outcome.SUPPORTED || piece.stance() != Stance.REFUTES)
                .map(Evidence::place)
                .distinct()
                .count();
        if (places < (outcome == Outcome.SUPPORTED ? 2 : 1)) {
            missing.add(new Demand("evidence", advice(outcome)));
        }
        if (content.namedEvidence().isEmpty() && !content.evidence().isEmpty()) {
            missing.add(NAMED_SOURCE);
        }
        return new Grounds(missing);
    }

    /** Where a reason would do as well. */
    Grounds orReason() {
        return and(List.of(new Demand("reason", "Or give the reason why there is no evidence.")));
    }

    Grounds and(List<Demand> others) {
        List<Demand> more = new ArrayList<>(missing);
        more.addAll(others);
        return new Grounds(more);
    }

    private static String advice(@Nullable Outcome outcome) {
        if (outcome == Outcome.RESOLVED) {
            return "RESOLVED needs a position that stands, rated TRUE or MOSTLY_TRUE, and evidence.";
        }
        if (outcome == Outcome.SUPPORTED) {
            return "SUPPORTED needs a rated position and evidence at two different addresses that does not speak against it.";
        }
        return "A verdict without evidence goes nowhere. Add evidence, or make the outcome UNVERIFIED and give the"
                + " reason why there is none.";
    }
}
