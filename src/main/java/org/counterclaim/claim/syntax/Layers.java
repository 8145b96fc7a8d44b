package org.counterclaim.claim.syntax;

import java.util.List;

/** Runs a sentence through the layers of a network. */
final class Layers {

    /** Keeps a unit alive that would else be silent. */
    static final float LEAK = 0.1f;

    private Layers() {}

    static List<LstmRun> both(Network network, int layer, Matrix words) {
        return List.of(
                network.layers().get(2 * layer).read(words, false),
                network.layers().get(2 * layer + 1).read(words, true));
    }

    static Matrix sideBySide(List<LstmRun> runs) {
        Matrix left = runs.get(0).out();
        Matrix right = runs.get(1).out();
        Matrix both = new Matrix(left.height(), left.width() + right.width());
        for (int i = 0; i < left.height(); i++) {
            System.arraycopy(left.rows[i], 0, both.rows[i], 0, left.width());
            System.arraycopy(right.rows[i], 0, both.rows[i], left.width(), right.width());
        }
        return both;
    }

    static Matrix tags(Network network, Matrix first) {
        return new Matrix(first.height(), network.tags().width())
                .startingFrom(network.tagBias())
                .addProduct(first, network.tags());
    }

    static Matrix features(Network network, Matrix second) {
        Matrix features = new Matrix(second.height(), network.features().width())
                .startingFrom(network.featureBias())
                .addProduct(second, network.features());
        for (float[] row : features.rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = Math.max(row[j], LEAK * row[j]);
            }
        }
        return features;
    }
}
