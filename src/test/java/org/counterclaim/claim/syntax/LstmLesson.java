package org.counterclaim.claim.syntax;

/** Carries the error of a recurrent layer back through the sentence, into its gradients and to what it read. */
final class LstmLesson {

    private final Lstm weights;
    private final Lstm gradients;
    private final Matrix inputTurned;
    private final Matrix stateTurned;

    LstmLesson(Lstm weights, Lstm gradients) {
        this.weights = weights;
        this.gradients = gradients;
        this.inputTurned = weights.input().turned();
        this.stateTurned = weights.state().turned();
    }

    /**
     * @param error of what came out; the part of it that begins at a column
     * @param readError to which the error of what was read is added
     */
    void learn(LstmRun run, Matrix read, Matrix error, int column, Matrix readError) {
        int length = read.height();
        int units = weights.units();
        Matrix gateErrors = new Matrix(length, 4 * units);
        Matrix before = new Matrix(length, units);
        float[] out = new float[units];
        float[] cell = new float[units];
        for (int step = length - 1; step >= 0; step--) {
            int t = run.place(step);
            for (int j = 0; j < units; j++) {
                out[j] += error.rows[t][column + j];
            }
            float[] cellBefore = new float[units];
            if (step > 0) {
                int last = run.place(step - 1);
                System.arraycopy(run.out().rows[last], 0, before.rows[t], 0, units);
                cellBefore = run.cells().rows[last];
            }
            back(run, t, out, cell, cellBefore, gateErrors.rows[t]);
            java.util.Arrays.fill(out, 0);
            Matrix.addCombination(out, gateErrors.rows[t], stateTurned.rows);
        }
        gradients.input().addTurnedProduct(read, gateErrors);
        gradients.state().addTurnedProduct(before, gateErrors);
        for (float[] row : gateErrors.rows) {
            Matrix.addOne(gradients.bias().rows[0], 1, row);
        }
        readError.addProduct(gateErrors, inputTurned);
    }

    private static void back(LstmRun run, int t, float[] out, float[] cell, float[] cellBefore, float[] into) {
        int units = out.length;
        float[] gate = run.gates().rows[t];
        float[] squashed = run.squashed().rows[t];
        for (int j = 0; j < units; j++) {
            float in = gate[j];
            float forget = gate[units + j];
            float give = gate[2 * units + j];
            float fresh = gate[3 * units + j];
            float error = cell[j] + out[j] * give * (1 - squashed[j] * squashed[j]);
            into[j] = error * fresh * in * (1 - in);
            into[units + j] = error * cellBefore[j] * forget * (1 - forget);
            into[2 * units + j] = out[j] * squashed[j] * give * (1 - give);
            into[3 * units + j] = error * in * (1 - fresh * fresh);
            cell[j] = error * forget;
        }
    }
}
