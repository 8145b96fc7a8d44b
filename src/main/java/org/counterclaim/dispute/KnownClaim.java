package org.counterclaim.dispute;

import java.time.Instant;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.StoredFigure;
import org.counterclaim.claim.ToldClaim;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a dispute as it is known, or was known at an instant.
 *
 * @param party the side that it belongs to: its source's, that of all copies of one text, or that of its origin
 * @param linkedTo the claim that a person linked it to as its origin
 */
public record KnownClaim(
        Claim claim,
        String party,
        @Nullable Long linkedTo,
        ToldClaim told,
        JoinedBy joinedBy,
        String reason,
        Instant joinedAt) {

    public String proposition() {
        return told.proposition();
    }

    public @Nullable StoredFigure figure() {
        return told.figure();
    }
}
