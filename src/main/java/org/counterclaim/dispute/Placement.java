package org.counterclaim.dispute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim belongs.
 *
 * @param home the dispute to join; null when it opens its own
 * @param reason why, in a sentence that is kept with the claim
 * @param guesses where else it might belong, for a person to decide
 * @param bridged disputes that it shows to ask the same as its home
 */
record Placement(@Nullable Dispute home, String reason, List<Guess> guesses, List<Dispute> bridged) {

    static final int MOST_GUESSES = 3;

    record Guess(Dispute dispute, String why) {}

    Placement {
        guesses = guesses.stream().limit(MOST_GUESSES).toList();
        bridged = List.copyOf(bridged);
    }

    Placement(@Nullable Dispute home, String reason, List<Guess> guesses) {
        this(home, reason, guesses, List.of());
    }

    static Placement in(Dispute dispute, String reason) {
        return new Placement(dispute, reason, List.of());
    }

    static Placement alone(String reason, List<Guess> guesses) {
        return new Placement(null, reason, guesses);
    }
}
