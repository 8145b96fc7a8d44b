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

    Matrix mask(Matrix like, float share) {
        Matrix mask = new Matrix(like.height(), like.width());
        for (int i = 0; i < mask.height(); i++) {
            mask.rows[i] = mask(mask.width(), share);
        }
        return mask;
    }

    static Matrix product(Matrix left, Matrix right) {
        Matrix product = new Matrix(left.height(), left.width());
        for (int i = 0; i < left.height(); i++) {
            for (int j = 0; j < left.width(); j++) {
                product.rows[i][j] = left.rows[i][j] * right.rows[i][j];
            }
        }
        return product;
    }

    static void multiply(Matrix matrix, Matrix mask) {
        for (int i = 0; i < matrix.height(); i++) {
            for (int j = 0; j < matrix.width(); j++) {
                matrix.rows[i][j] *= mask.rows[i][j];
            }
        }
    }

    static void apply(Matrix matrix, float[] mask) {
        for (float[] row : matrix.rows) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= mask[j];
            }
        }
    }
}
