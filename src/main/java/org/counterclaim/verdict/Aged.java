package org.counterclaim.verdict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a published verdict is stale, as it counts now.
 *
 * @param id to acknowledge it by; null where it has only been reckoned in passing
 * @param claimId the claim that it speaks of
 */
public record Aged(
        @Nullable Long id,
        StaleCode code,
        String text,
        Instant since,
        @Nullable Long claimId) {

    static Aged of(StaleReason reason) {
        return new Aged(reason.id(), reason.code(), reason.text(), reason.since(), reason.claimId());
    }

    static Aged of(Staleness.Reason reason, Instant now) {
        return new Aged(
                null, reason.code(), reason.text(), reason.since() == null ? now : reason.since(), reason.claim());
    }
}
