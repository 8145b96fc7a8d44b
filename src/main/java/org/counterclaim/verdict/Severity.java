package org.counterclaim.verdict;

/** How far from the truth, beyond the lowest place on its axis (domain reference 2.3); never a number. */
public enum Severity {
    /** Not only wrong but absurd, or repeated after it was refuted: "Pants on Fire", "Four Pinocchios". */
    EGREGIOUS
}
