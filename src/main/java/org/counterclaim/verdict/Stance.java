package org.counterclaim.verdict;

/** How a piece of evidence bears on what the verdict says. Both sides are shown (domain reference 2.1). */
public enum Stance {
    SUPPORTS,
    REFUTES,
    CONTEXT
}
