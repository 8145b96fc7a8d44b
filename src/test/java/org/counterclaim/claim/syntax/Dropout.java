package org.counterclaim.claim.syntax;

import java.util.Random;

/** Silences units at random while the parser learns, so that it does not learn by heart. */
final class Dropout {

    private final Random random;

    Dropout(Random random) {
        this.random = random;
    }

    /** One mask for a whole sentence: zero, or what makes up for the zeros. */
    float[] mask(int width, float share) {
        float[] mask = new float[width];
        for (int j = 0; j < width; j++) {
            mask[j] = random.nextFloat() < share ? 0 : 1 / (1 - share);
        }
        return mask;
    }

    static void apply(Matrix matrix, float[] mask) {
        for (float[] row : matrix.rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= mask[j];
            }
        }
    }
}
