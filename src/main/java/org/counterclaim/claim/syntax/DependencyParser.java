package org.counterclaim.claim.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Words of an English sentence in, its dependency tree with parts of speech out. Immutable; serves any number of threads.
 */
public final class DependencyParser {

    /** No sentence is longer; what is gets parsed in parts, so that time grows with length and not with its square. */
    static final int LONGEST = 160;

    private static final String ENGLISH = "/org/counterclaim/syntax/english.model";

    private final Model model;

    DependencyParser(Model model) {
        this.model = model;
    }

    /** With the model that comes along. Takes a good tenth of a second and ten megabytes; call it once. */
    public static DependencyParser english() {
        try (InputStream model = DependencyParser.class.getResourceAsStream(ENGLISH)) {
            return load(Objects.requireNonNull(model, ENGLISH));
        } catch (IOException e) {
            throw new UncheckedIOException("The model of the parser cannot be read", e);
        }
    }

    /** Reads a model; leaves the stream open. */
    public static DependencyParser load(InputStream model) throws IOException {
        return new DependencyParser(ModelFile.read(model));
    }

    /** @param words as Universal Dependencies cuts them: "do" and "n't", "Iran" and "'s" */
    public DependencyTree parse(List<String> words) {
        int[] heads = new int[words.size()];
        List<Label> labels = new ArrayList<>(words.size());
        List<String> tags = new ArrayList<>(words.size());
        int root = DependencyTree.NONE;
        for (int from = 0; from < words.size(); from += LONGEST) {
            int to = Math.min(words.size(), from + LONGEST);
            int top = parsePart(words.subList(from, to), from, heads, labels, tags);
            if (root == DependencyTree.NONE) {
                root = top;
            } else {
                heads[top] = root;
                labels.set(top, Label.PARATAXIS);
            }
        }
        return new DependencyTree(heads, labels, tags);
    }

    private int parsePart(List<String> words, int from, int[] heads, List<Label> labels, List<String> tags) {
        Network network = model.network();
        Matrix first = Layers.sideBySide(
                Layers.both(network, 0, network.lookUp(model.vocabulary().ids(words))));
        Matrix tagScores = Layers.tags(network, first);
        Matrix features = Layers.features(network, Layers.sideBySide(Layers.both(network, 1, first)));
        Scores scores = Scores.of(network, features);
        int[] found = TreeSearch.best(scores.arcs());
        Matrix labelScores = scores.labels(found);
        int root = from;
        for (int i = 1; i < found.length; i++) {
            boolean top = found[i] == 0;
            root = top ? from + i - 1 : root;
            heads[from + i - 1] = top ? DependencyTree.NONE : from + found[i] - 1;
            labels.add(top ? Label.ROOT : label(labelScores.rows[i]));
            tags.add(model.tags().get(best(tagScores.rows[i])));
        }
        return root;
    }

    private Label label(float[] scores) {
        scores[model.labels().indexOf(Label.ROOT)] = Float.NEGATIVE_INFINITY;
        return model.labels().get(best(scores));
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int j = 1; j < scores.length; j++) {
            best = scores[j] > scores[best] ? j : best;
        }
        return best;
    }
}
