package org.counterclaim.claim.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A model that has not learnt yet: it knows the words, affixes and tags of its treebanks and guesses at random. */
final class NewModel {

    /** A word that stands once teaches more as an unknown one. */
    private static final int LEAST_WORD = 2;

    private static final int LEAST_AFFIX = 3;
    private static final int LEAST_TAG = 3;

    private NewModel() {}

    static Map<String, Integer> count(List<TreebankSentence> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        for (TreebankSentence sentence : sentences) {
            sentence.words().forEach(word -> counts.merge(WordForm.of(word).plain(), 1, Integer::sum));
        }
        return counts;
    }

    static Model of(List<TreebankSentence> sentences, Map<String, Integer> counts) {
        Map<String, Integer> affixes = new TreeMap<>();
        Map<String, Integer> tags = new TreeMap<>();
        sentences.forEach(sentence -> sentence.tags().forEach(tag -> tags.merge(tag, 1, Integer::sum)));
        // An affix is worth its row when several words share it.
        counts.keySet().forEach(word -> WordForm.of(word).affixes().forEach(a -> affixes.merge(a, 1, Integer::sum)));
        Vocabulary vocabulary = new Vocabulary(frequent(counts, LEAST_WORD), frequent(affixes, LEAST_AFFIX));
        List<String> known = frequent(tags, LEAST_TAG);
        List<Label> labels = List.of(Label.values());
        Network network = Network.of(sizes(), vocabulary, known.size(), labels.size());
        scatter(network, new Random(Long.getLong("seed", 1)));
        return new Model(vocabulary, known, labels, network);
    }

    private static Sizes sizes() {
        return new Sizes(
                Integer.getInteger("word", 80),
                Integer.getInteger("affix", 64),
                Integer.getInteger("shape", 16),
                Integer.getInteger("units", 96),
                Integer.getInteger("arc", 96),
                Integer.getInteger("label", 32));
    }

    private static List<String> frequent(Map<String, Integer> counts, int least) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static void scatter(Network network, Random random) {
        for (Matrix table : network.tables()) {
            scatter(table, 0.1, random);
        }
        for (Matrix matrix : network.weights()) {
            if (matrix.height() > 1) {
                scatter(matrix, Math.sqrt(3.0 / matrix.height()) * (matrix == network.label() ? 0.3 : 1), random);
            }
        }
        for (Lstm layer : network.layers()) {
            int units = layer.units();
            for (int j = units; j < 2 * units; j++) {
                // A layer that remembers at first learns sooner what to forget.
                layer.bias().rows[0][j] = 1;
            }
        }
    }

    private static void scatter(Matrix matrix, double range, Random random) {
        for (float[] row : matrix.rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) ((2 * random.nextDouble() - 1) * range);
            }
        }
    }
}
