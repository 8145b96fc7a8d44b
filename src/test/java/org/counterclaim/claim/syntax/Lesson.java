package org.counterclaim.claim.syntax;

import java.util.ArrayList;
import java.util.List;

/** Runs a sentence through the network and carries back what was wrong. */
final class Lesson {

    private static final float TAG_WEIGHT = 0.5f;

    private final Network whole;
    private final Gradients gradients;
    private final List<Matrix> stateMasks = new ArrayList<>();
    private Network network;
    private final Dropout dropout;
    private final float share;
    private final List<LstmLesson> layers = new ArrayList<>();
    private Matrix tagsTurned;
    private Matrix featuresTurned;
    private Matrix arcTurned;
    private Matrix labelTurned;

    Lesson(Network network, Gradients gradients, Dropout dropout, float share) {
        this.whole = network;
        this.network = network;
        this.gradients = gradients;
        this.dropout = dropout;
        this.share = share;
        weightsChanged();
    }

    /** Also silences another share of what a layer hands on to its next word. */
    void weightsChanged() {
        List<Lstm> silenced = new ArrayList<>();
        layers.clear();
        stateMasks.clear();
        for (int i = 0; i < whole.layers().size(); i++) {
            Lstm layer = whole.layers().get(i);
            Matrix mask = dropout.mask(layer.state(), share * 0.5f);
            Lstm part = new Lstm(layer.input(), Dropout.product(layer.state(), mask), layer.bias());
            stateMasks.add(mask);
            silenced.add(part);
            layers.add(new LstmLesson(part, gradients.of.layers().get(i)));
        }
        network = whole.withLayers(silenced);
        tagsTurned = whole.tags().turned();
        featuresTurned = whole.features().turned();
        arcTurned = whole.arc().turned();
        labelTurned = whole.label().turned();
    }

    /** What was silent has nothing to learn. */
    void silenceGradients() {
        for (int i = 0; i < stateMasks.size(); i++) {
            Matrix state = gradients.of.layers().get(i).state();
            Dropout.multiply(state, stateMasks.get(i));
        }
    }

    /** Adds to the gradients; answers how far off the network was. */
    double learn(Example example) {
        Sizes sizes = network.sizes();
        float[] readMask = dropout.mask(sizes.read(), share * 0.75f);
        float[] firstMask = dropout.mask(2 * sizes.units(), share);
        float[] secondMask = dropout.mask(2 * sizes.units(), share);
        float[] featureMask = dropout.mask(sizes.features(), share);
        Matrix read = network.lookUp(example.words());
        Dropout.apply(read, readMask);
        List<LstmRun> firstRuns = Layers.both(network, 0, read);
        Matrix first = Layers.sideBySide(firstRuns);
        Dropout.apply(first, firstMask);
        List<LstmRun> secondRuns = Layers.both(network, 1, first);
        Matrix second = Layers.sideBySide(secondRuns);
        Dropout.apply(second, secondMask);
        Matrix features = Layers.features(network, second);
        Dropout.apply(features, featureMask);
        Scores scores = Scores.of(network, features);

        Matrix featureError = new Matrix(features.height(), features.width());
        double loss = arcs(scores, example, featureError) + labels(scores, example, featureError);
        Dropout.apply(featureError, featureMask);
        throughLeak(features, featureError);
        Matrix secondError =
                behind(gradients.of.features(), gradients.of.featureBias(), second, featureError, featuresTurned);
        Dropout.apply(secondError, secondMask);
        Matrix firstError = new Matrix(first.height(), first.width());
        layers.get(2).learn(secondRuns.get(0), first, secondError, 0, firstError);
        layers.get(3).learn(secondRuns.get(1), first, secondError, sizes.units(), firstError);
        loss += tags(first, example, firstError);
        Dropout.apply(firstError, firstMask);
        Matrix readError = new Matrix(read.height(), read.width());
        layers.get(0).learn(firstRuns.get(0), read, firstError, 0, readError);
        layers.get(1).learn(firstRuns.get(1), read, firstError, sizes.units(), readError);
        Dropout.apply(readError, readMask);
        gradients.add(example.words(), readError);
        return loss;
    }

