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

    /** The simplest of each mode. */
    static Policy of(ReviewMode mode) {
        return switch (mode) {
            case APPROVALS -> standard();
            case BLIND -> of("blind", new ReviewPlan(mode, 1, 0, Role.CHECKER));
            case PANEL -> of("panel", new ReviewPlan(mode, 0, 2, Role.CHECKER));
            case EDITOR -> of("editor", ReviewPlan.ONE_EDITOR);
        };
    }

    static Policy of(String name, ReviewPlan plan) {
        return of(name, plan, AppliesTo.NOTHING);
    }

    static Policy of(String name, ReviewPlan plan, AppliesTo appliesTo) {
        return new Policy(
                name,
                1,
                new Policy.Terms(name, plan, new FastLane(Set.of()), new Gate(2, false, false, false), appliesTo),
                "admin",
                AVerdict.NOW);
    }
}
