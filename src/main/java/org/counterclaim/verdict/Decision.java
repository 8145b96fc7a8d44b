package org.counterclaim.verdict;

/** What a reviewer makes of a submitted verdict. */
public enum Decision {
    /** It becomes APPROVED. */
    APPROVE,
    /** It goes back to its author as a DRAFT. */
    REQUEST_CHANGES
}
