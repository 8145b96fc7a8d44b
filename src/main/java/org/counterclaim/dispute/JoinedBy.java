package org.counterclaim.dispute;

/** Who put a claim into its dispute. */
public enum JoinedBy {
    /** The machine, for the reason it gives; a person may move it. */
    RULE,
    /** A person; the machine never moves it. */
    PERSON
}
