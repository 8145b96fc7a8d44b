package org.counterclaim.verdict;

/** What became of the question (blueprint section 4, domain reference 2.4). Never a truth value, so never a number. */
public enum Outcome {
    /** One position stands, the others do not. */
    RESOLVED,
    /** Two or more independent origins agree within comparable scope. */
    SUPPORTED,
    /** No conflict, but one origin only. */
    CONSISTENT,
    /** The positions are incompatible and the evidence does not settle it. */
    DISPUTED,
    /** Not enough to judge by; the one outcome that may go without evidence, with a reason. */
    UNVERIFIED,
    /** The figures answer different questions. */
    SCOPE_MISMATCH,
    /** The parts of a figure do not sum to its whole. */
    INTERNALLY_INCONSISTENT
}
