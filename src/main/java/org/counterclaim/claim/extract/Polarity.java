package org.counterclaim.claim.extract;

/** Whether the source stands for the content or against it. */
public enum Polarity {
    ASSERTS,
    DENIES,
    DOUBTS,
    /** The text says that no statement was made: "no official confirmation", "declined to comment". */
    NO_STATEMENT
}