    private static Matrix behind(Matrix gradient, Matrix bias, Matrix read, Matrix error, Matrix turned) {
        gradient.addTurnedProduct(read, error);
        for (float[] row : error.rows) {
            Matrix.addOne(bias.rows[0], 1, row);
        }
        return new Matrix(read.height(), read.width()).addProduct(error, turned);
    }

    private static void throughLeak(Matrix features, Matrix error) {
        for (int i = 0; i < features.height(); i++) {
            for (int j = 0; j < features.width(); j++) {
                error.rows[i][j] *= features.rows[i][j] > 0 ? 1 : Layers.LEAK;
            }
        }
    }

    private double tags(Matrix first, Example example, Matrix firstError) {
        Matrix error = Layers.tags(network, first);
        double loss = 0;
        for (int i = 0; i < error.height(); i++) {
            loss += TAG_WEIGHT * Softmax.error(error.rows[i], example.tags().get(i), -1);
            for (int j = 0; j < error.width(); j++) {
                error.rows[i][j] *= TAG_WEIGHT;
            }
        }
        Matrix back = behind(gradients.of.tags(), gradients.of.tagBias(), first, error, tagsTurned);
        for (int i = 0; i < back.height(); i++) {
            Matrix.addOne(firstError.rows[i], 1, back.rows[i]);
        }
        return loss;
    }

    private double arcs(Scores scores, Example example, Matrix featureError) {
        int arc = network.sizes().arc();
        Matrix error = scores.arcs();
        double loss = Softmax.error(error.rows[0], -1, -1);
        for (int i = 1; i < error.height(); i++) {
            loss += Softmax.error(error.rows[i], example.heads().get(i), i);
        }
        Matrix weighedError = new Matrix(error.height(), arc).addProduct(error, scores.head());
        Matrix headError = new Matrix(error.height(), arc).addTurnedProduct(error, scores.weighed());
        gradients.of.arc().addTurnedProduct(scores.dependent(), weighedError);
        Matrix dependentError = new Matrix(error.height(), arc + 1).addProduct(weighedError, arcTurned);
        for (int i = 0; i < error.height(); i++) {
            add(featureError.rows[i], 0, dependentError.rows[i], arc);
            add(featureError.rows[i], arc, headError.rows[i], arc);
        }
        return loss;
    }

    private double labels(Scores scores, Example example, Matrix featureError) {
        int width = network.sizes().label();
        int from = 2 * network.sizes().arc();
        int labels = network.labels();
        Matrix halfway = scores.halfway();
        Matrix error = scores.labels(
                example.heads().stream().mapToInt(Integer::intValue).toArray());
        Matrix spread = new Matrix(error.height(), network.label().width());
        double loss = 0;
        for (int i = 1; i < error.height(); i++) {
            int head = example.heads().get(i);
            loss += Softmax.error(error.rows[i], example.labels().get(i), -1);
            for (int k = 0; k <= width; k++) {
                float weight = scores.labelHead().rows[head][k];
                float back = 0;
                for (int l = 0; l < labels; l++) {
                    spread.rows[i][k * labels + l] = weight * error.rows[i][l];
                    back += halfway.rows[i][k * labels + l] * error.rows[i][l];
                }
                if (k < width) {
                    featureError.rows[head][from + width + k] += back;
                }
            }
        }
        gradients.of.label().addTurnedProduct(scores.labelDependent(), spread);
        Matrix dependentError = new Matrix(error.height(), width + 1).addProduct(spread, labelTurned);
        for (int i = 0; i < error.height(); i++) {
            add(featureError.rows[i], from, dependentError.rows[i], width);
        }
        return loss;
    }

    private static void add(float[] row, int from, float[] more, int count) {
        for (int j = 0; j < count; j++) {
            row[from + j] += more[j];
        }
    }
}
