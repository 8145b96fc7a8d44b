package org.counterclaim.verdict;

import java.util.List;

/**
 * What stands behind a verdict.
 *
 * @param origins independent of each other, by their names for people
 * @param contested whether positions on the question do not go together
 * @param others the other verdicts on the question that live, those that stand first
 * @param redacted the pieces of its evidence, by their places from 1, whose captures were redacted
 */
public record Backing(List<String> origins, boolean contested, List<Beside> others, List<Integer> redacted) {

    public Backing {
        origins = List.copyOf(origins);
        others = List.copyOf(others);
        redacted = List.copyOf(redacted);
    }

    Backing(List<String> origins, boolean contested, List<Beside> others) {
        this(origins, contested, others, List.of());
    }
}
