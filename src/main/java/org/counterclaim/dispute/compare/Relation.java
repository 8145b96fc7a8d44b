package org.counterclaim.dispute.compare;

/** How two claims stand to each other (blueprint 2). Ordered from the worst for agreement to what says nothing of it. */
public enum Relation {
    /** Taken literally, both cannot hold. */
    CONTRADICTION,
    /** Literally both can hold, but not as a reader takes them. */
    TENSION,
    /** Both can hold. */
    COMPATIBLE,
    /** One party's later figure takes the place of its earlier one. */
    SUPERSEDES,
    /** One party said the same again, perhaps rounded or misquoted. */
    REPEAT,
    /** They answer different questions. */
    NOT_COMPARABLE
}
