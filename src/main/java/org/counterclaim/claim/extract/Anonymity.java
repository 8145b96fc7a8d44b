package org.counterclaim.claim.extract;

/** How far a source is named (domain reference 5.4). */
public enum Anonymity {
    NAMED,
    /** "an Arab official": two of them cannot be assumed to be two people, nor one. */
    ROLE_ONLY,
    /** "activists", "officials". */
    COLLECTIVE,
    /** "it is believed", "reports say". */
    UNATTRIBUTED
}
