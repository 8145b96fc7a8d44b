package org.counterclaim.dispute.compare;

import org.jspecify.annotations.Nullable;

/**
 * One reason for a comparison's result: a code for programs and a sentence, with its numbers, for people.
 *
 * @param about the claim that the reason speaks of, where it is one of the two (which is stale, which is lower)
 */
public record Reason(ReasonCode code, String text, @Nullable String about) {

    static Reason of(ReasonCode code, String text) {
        return new Reason(code, text, null);
    }
}
