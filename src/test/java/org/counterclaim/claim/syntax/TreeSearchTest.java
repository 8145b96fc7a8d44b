package org.counterclaim.claim.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeSearchTest {

    @Test
    void any_scores_give_a_tree() {
        qt().forAll(integers().between(0, 40), integers().all())
                .check((words, seed) -> TreeSearch.isTree(TreeSearch.best(scores(words, seed))));
    }

    @Test
    void scores_that_are_no_numbers_give_a_tree() {
        Matrix arcs = new Matrix(6, 6);
        for (float[] row : arcs.rows) {
            java.util.Arrays.fill(row, Float.NaN);
        }

        assertThat(TreeSearch.isTree(TreeSearch.best(arcs))).isTrue();
    }

    @Test
    void no_tree_without_crossings_scores_better_than_the_one_found() {
        qt().forAll(integers().between(1, 5), integers().all()).check((words, seed) -> {
            Matrix arcs = scores(words, seed);
            int[] heads = new int[words + 1];
            return sum(arcs, Projective.best(arcs)) >= best(arcs, heads, 1) - 1e-4;
        });
    }

    @Test
    void a_circle_is_no_tree() {
        assertThat(TreeSearch.isTree(new int[] {0, 2, 1, 0})).isFalse();
    }

    @Test
    void two_words_on_the_root_are_no_tree() {
        assertThat(TreeSearch.isTree(new int[] {0, 0, 0})).isFalse();
    }

    @Test
    void each_words_best_head_is_kept_where_arcs_cross_in_a_tree() {
        Matrix arcs = new Matrix(5, 5);
        int[] crossing = {0, 0, 4, 1, 1};
        for (int i = 1; i < crossing.length; i++) {
            arcs.rows[i][crossing[i]] = 1;
        }

        assertThat(TreeSearch.best(arcs)).isEqualTo(crossing);
    }

    private static double best(Matrix arcs, int[] heads, int word) {
        if (word == heads.length) {
            return TreeSearch.isTree(heads) && !crosses(heads) ? sum(arcs, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int head = 0; head < heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, best(arcs, heads, word + 1));
        }
        return best;
    }

    private static boolean crosses(int[] heads) {
        for (int i = 1; i < heads.length; i++) {
            int from = Math.min(i, heads[i]);
            int to = Math.max(i, heads[i]);
            for (int j = 1; j < heads.length; j++) {
                boolean one = from < j && j < to;
                boolean other = from < heads[j] && heads[j] < to;
                boolean touches = j == from || j == to || heads[j] == from || heads[j] == to;
                if (one != other && !touches) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double sum(Matrix arcs, int[] heads) {
        double sum = 0;
        for (int i = 1; i < heads.length; i++) {
            sum += arcs.rows[i][heads[i]];
        }
        return sum;
    }

    private static Matrix scores(int words, int seed) {
        Random random = new Random(seed);
        Matrix arcs = new Matrix(words + 1, words + 1);
        for (float[] row : arcs.rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) random.nextGaussian();
            }
        }
        return arcs;
    }
}
