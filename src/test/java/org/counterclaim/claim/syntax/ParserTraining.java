package org.counterclaim.claim.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

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
    /** In millionths. */
    private static final int RATE = Integer.getInteger("rate", 2000);

    private static final double STEEPEST = 5;

    private final Random random;
    private final List<TreebankSentence> sentences;
    private final Map<String, Integer> counts;
    private final Model model;
    private final Lesson lesson;
    private final Gradients gradients;
    private final Adam adam;
    private final Disguise disguise;

    private ParserTraining(List<TreebankSentence> sentences, Model model, Map<String, Integer> counts) {
        this.random = new Random(Long.getLong("seed", 1));
        this.sentences = sentences;
        this.model = model;
        this.counts = counts;
        this.disguise = new Disguise(random);
        this.gradients = new Gradients(Network.of(
                model.network().sizes(),
                model.vocabulary(),
                model.tags().size(),
                model.labels().size()));
        float silenced = Integer.getInteger("dropout", 20) / 100f;
        this.lesson = new Lesson(model.network(), gradients, new Dropout(random), silenced);
        this.adam = gradients.adamFor(model.network());
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("Give the folder of the treebanks, the file of the model to write"
                    + " and, where training is to go on, the model to begin with.");
        }
        Path folder = Path.of(arguments[0]);
        List<TreebankSentence> sentences = learnt(folder);
        Map<String, Integer> counts = NewModel.count(sentences);
        Model model = arguments.length > 2 ? read(Path.of(arguments[2])) : NewModel.of(sentences, counts);
        ParserTraining training = new ParserTraining(sentences, model, counts);
        int rounds = Integer.getInteger("rounds", 20);
        for (int round = 0; round < rounds; round++) {
            training.round(round, rounds);
            for (String tried : TRIED) {
                DependencyParser parser = new DependencyParser(model);
                TreebankScore score = TreebankScore.of(parser, Treebank.read(folder.resolve(tried)));
                System.out.println("  " + tried + " " + score.summary());
            }
            try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
                ModelFile.write(model, out);
            }
        }
    }

    private static List<TreebankSentence> learnt(Path folder) {
        return LEARNT.stream()
                .flatMap(file -> Treebank.read(folder.resolve(file)).stream())
                .filter(sentence -> sentence.size() <= LONGEST)
                .toList();
    }

    private static Model read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ModelFile.read(in);
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
                step((float) (1e-6 * RATE * warm * (1 - done)), waiting);
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
