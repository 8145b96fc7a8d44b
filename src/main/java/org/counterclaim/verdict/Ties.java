package org.counterclaim.verdict;

import java.util.List;

/**
 * What binds somebody to a verdict, and others who had a hand in it, and is not in the verdict itself.
 *
 * @param interest whether they have declared an interest in its dispute
 * @param reviewed whether they have reviewed it in this round
 * @param tiedHands of its author and those who approved it in this round, whoever has an interest by now
 */
record Ties(boolean interest, boolean reviewed, List<String> tiedHands) {

    static final Ties NONE = new Ties(false, false, List.of());
}
