package org.counterclaim.verdict;

/** Why a position has no place on the truth axis (domain reference 2.3); exported without a number. */
public enum NonRating {
    /** Neither shown nor refuted by what is known. */
    UNPROVEN,
    /** Incompatible with other positions, and nothing settles it. */
    DISPUTED,
    /** Nothing that is or will be accessible could settle it. */
    UNVERIFIABLE,
    /** The check goes on. */
    IN_PROGRESS,
    /** A value judgement. */
    OPINION,
    /** Not meant seriously. */
    SATIRE
}
