package org.counterclaim.claim.syntax;

/** The best tree without crossing arcs and with one word on the root (Eisner 1996). Cubic in the number of words. */
final class Projective {

    private static final int LEFT = 0;
    private static final int RIGHT = 1;

    private final float[][] arcs;
    private final int last;
    /** Best score of a span whose head is at its left or right end: complete, or still open for the arc over it. */
    private final float[][][] whole;

    private final float[][][] open;
    private final int[][][] wholeCut;
    private final int[][] openCut;

    private Projective(Matrix arcs) {
        this.arcs = arcs.rows;
        int words = arcs.height();
        this.last = words - 1;
        this.whole = new float[2][words][words];
        this.open = new float[2][words][words];
        this.wholeCut = new int[2][words][words];
        this.openCut = new int[words][words];
    }

    static int[] best(Matrix arcs) {
        int[] heads = new int[arcs.height()];
        if (heads.length > 1) {
            Projective chart = new Projective(arcs);
            chart.fill();
            chart.trace(heads);
        }
        return heads;
    }

    private void fill() {
        for (int width = 1; width < last; width++) {
            for (int from = 1; from + width <= last; from++) {
                int to = from + width;
                joinOpen(from, to);
                joinLeft(from, to);
                joinRight(from, to);
            }
        }
    }

    private void joinOpen(int from, int to) {
        float best = Float.NEGATIVE_INFINITY;
        int cut = from;
        for (int k = from; k < to; k++) {
            float score = whole[RIGHT][from][k] + whole[LEFT][k + 1][to];
            if (score > best) {
                best = score;
                cut = k;
            }
        }
        openCut[from][to] = cut;
        open[LEFT][from][to] = best + arcs[from][to];
        open[RIGHT][from][to] = best + arcs[to][from];
    }

    /** The head is the last word. */
    private void joinLeft(int from, int to) {
        float best = Float.NEGATIVE_INFINITY;
        int cut = from;
        for (int k = from; k < to; k++) {
            float score = whole[LEFT][from][k] + open[LEFT][k][to];
            if (score > best) {
                best = score;
                cut = k;
            }
        }
        whole[LEFT][from][to] = best;
        wholeCut[LEFT][from][to] = cut;
    }

    /** The head is the first word. */
    private void joinRight(int from, int to) {
        float best = Float.NEGATIVE_INFINITY;
        int cut = to;
        for (int k = from + 1; k <= to; k++) {
            float score = open[RIGHT][from][k] + whole[RIGHT][k][to];
            if (score > best) {
                best = score;
                cut = k;
            }
        }
        whole[RIGHT][from][to] = best;
        wholeCut[RIGHT][from][to] = cut;
    }

    private void trace(int[] heads) {
        int root = 1;
        float best = Float.NEGATIVE_INFINITY;
        for (int r = 1; r <= last; r++) {
            float score = arcs[r][0] + whole[LEFT][1][r] + whole[RIGHT][r][last];
            if (score > best) {
                best = score;
                root = r;
            }
        }
        heads[root] = 0;
        traceWhole(LEFT, 1, root, heads);
        traceWhole(RIGHT, root, last, heads);
    }

    private void traceWhole(int side, int from, int to, int[] heads) {
        if (from == to) {
            return;
        }
        int cut = wholeCut[side][from][to];
        if (side == LEFT) {
            traceWhole(LEFT, from, cut, heads);
            heads[cut] = to;
            traceOpen(cut, to, heads);
        } else {
            heads[cut] = from;
            traceOpen(from, cut, heads);
            traceWhole(RIGHT, cut, to, heads);
        }
    }

    private void traceOpen(int from, int to, int[] heads) {
        int cut = openCut[from][to];
        traceWhole(RIGHT, from, cut, heads);
        traceWhole(LEFT, cut + 1, to, heads);
    }
}
