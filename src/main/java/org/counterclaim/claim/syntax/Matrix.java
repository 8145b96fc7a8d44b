package org.counterclaim.claim.syntax;

/**
 * A table of numbers, row by row. All sums run along whole rows: only so does the JIT compiler use the vector units,
 * which makes the parser ten times as fast.
 */
final class Matrix {

    final float[][] rows;
    private final int columns;

    Matrix(int rows, int columns) {
        this.rows = new float[rows][columns];
        this.columns = columns;
    }

    int height() {
        return rows.length;
    }

    int width() {
        return columns;
    }

    /** This becomes this + left x right. */
    Matrix addProduct(Matrix left, Matrix right) {
        for (int i = 0; i < rows.length; i++) {
            addCombination(rows[i], left.rows[i], right.rows);
        }
        return this;
    }

    /** This becomes this + (left turned over its diagonal) x right. */
    Matrix addTurnedProduct(Matrix left, Matrix right) {
        float[] column = new float[left.height()];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < column.length; k++) {
                column[k] = left.rows[k][i];
            }
            addCombination(rows[i], column, right.rows);
        }
        return this;
    }

    Matrix turned() {
        Matrix turned = new Matrix(columns, rows.length);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns; j++) {
                turned.rows[j][i] = rows[i][j];
            }
        }
        return turned;
    }

    /** Each row becomes a copy of the given one, which stands alone in its matrix. */
    Matrix startingFrom(Matrix row) {
        for (float[] mine : rows) {
            System.arraycopy(row.rows[0], 0, mine, 0, columns);
        }
        return this;
    }

    /** The sum becomes sum + weights[0] x rows[0] + weights[1] x rows[1] + ... */
    static void addCombination(float[] sum, float[] weights, float[][] rows) {
        int i = 0;
        for (; i + 3 < weights.length; i += 4) {
            addFour(sum, weights, i, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
        }
        for (; i < weights.length; i++) {
            addOne(sum, weights[i], rows[i]);
        }
    }

    private static void addFour(float[] sum, float[] weights, int at, float[] a, float[] b, float[] c, float[] d) {
        float wa = weights[at];
        float wb = weights[at + 1];
        float wc = weights[at + 2];
        float wd = weights[at + 3];
        for (int j = 0; j < sum.length; j++) {
            sum[j] += wa * a[j] + wb * b[j] + wc * c[j] + wd * d[j];
        }
    }

    static void addOne(float[] sum, float weight, float[] row) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += weight * row[j];
        }
    }
}
