package org.counterclaim.claim.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weights of the parser: tables for words, affixes and shapes; two layers that read the sentence both ways; features
 * of each word as dependent and as head; who scores well as whose head (Dozat and Manning 2017), and as what.
 *
 * @param tags guesses a word's tag from the first layer, which teaches that layer what a noun is
 * @param arc dependent's features and a one x head's features
 * @param label (dependent's features and a one) x (each of the head's features and a one, for each label)
 */
record Network(
        Sizes sizes,
        Matrix words,
        Matrix affixes,
        Matrix shapes,
        List<Lstm> layers,
        Matrix tags,
        Matrix tagBias,
        Matrix features,
        Matrix featureBias,
        Matrix arc,
        Matrix label) {

    static final int LAYERS = 2;

    static Network of(Sizes sizes, Vocabulary vocabulary, int tags, int labels) {
        List<Lstm> layers = new ArrayList<>();
        int twice = 2 * sizes.units();
        for (int i = 0; i < 2 * LAYERS; i++) {
            layers.add(new Lstm(i < 2 ? sizes.read() : twice, sizes.units()));
        }
        return new Network(
                sizes,
                new Matrix(vocabulary.wordTable(), sizes.word()),
                new Matrix(vocabulary.affixTable(), sizes.affix()),
                new Matrix(Vocabulary.shapeTable(), sizes.shape()),
                layers,
                new Matrix(twice, tags),
                new Matrix(1, tags),
                new Matrix(twice, sizes.features()),
                new Matrix(1, sizes.features()),
                new Matrix(sizes.arc() + 1, sizes.arc()),
                new Matrix(sizes.label() + 1, (sizes.label() + 1) * labels));
    }

    /** The same, but for its layers. */
    Network withLayers(List<Lstm> others) {
        return new Network(sizes, words, affixes, shapes, others, tags, tagBias, features, featureBias, arc, label);
    }

    int labels() {
        return label.width() / (sizes.label() + 1);
    }

    /** Looked up by word, and so large, but each word touches a few rows only. */
    List<Matrix> tables() {
        return List.of(words, affixes, shapes);
    }

    List<Matrix> weights() {
        List<Matrix> all = new ArrayList<>();
        layers.forEach(layer -> all.addAll(layer.matrices()));
        all.addAll(List.of(tags, tagBias, features, featureBias, arc, label));
        return all;
    }

    /** Table rows side by side; a word's affixes are added up. */
    Matrix lookUp(List<WordIds> sentence) {
        Matrix found = new Matrix(sentence.size(), sizes.read());
        float[] sum = new float[sizes.affix()];
        for (int i = 0; i < sentence.size(); i++) {
            WordIds ids = sentence.get(i);
            float[] row = found.rows[i];
            System.arraycopy(words.rows[ids.word()], 0, row, 0, sizes.word());
            Arrays.fill(sum, 0);
            for (int affix : ids.affixes()) {
                Matrix.addOne(sum, 1, affixes.rows[affix]);
            }
            System.arraycopy(sum, 0, row, sizes.word(), sizes.affix());
            System.arraycopy(shapes.rows[ids.shape()], 0, row, sizes.word() + sizes.affix(), sizes.shape());
        }
        return found;
    }
}
