package org.counterclaim.dispute;

import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.dispute.compare.Standing;

/**
 * How a dispute stands that a verdict was published on. Fired when it has been reckoned anew, in the transaction of whatever
 * gave cause: an article, a move, a merge, a decision. Observed synchronously.
 *
 * @param disputes the dispute, and those that have gone into it
 * @param known what is known of it
 */
public record StandingNow(Set<Long> disputes, KnownDispute known, Standing standing) {

    public StandingNow {
        disputes = Set.copyOf(disputes);
    }

    /** The ids of all claims in it, positions or not. */
    public Set<Long> claims() {
        return known.claims().stream().map(claim -> claim.claim().id()).collect(Collectors.toSet());
    }
}
