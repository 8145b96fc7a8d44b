package org.counterclaim.claim.syntax;

/** The best tree over scored arcs: each word's best head where that is a tree, else the best without crossings. */
final class TreeSearch {

    private static final float NEVER = Float.NEGATIVE_INFINITY;

    private TreeSearch() {}

    /** @param arcs one row a dependent, one column a head; 0 is the root. The answer has 0 in its first place. */
    static int[] best(Matrix arcs) {
        int[] heads = greedy(arcs);
        return isTree(heads) ? heads : Projective.best(arcs);
    }

    private static int[] greedy(Matrix arcs) {
        int[] heads = new int[arcs.height()];
        for (int i = 1; i < heads.length; i++) {
            float best = NEVER;
            for (int h = 0; h < heads.length; h++) {
                if (h != i && arcs.rows[i][h] > best) {
                    best = arcs.rows[i][h];
                    heads[i] = h;
                }
            }
        }
        return heads;
    }

    /** One word hangs on the root, and every other on it by however many steps. */
    static boolean isTree(int[] heads) {
        int roots = 0;
        int[] seen = new int[heads.length];
        for (int i = 1; i < heads.length; i++) {
            roots += heads[i] == 0 ? 1 : 0;
            int at = i;
            while (at != 0 && seen[at] == 0) {
                seen[at] = i;
                at = heads[at];
            }
            if (at != 0 && seen[at] == i) {
                return false;
            }
        }
        return roots == 1 || heads.length == 1;
    }
}
