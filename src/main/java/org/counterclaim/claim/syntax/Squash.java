package org.counterclaim.claim.syntax;

/** Hyperbolic tangent and logistic function by Lambert's continued fraction: plain sums and products, good to 0.0001. */
final class Squash {

    /** Where the fraction reaches one. */
    private static final float LIMIT = 4.97f;

    private Squash() {}

    static void tanh(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = tanh(values[i]);
        }
    }

    /** Logistic up to the given place, tanh behind it. */
    static void gates(float[] values, int logistic) {
        for (int i = 0; i < logistic; i++) {
            values[i] = 0.5f + 0.5f * tanh(0.5f * values[i]);
        }
        for (int i = logistic; i < values.length; i++) {
            values[i] = tanh(values[i]);
        }
    }

    private static float tanh(float value) {
        float x = Math.max(-LIMIT, Math.min(LIMIT, value));
        float s = x * x;
        return x * (135135f + s * (17325f + s * (378f + s))) / (135135f + s * (62370f + s * (3150f + s * 28f)));
    }
}
