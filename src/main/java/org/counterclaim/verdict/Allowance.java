package org.counterclaim.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** So many in so long, counted back from now. */
record Allowance(int most, Duration within) {

    /**
     * When the next one is allowed; empty where it is allowed now.
     *
     * @param taken when there was one, the newest first
     */
    Optional<Instant> freeAgainAt(List<Instant> taken, Instant now) {
        Instant since = now.minus(within);
        List<Instant> counted = taken.stream().filter(at -> at.isAfter(since)).toList();
        return counted.size() < most
                ? Optional.empty()
                : Optional.of(counted.get(most - 1).plus(within));
    }
}
