package org.counterclaim.claim.syntax;

import java.util.List;

/**
 * Weights of a recurrent layer (long short-term memory) in one direction. Columns of the gates: in, forget, out, new.
 *
 * @param input from what is read, size of a word x 4 units
 * @param state from what was read before, units x 4 units
 */
record Lstm(Matrix input, Matrix state, Matrix bias) {

    Lstm(int read, int units) {
        this(new Matrix(read, 4 * units), new Matrix(units, 4 * units), new Matrix(1, 4 * units));
    }

    int units() {
        return state.height();
    }

    List<Matrix> matrices() {
        return List.of(input, state, bias);
    }

    /** Reads words in their order, or from the last to the first. */
    LstmRun read(Matrix words, boolean backwards) {
        int length = words.height();
        int units = units();
        Matrix gates = new Matrix(length, 4 * units).startingFrom(bias).addProduct(words, input);
        LstmRun run = new LstmRun(
                backwards, gates, new Matrix(length, units), new Matrix(length, units), new Matrix(length, units));
        for (int step = 0; step < length; step++) {
            int t = run.place(step);
            if (step > 0) {
                Matrix.addCombination(gates.rows[t], run.out().rows[run.place(step - 1)], state.rows);
            }
            Squash.gates(gates.rows[t], 3 * units);
            remember(run, step, t);
        }
        return run;
    }

    private void remember(LstmRun run, int step, int t) {
        int units = units();
        float[] gate = run.gates().rows[t];
        float[] cell = run.cells().rows[t];
        float[] before = step > 0 ? run.cells().rows[run.place(step - 1)] : new float[units];
        for (int j = 0; j < units; j++) {
            cell[j] = gate[units + j] * before[j] + gate[j] * gate[3 * units + j];
        }
        float[] squashed = run.squashed().rows[t];
        System.arraycopy(cell, 0, squashed, 0, units);
        Squash.tanh(squashed);
        float[] out = run.out().rows[t];
        for (int j = 0; j < units; j++) {
            out[j] = gate[2 * units + j] * squashed[j];
        }
    }
}
