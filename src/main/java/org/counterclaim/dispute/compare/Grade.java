package org.counterclaim.dispute.compare;

/** How well a position is supported, which is not whether it is true (domain reference 3.5, after Airwars). */
public enum Grade {
    /** Its own party has taken it back. */
    DISCOUNTED,
    /** A party concedes it, in the words of the text. */
    ACCEPTED_BY_PARTY,
    /** Another origin contradicts it. */
    CONTESTED,
    /** Two or more independent origins imply it. */
    CORROBORATED,
    /** One origin alone, however many outlets carry it. */
    SINGLE_ORIGIN,
    /** Nobody can be held to it. */
    UNGRADED;

    /** @param why a sentence with the evidence */
    public record Given(Grade grade, String why) {}
}
