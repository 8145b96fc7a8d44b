package org.counterclaim.claim.syntax;

/**
 * What a recurrent layer did at each word of a sentence; training needs all of it, parsing only what came out.
 *
 * @param gates in, forget, out, new; after squashing
 * @param squashed the cells after tanh
 */
record LstmRun(boolean backwards, Matrix gates, Matrix cells, Matrix squashed, Matrix out) {

    /** Which word is read at a step. */
    int place(int step) {
        return backwards ? out.height() - 1 - step : step;
    }
}
