package org.counterclaim.claim.figure;

/** How the as-of date of a figure is known. */
public enum AsOfBasis {
    /** The text gives it: "as of 21 January". */
    STATED,
    /** No date is given, so that of the publication stands in. */
    PUBLICATION_DATE,
    /** Worked out from a relative wording: "on Friday", "last month". */
    INFERRED
}
