package org.counterclaim.claim.figure;

/** Whether those counted are known by name (domain reference 3.2). */
public enum Identification {
    /** Not said: some may be, some not. */
    MIXED,
    /** A list of names, people identified. */
    NAMED,
    /** Bodies nobody has identified. */
    UNNAMED
}
