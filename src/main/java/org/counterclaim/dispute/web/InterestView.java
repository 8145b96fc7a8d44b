package org.counterclaim.dispute.web;

import java.time.Instant;
import org.counterclaim.dispute.Interest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An interest as checkers see it; {@code lifted} is null while it stands. */
@Schema(name = "Interest")
record InterestView(
        long id,
        long disputeId,
        String person,
        String reason,
        String declaredBy,
        Instant declaredAt,
        Interest.@Nullable Lifted lifted) {

    static InterestView of(Interest interest) {
        return new InterestView(
                interest.id(),
                interest.disputeId(),
                interest.person(),
                interest.reason(),
                interest.declaredBy(),
                interest.declaredAt(),
                interest.lifted());
    }
}
