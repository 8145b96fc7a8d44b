package org.counterclaim.verdict;

import java.util.Map;
import java.util.Objects;
import org.counterclaim.verdict.Step.Opening;

/** What somebody may do to a verdict now, step by step. */
public record Openings(Map<Step, Opening> all) {

    public Openings {
        all = Map.copyOf(all);
    }

    public Opening of(Step step) {
        return Objects.requireNonNull(all.get(step));
    }
}
