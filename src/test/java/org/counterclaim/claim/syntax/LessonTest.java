package org.counterclaim.claim.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LessonTest {

    private static final float STEP = 5e-3f;

    private final Vocabulary vocabulary =
            new Vocabulary(List.of("a", "b", "dog", "eats"), List.of("^do", "^ea", "g$", "s$"));
    private final Sizes sizes = new Sizes(5, 4, 3, 6, 5, 4);
    private final Network network = Network.of(sizes, vocabulary, 7, 6);
    private final Gradients gradients = new Gradients(Network.of(sizes, vocabulary, 7, 6));
    private final Example example = new Example(
            vocabulary.ids(List.of("a", "dog", "eats", "unknowns", "b")),
            List.of(-1, 2, 3, 4, 1, 0),
            List.of(0, 2, 3, 0, 3, 4),
            List.of(0, 1, 2, 3, 4, 5));

    @Test
    void gradients_are_the_slope_of_the_loss() {
        Random random = new Random(3);
        weights(network).forEach(matrix -> scatter(matrix, random));
        Lesson lesson = new Lesson(network, gradients, new Dropout(random), 0);

        lesson.learn(example);

        for (int m = 0; m < weights(network).size(); m++) {
            float told = weights(gradients.of).get(m).rows[0][1];
            // Measuring learns again, which adds to the gradients; those were read before.
            double measured = slope(lesson, weights(network).get(m));
            assertThat(measured).as("matrix %d", m).isCloseTo(told, within(0.01));
            clear();
            lesson.learn(example);
        }
    }

    @Test
    void a_sentence_that_is_seen_often_is_learnt() {
        Random random = new Random(4);
        weights(network).forEach(matrix -> scatter(matrix, random));
        Lesson lesson = new Lesson(network, gradients, new Dropout(random), 0);
        Adam adam = gradients.adamFor(network);
        double before = lesson.learn(example);

        for (int i = 0; i < 200; i++) {
            adam.step(0.01f, 1);
            lesson.weightsChanged();
            lesson.learn(example);
        }

        clear();
        assertThat(lesson.learn(example)).isLessThan(0.05 * before);
    }

    private double slope(Lesson lesson, Matrix matrix) {
        float[] row = matrix.rows[0];
        float kept = row[1];
        row[1] = kept + STEP;
        lesson.weightsChanged();
        double above = lesson.learn(example);
        row[1] = kept - STEP;
        lesson.weightsChanged();
        double below = lesson.learn(example);
        row[1] = kept;
        lesson.weightsChanged();
        return (above - below) / (2 * STEP);
    }

    private void clear() {
        for (Matrix matrix : weights(gradients.of)) {
            for (float[] row : matrix.rows) {
                java.util.Arrays.fill(row, 0);
            }
        }
    }

    private static List<Matrix> weights(Network network) {
        List<Matrix> all = new ArrayList<>(network.tables());
        all.addAll(network.weights());
        return all;
    }

    private static void scatter(Matrix matrix, Random random) {
        for (float[] row : matrix.rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) (random.nextGaussian() * 0.5);
            }
        }
    }
}
