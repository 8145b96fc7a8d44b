package org.counterclaim.claim.syntax;

import java.util.Arrays;

/** Scores become the error of the probabilities that they stand for. */
final class Softmax {

    private Softmax() {}

    /**
     * @param right which should have been sure; -1 when there is nothing to learn
     * @param never which is not a choice; -1 when all are
     * @return how surprised the scores were
     */
    static double error(float[] scores, int right, int never) {
        if (right < 0) {
            Arrays.fill(scores, 0);
            return 0;
        }
        float most = Float.NEGATIVE_INFINITY;
        for (int j = 0; j < scores.length; j++) {
            if (j != never) {
                most = Math.max(most, scores[j]);
            }
        }
        double sum = 0;
        for (int j = 0; j < scores.length; j++) {
            scores[j] = j == never ? 0 : (float) Math.exp(scores[j] - most);
            sum += scores[j];
        }
        for (int j = 0; j < scores.length; j++) {
            scores[j] /= (float) sum;
        }
        double loss = -Math.log(Math.max(scores[right], 1e-12));
        scores[right] -= 1;
        return loss;
    }
}
