package org.counterclaim.claim.anchor;

/** Whether a quotation was found again in a later text (domain reference 6.2). */
public enum AnchorState {
    /** It stands there, perhaps with a letter mended; every number in it is the same. */
    ANCHORED,
    /** Something like it stands there; a person has to look. */
    REVIEW,
    /** It is gone, or what stands in its place has another number. */
    ORPHANED;

    static final double ACCEPTED = 0.8;
    static final double WORTH_A_LOOK = 0.5;

    static AnchorState of(double score, boolean numberChanged) {
        if (numberChanged || score < WORTH_A_LOOK) {
            return ORPHANED;
        }
        return score >= ACCEPTED ? ANCHORED : REVIEW;
    }
}
