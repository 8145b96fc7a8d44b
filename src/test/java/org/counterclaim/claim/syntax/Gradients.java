package org.counterclaim.claim.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A gradient for every weight of a network, with the rows of its tables that were touched since the last step. */
final class Gradients {

    final Network of;
    final BitSet words = new BitSet();
    final BitSet affixes = new BitSet();
    final BitSet shapes = new BitSet();

    Gradients(Network of) {
        this.of = of;
    }

    Adam adamFor(Network network) {
        List<Matrix> weights = new ArrayList<>(network.tables());
        weights.addAll(network.weights());
        List<Matrix> gradients = new ArrayList<>(of.tables());
        gradients.addAll(of.weights());
        List<BitSet> touched = new ArrayList<>(List.of(words, affixes, shapes));
        while (touched.size() < weights.size()) {
            touched.add(new BitSet());
        }
        return new Adam(weights, gradients, touched);
    }

    double norm() {
        double sum = 0;
        for (Matrix matrix : of.weights()) {
            for (float[] row : matrix.rows) {
                for (float value : row) {
                    sum += (double) value * value;
                }
            }
        }
        return Math.sqrt(sum);
    }

    /** Adds the error of what was looked up to the rows that it came from. */
    void add(List<WordIds> sentence, Matrix error) {
        Sizes sizes = of.sizes();
        int behindWord = sizes.word();
        int behindAffix = behindWord + sizes.affix();
        for (int i = 0; i < sentence.size(); i++) {
            WordIds ids = sentence.get(i);
            float[] row = error.rows[i];
            add(of.words(), words, ids.word(), row, 0);
            for (int affix : ids.affixes()) {
                add(of.affixes(), affixes, affix, row, behindWord);
            }
            add(of.shapes(), shapes, ids.shape(), row, behindAffix);
        }
    }

    private static void add(Matrix table, BitSet touched, int at, float[] error, int from) {
        touched.set(at);
        float[] row = table.rows[at];
        for (int j = 0; j < row.length; j++) {
            row[j] += error[from + j];
        }
    }
}
