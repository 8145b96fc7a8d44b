package org.counterclaim.claim.figure;

/** What a source says it did with its own figure. Not the outlet's verification and never our verdict. */
public enum VerificationStatus {
    CONFIRMED,
    VERIFIED_CASE_BASED,
    UNDER_INVESTIGATION,
    REPORTED,
    ALLEGED,
    ESTIMATED,
    UNSPECIFIED
}
