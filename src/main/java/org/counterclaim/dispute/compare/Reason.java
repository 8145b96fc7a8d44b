package org.counterclaim.dispute.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason for a comparison's result: a code for programs and a sentence, with its numbers, for people.
 *
 * @param about the claim that the reason speaks of, where it is one of the two (which is stale, which is lower, who denies)
 * @param denied of a denial the claims that it is against; else empty
 */
public record Reason(ReasonCode code, String text, @Nullable String about, List<String> denied) {

    public Reason {
        denied = List.copyOf(denied);
    }

    Reason(ReasonCode code, String text, @Nullable String about) {
        this(code, text, about, List.of());
    }

    static Reason of(ReasonCode code, String text) {
        return new Reason(code, text, null);
    }
}
