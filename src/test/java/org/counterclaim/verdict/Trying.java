package org.counterclaim.verdict;

import org.counterclaim.access.Actor;
import org.jspecify.annotations.Nullable;

/** Tries steps in unit tests. */
final class Trying {

    private Trying() {}

    /** As somebody without any ties to the verdict. */
    static void check(Step step, Verdict verdict, Actor actor, @Nullable String reason) {
        step.check(new Step.Attempt(step, verdict, actor, reason, Ties.NONE, AVerdict.behind(verdict)));
    }
}
