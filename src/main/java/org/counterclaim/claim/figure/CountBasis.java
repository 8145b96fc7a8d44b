package org.counterclaim.claim.figure;

/**
 * What a number claims to be. It decides whether two numbers can contradict at all and is read from the wording alone,
 * never from the side that the source is on (even-handedness rule, domain reference 3.6).
 */
public enum CountBasis {
    /** The whole count: "a total of", "put the total at", "final toll". */
    COMPLETE_TOTAL,
    /** A floor that the source has documented: "confirmed", "verified", "at least", "so far". */
    DOCUMENTED_MINIMUM,
    /** The source's own estimate: "estimates", "believes". */
    SOURCE_ESTIMATE,
    /** An estimate by statistical method, with an interval where it is stated. */
    STATISTICAL_ESTIMATE,
    /** Under investigation; never added to a confirmed count, never a bound for it. */
    PENDING,
    /** The wording does not say: the default for every source. */
    UNSPECIFIED
}
