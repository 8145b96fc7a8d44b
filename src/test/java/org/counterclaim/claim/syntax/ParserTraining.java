package org.counterclaim.claim.syntax;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Trains the model of the parser: a folder of treebanks in, a model file out, the same for the same seed.
 *
 * <p>{@code java -cp target/classes:target/test-classes org.counterclaim.claim.syntax.ParserTraining FOLDER MODEL}
 */
final class ParserTraining {

    private static final List<String> LEARNT = List.of("ewt-train.conllu.gz", "gum-free-genres.conllu.gz");
    private static final List<String> TRIED = List.of("ewt-dev.conllu.gz", "gum-news.conllu.gz");
    private static final Set<String> PRIVATE = Set.of("answers", "email", "reviews");
    private static final int LONGEST = 120;
    private static final int WORDS_A_STEP = 400;
    private static final int RARE = 2;
    private static final float RATE = 2e-3f;
    private static final double STEEPEST = 5;

    private final Random random;
    private final List<TreebankSentence> sentences = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Model model;
    private final Lesson lesson;
    private final Gradients gradients;
    private final Adam adam;
    private final Disguise disguise;

    private ParserTraining(Path folder, Sizes sizes, long seed, float dropout) {
        this.random = new Random(seed);
        for (String file : LEARNT) {
            for (TreebankSentence sentence : Treebank.read(folder.resolve(file))) {
                if (sentence.size() <= LONGEST) {
                    sentences.add(sentence);
                }
            }
        }
        this.disguise = new Disguise(random);
        this.model = newModel(sizes);
        this.gradients = new Gradients(Network.of(
                sizes, model.vocabulary(), model.tags().size(), model.labels().size()));
        this.lesson = new Lesson(model.network(), gradients, new Dropout(random), dropout);
        this.adam = gradients.adamFor(model.network());
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("Give the folder of the treebanks and the file of the model.");
        }
        Path folder = Path.of(arguments[0]);
        Path file = Path.of(arguments[1]);
        Sizes sizes = new Sizes(
                Integer.getInteger("word", 80),
                Integer.getInteger("affix", 64),
                Integer.getInteger("shape", 16),
                Integer.getInteger("units", 96),
                Integer.getInteger("arc", 96),
                Integer.getInteger("label", 32));
        int rounds = Integer.getInteger("rounds", 17);
        float dropout = Integer.getInteger("dropout", 20) / 100f;
        ParserTraining training = new ParserTraining(folder, sizes, Long.getLong("seed", 1), dropout);
        for (int round = 0; round < rounds; round++) {
            training.round(round, rounds);
            for (String tried : TRIED) {
                System.out.println("  " + tried + " "
                        + TreebankScore.of(new DependencyParser(training.model), Treebank.read(folder.resolve(tried)))
                                .summary());
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                ModelFile.write(training.model, out);
            }
        }
    }

    private Model newModel(Sizes sizes) {
        Map<String, Integer> affixes = new TreeMap<>();
        Map<String, Integer> tags = new TreeMap<>();
        for (TreebankSentence sentence : sentences) {
            for (String word : sentence.words()) {
                counts.merge(WordForm.of(word).plain(), 1, Integer::sum);
            }
            sentence.tags().forEach(tag -> tags.merge(tag, 1, Integer::sum));
        }
        // An affix is worth its row when several words share it.
        counts.keySet().forEach(word -> WordForm.of(word).affixes().forEach(a -> affixes.merge(a, 1, Integer::sum)));
        Vocabulary vocabulary = new Vocabulary(frequent(counts, RARE), frequent(affixes, 3));
        List<String> tagList = frequent(tags, 3);
        List<Label> labels = List.of(Label.values());
        Network network = Network.of(sizes, vocabulary, tagList.size(), labels.size());
        scatter(network);
        System.out.printf(
                "%d sentences, %d words, %d affixes, %d tags%n",
                sentences.size(), vocabulary.wordTable(), vocabulary.affixTable(), tagList.size());
        return new Model(vocabulary, tagList, labels, network);
    }

    private static List<String> frequent(Map<String, Integer> counts, int least) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void scatter(Network network) {
        for (Matrix table : network.tables()) {
            scatter(table, 0.1);
        }
        for (Matrix matrix : network.weights()) {
            if (matrix.height() > 1) {
                scatter(matrix, Math.sqrt(3.0 / matrix.height()) * (matrix == network.label() ? 0.3 : 1));
            }
        }
        for (Lstm layer : network.layers()) {
            int units = layer.units();
            for (int j = units; j < 2 * units; j++) {
                layer.bias().rows[0][j] = 1;
            }
        }
    }

    private void scatter(Matrix matrix, double range) {
        for (float[] row : matrix.rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) ((2 * random.nextDouble() - 1) * range);
            }
        }
    }

    private void round(int round, int rounds) {
        List<TreebankSentence> order = lessonsOfARound();
        Collections.shuffle(order, random);
        long start = System.nanoTime();
        double loss = 0;
        int words = 0;
        int waiting = 0;
        for (int i = 0; i < order.size(); i++) {
            TreebankSentence sentence = disguise.of(order.get(i));
            loss += lesson.learn(example(sentence));
            words += sentence.size();
            waiting += sentence.size();
            if (waiting >= WORDS_A_STEP || i == order.size() - 1) {
                double done = (round + (double) i / order.size()) / rounds;
                double warm = Math.min(1, done * rounds * 4);
                step((float) (RATE * warm * (1 - done)), waiting);
                waiting = 0;
            }
        }
        System.out.printf(
                "round %d: loss %.4f a word, %d s%n",
                round + 1, loss / words, (System.nanoTime() - start) / 1_000_000_000L);
    }

    /** Edited texts twice, letters and reviews half the time: what is to be read is news. */
    private List<TreebankSentence> lessonsOfARound() {
        List<TreebankSentence> lessons = new ArrayList<>();
        for (TreebankSentence sentence : sentences) {
            double times = sentence.source().startsWith("GUM")
                    ? 2
                    : PRIVATE.stream().anyMatch(sentence.source()::startsWith) ? 0.5 : 1;
            for (double left = times; left > 0 && random.nextDouble() < left; left--) {
                lessons.add(sentence);
            }
        }
        return lessons;
    }

    private void step(float rate, int words) {
        float scale = 20f / words;
        double norm = gradients.norm() * scale;
        lesson.silenceGradients();
        adam.step(rate, norm > STEEPEST ? (float) (scale * STEEPEST / norm) : scale);
        lesson.weightsChanged();
    }

    private Example example(TreebankSentence sentence) {
        List<WordIds> ids = new ArrayList<>(model.vocabulary().ids(sentence.words()));
        List<Integer> tags = new ArrayList<>(List.of(-1));
        List<Integer> heads = new ArrayList<>(List.of(0));
        List<Integer> labels = new ArrayList<>(List.of(0));
        heads.addAll(sentence.heads());
        for (int i = 1; i < ids.size(); i++) {
            String word = sentence.words().get(i - 1);
            int count = counts.getOrDefault(WordForm.of(word).plain(), 1);
            if (random.nextDouble() < 0.25 / (0.25 + count) + 0.02) {
                ids.set(
                        i,
                        new WordIds(
                                Vocabulary.UNKNOWN,
                                ids.get(i).affixes(),
                                ids.get(i).shape()));
            }
            tags.add(model.tags().indexOf(sentence.tags().get(i - 1)));
            labels.add(model.labels().indexOf(sentence.labels().get(i - 1)));
        }
        return new Example(ids, tags, heads, labels);
    }
}
