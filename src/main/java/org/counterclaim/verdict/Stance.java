package org.counterclaim.verdict;

/**
 * How a piece of evidence bears on the rated position, or on what the verdict says where none is rated. Both sides are
 * shown (domain reference 2.1).
 */
public enum Stance {
    SUPPORTS,
    REFUTES,
    CONTEXT
}
