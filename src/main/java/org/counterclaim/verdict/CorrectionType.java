package org.counterclaim.verdict;

/** What kind of change a later version is, told to readers (domain reference 2.5). */
public enum CorrectionType {
    /** We were wrong. */
    CORRECTION,
    /** There are new facts. */
    UPDATE,
    /** The same judgement, said better. */
    CLARIFICATION,
    /** The rating or the outcome changes. */
    RATING_CHANGE,
    /** What was said is taken back. */
    RETRACTION,
    /** Spelling, grammar, a broken link: the only change that no notice tells of, and none of substance. */
    TYPO
}
