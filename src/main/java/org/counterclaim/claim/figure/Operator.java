package org.counterclaim.claim.figure;

/** How a wording bounds the number in it (domain reference 4.3, 4.4). */
public enum Operator {
    /** The number itself: "6,854", "a total of 3,117". */
    EQ,
    /** The number, said to be exact: "exactly 40". */
    EXACTLY,
    /** Above and not the number: "more than 3,000" (Kennedy 2015: comparative modifiers exclude N). */
    GT,
    /** The number or above: "at least 3,428" (Kennedy 2015: superlative modifiers include N). */
    GE,
    /** Below and not the number: "fewer than 100". */
    LT,
    /** The number or below: "at most 100". */
    LE,
    /** Near the number, on either side: "about 12,000". */
    APPROX,
    /** Near the number, which was not reached: "nearly 26,500". */
    NEARLY,
    /** Little above the number: "just over 3,000". */
    JUST_OVER,
    /** From one number to another, both included: "between 3,000 and 4,000". */
    BETWEEN,
    /** The number is the highest offered; the bound can be cancelled: "up to 20,000". */
    UP_TO,
    /** No number, only its size: "dozens", "several thousand". */
    VAGUE,
    /** A quantity without a size: "an unknown number". */
    UNKNOWN
}
