package org.counterclaim.dispute.compare;

/** How far two origins, or one and all the others, are independent witnesses (domain reference 3.5). */
public enum Independence {
    /** Nothing in the texts ties them together; counted. */
    INDEPENDENT,
    /** One side: counted once. */
    SAME_PARTY,
    /** Something in the texts ties them together, but how is not told: not counted until a person decides. */
    UNKNOWN,
    /** Nobody can be held to it, so that it is never counted. */
    UNNAMED
}
