package org.counterclaim.claim.figure;

/** What brought it about, where the text limits the count to that (domain reference 3.2, cause scope). */
public enum Cause {
    /** Not limited. */
    ANY,
    /** Shot, bombed, beaten. */
    DIRECT_VIOLENCE,
    /** In prison or detention. */
    CUSTODY,
    /** Hunger, cold, disease. */
    INDIRECT
}
