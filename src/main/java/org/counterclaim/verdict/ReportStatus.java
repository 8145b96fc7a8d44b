package org.counterclaim.verdict;

/** What became of a reader's report. */
public enum ReportStatus {
    /** Nobody has answered yet. */
    OPEN,
    /** The desk agrees; a correction may name the report. */
    ACCEPTED,
    /** The desk does not agree and says why. */
    REJECTED
}
