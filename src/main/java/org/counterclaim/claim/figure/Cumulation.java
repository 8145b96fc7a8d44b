package org.counterclaim.claim.figure;

/** What stretch of time a count covers. */
public enum Cumulation {
    /** Since the event began, up to the as-of date. The default. */
    CUMULATIVE,
    /** What came on top of an earlier count: "a further 40". */
    INCREMENT,
    /** A stated period only: "in the past 24 hours". Never part of a cumulative series. */
    PERIOD,
    /** One incident. */
    INCIDENT
}
