package org.counterclaim.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision that is being made, before anybody signs it.
 *
 * @param before the values that it changes as they were: one of {@link Remembered}
 * @param touches what it changes, and what it relies on
 */
record Made(
        Decision.Kind kind,
        long dispute,
        @Nullable Long otherDispute,
        @Nullable Long claim,
        @Nullable Long otherClaim,
        Object before,
        Object after,
        @Nullable String reason,
        List<Touch> touches) {

    /** About a value of one dispute. */
    static Made of(Decision.Kind kind, Dispute dispute, Object before, Object after, @Nullable String reason) {
        return new Made(
                kind, dispute.id(), null, null, null, before, after, reason, List.of(Touch.field(kind, dispute.id())));
    }

    /** About a value of claims rather than of the dispute itself. */
    static Made ofClaims(Decision.Kind kind, Dispute dispute, Object before, Object after, @Nullable String reason) {
        return new Made(kind, dispute.id(), null, null, null, before, after, reason, List.of());
    }

    Made with(Dispute other) {
        return new Made(kind, dispute, other.id(), claim, otherClaim, before, after, reason, touches);
    }

    Made about(long oneClaim) {
        return new Made(kind, dispute, otherDispute, oneClaim, otherClaim, before, after, reason, touches);
    }

    Made about(long oneClaim, long other) {
        return new Made(kind, dispute, otherDispute, oneClaim, other, before, after, reason, touches);
    }

    Made touching(Touch... more) {
        return touching(List.of(more));
    }

    Made touching(Collection<Touch> more) {
        List<Touch> all = new ArrayList<>(touches);
        all.addAll(more);
        return new Made(kind, dispute, otherDispute, claim, otherClaim, before, after, reason, List.copyOf(all));
    }
}
