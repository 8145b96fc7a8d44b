package org.counterclaim.verdict;

import java.util.List;

/**
 * What stands behind a verdict.
 *
 * @param origins independent of each other, by their names for people
 * @param contested whether positions on the question do not go together
 */
public record Backing(List<String> origins, boolean contested) {

    public Backing {
        origins = List.copyOf(origins);
    }
}
