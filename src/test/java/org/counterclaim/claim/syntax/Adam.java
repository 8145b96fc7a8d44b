package org.counterclaim.claim.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Moves weights against their gradients, each by its own step (Kingma and Ba 2015). Rows that nobody touched stay. */
final class Adam {

    private static final float MEAN = 0.9f;
    private static final float SPREAD = 0.98f;
    private static final float SMALL = 1e-8f;

    private final List<Matrix> weights;
    private final List<Matrix> gradients;
    private final List<BitSet> touched;
    private final List<Matrix> means = new ArrayList<>();
    private final List<Matrix> spreads = new ArrayList<>();
    private int steps;

    /** @param touched for each matrix the rows with a gradient; an empty list of bits means all */
    Adam(List<Matrix> weights, List<Matrix> gradients, List<BitSet> touched) {
        this.weights = weights;
        this.gradients = gradients;
        this.touched = touched;
        for (Matrix matrix : weights) {
            means.add(new Matrix(matrix.height(), matrix.width()));
            spreads.add(new Matrix(matrix.height(), matrix.width()));
        }
    }

    /** @param scale by which the gradients are multiplied first */
    void step(float rate, float scale) {
        steps++;
        double correction = Math.sqrt(1 - Math.pow(SPREAD, steps)) / (1 - Math.pow(MEAN, steps));
        for (int m = 0; m < weights.size(); m++) {
            BitSet rows = touched.get(m);
            if (rows.isEmpty()) {
                rows = new BitSet();
                rows.set(0, weights.get(m).height());
            }
            for (int r = rows.nextSetBit(0); r >= 0; r = rows.nextSetBit(r + 1)) {
                move(m, r, (float) (rate * correction), scale);
            }
            touched.get(m).clear();
        }
    }

    private void move(int m, int r, float rate, float scale) {
        float[] weight = weights.get(m).rows[r];
        float[] gradient = gradients.get(m).rows[r];
        float[] mean = means.get(m).rows[r];
        float[] spread = spreads.get(m).rows[r];
        for (int j = 0; j < weight.length; j++) {
            float g = gradient[j] * scale;
            mean[j] = MEAN * mean[j] + (1 - MEAN) * g;
            spread[j] = SPREAD * spread[j] + (1 - SPREAD) * g * g;
            weight[j] -= rate * mean[j] / ((float) Math.sqrt(spread[j]) + SMALL);
            gradient[j] = 0;
        }
    }
}
