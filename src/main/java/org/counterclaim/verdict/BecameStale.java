package org.counterclaim.verdict;

import java.util.Set;

/**
 * Fired when a published verdict has gone stale, or stale for one more reason, in the transaction of the cause; for features
 * above that tell people.
 *
 * @param codes the reasons that are new
 */
public record BecameStale(long verdict, long dispute, String slug, int version, Set<StaleCode> codes) {

    public BecameStale {
        codes = Set.copyOf(codes);
    }
}
