package org.counterclaim.claim.figure;

/** Who did it to those counted, as far as the text says (domain reference 3.2, agency). */
public enum Agency {
    /** Not said, or said of a part of them only. */
    ANY,
    STATE_FORCES,
    /** Rebels, militants, gunmen of a group. */
    OPPOSITION,
    /** Said to be unknown: "by unidentified gunmen". */
    UNKNOWN
}
