package org.counterclaim.claim.syntax;

/**
 * What the network makes of a sentence, from the features of its words to the score of each word as the head of each
 * other. Row and column 0 are the root.
 *
 * @param dependent arc features of the words as dependents, with a one behind them
 * @param weighed the same, weighed for a match with heads
 * @param labelDependent label features, with a one behind them
 * @param arcs one row a dependent, one column a head
 */
record Scores(
        Network network,
        Matrix dependent,
        Matrix weighed,
        Matrix head,
        Matrix labelDependent,
        Matrix labelHead,
        Matrix arcs) {

    static Scores of(Network network, Matrix features) {
        int arc = network.sizes().arc();
        int label = network.sizes().label();
        int words = features.height();
        Matrix dependent = part(features, 0, arc, true);
        Matrix head = part(features, arc, arc, false);
        Matrix weighed = new Matrix(words, arc).addProduct(dependent, network.arc());
        Matrix arcs = new Matrix(words, words).addProduct(weighed, head.turned());
        Matrix labelDependent = part(features, 2 * arc, label, true);
        Matrix labelHead = part(features, 2 * arc + label, label, true);
        return new Scores(network, dependent, weighed, head, labelDependent, labelHead, arcs);
    }

    private static Matrix part(Matrix features, int from, int width, boolean one) {
        Matrix part = new Matrix(features.height(), one ? width + 1 : width);
        for (int i = 0; i < features.height(); i++) {
            System.arraycopy(features.rows[i], from, part.rows[i], 0, width);
            if (one) {
                part.rows[i][width] = 1;
            }
        }
        return part;
    }

    /** For each word one score a label, given its head. */
    Matrix labels(int[] heads) {
        int labels = network.labels();
        Matrix halfway = halfway();
        Matrix found = new Matrix(heads.length, labels);
        for (int i = 1; i < heads.length; i++) {
            float[] mine = halfway.rows[i];
            float[] weights = labelHead.rows[heads[i]];
            float[] sum = found.rows[i];
            for (int k = 0; k < weights.length; k++) {
                addPart(sum, weights[k], mine, k * labels);
            }
        }
        return found;
    }

    private static void addPart(float[] sum, float weight, float[] row, int from) {
        for (int l = 0; l < sum.length; l++) {
            sum[l] += weight * row[from + l];
        }
    }

    /** The dependents' features, weighed for a match with each of the head's features under each label. */
    Matrix halfway() {
        return new Matrix(labelDependent.height(), network.label().width()).addProduct(labelDependent, network.label());
    }
}
