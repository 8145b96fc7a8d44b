package org.counterclaim.claim.figure;

import org.jspecify.annotations.Nullable;

/**
 * The pieces of a sentence that may speak of one figure.
 *
 * @param to the next number, {@code until} the next one that is no date
 * @param reported the day on which the count is said to have been given
 * @param cue the reporting words
 */
record Zone(
        Statement statement,
        int from,
        int to,
        int until,
        @Nullable AsOf reported,
        String cue) {

    Tokens tokens() {
        return statement.tokens();
    }

    /** Past the words of the figure before: "9,787 were under investigation and 26,852 people had been detained". */
    static int ownFrom(Tokens tokens, int from, int first) {
        for (int at = first - 1; at >= from; at--) {
            boolean joint = tokens.get(at).is("and")
                    || tokens.get(at).is("but")
                    || tokens.get(at).is(";");
            if (joint || (at == first - 1 && tokens.get(at).is(","))) {
                return at + 1;
            }
        }
        return from;
    }

    static int pieceAt(Tokens tokens, int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < offset) {
            at++;
        }
        return at;
    }
}
