package org.counterclaim.dispute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim belongs.
 *
 * @param home the dispute to join; null when it opens its own
 * @param reason why, in a sentence that is kept with the claim
 * @param guesses where else it might belong, for a person to decide
 */
record Placement(@Nullable Dispute home, String reason, List<Guess> guesses) {

    static final int MOST_GUESSES = 3;

    record Guess(Dispute dispute, String why) {}

    Placement {
        guesses = guesses.stream().limit(MOST_GUESSES).toList();
    }

    static Placement in(Dispute dispute, String reason) {
        return new Placement(dispute, reason, List.of());
    }

    static Placement alone(String reason, List<Guess> guesses) {
        return new Placement(null, reason, guesses);
    }
}
