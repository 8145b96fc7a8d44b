package org.counterclaim.verdict;

import java.util.Set;
import org.counterclaim.access.Role;

/** Policies for unit tests. */
final class APolicy {

    private APolicy() {}

    /** Today's rules, as they are shipped. */
    static Policy standard() {
        return of(Policy.STANDARD, new ReviewPlan(ReviewMode.APPROVALS, 1, 0, Role.CHECKER));
    }

    static Policy of(String name, ReviewPlan plan) {
        return new Policy(
                name,
                1,
                new Policy.Terms(name, plan, new FastLane(Set.of()), new Gate(2, false, false), AppliesTo.NOTHING),
                "admin",
                AVerdict.NOW);
    }
}
