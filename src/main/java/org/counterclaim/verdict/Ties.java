package org.counterclaim.verdict;

/**
 * What binds somebody to a verdict and is not in the verdict itself.
 *
 * @param interest whether they have declared an interest in its dispute
 * @param reviewed whether they have reviewed it in this round
 */
record Ties(boolean interest, boolean reviewed) {

    static final Ties NONE = new Ties(false, false);
}
