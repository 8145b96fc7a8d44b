package org.counterclaim.claim.figure;

import java.util.List;

/**
 * What a number claims to be and what its source says it did to get it, with the rule that says so.
 *
 * @param own it was read from the number's own words, so that a number listed after it does not share it
 */
record Basis(CountBasis basis, VerificationStatus status, List<String> rules, boolean own) {

    static final Basis UNSPECIFIED = new Basis(CountBasis.UNSPECIFIED, VerificationStatus.UNSPECIFIED, List.of(), true);

    boolean says() {
        return basis != CountBasis.UNSPECIFIED;
    }
}
