package org.counterclaim.dispute.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many have spoken, and how many of them bear each other out.
 *
 * @param origins how many independent origins have a say in it
 * @param agreeing how many independent origins bear out the best supported position
 * @param ties pairs whose independence is not plain, or that a person decided
 * @param text all that in a sentence
 */
public record Corroboration(int origins, int agreeing, int articles, int texts, List<Pair> ties, String text) {

    public Corroboration {
        ties = List.copyOf(ties);
    }

    /** @param decidedBy who decided it; null where the texts tell */
    public record Pair(
            String party,
            String other,
            Independence independence,
            String why,
            @Nullable String decidedBy) {}
}
