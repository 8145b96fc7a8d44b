package org.counterclaim.claim.syntax;

/** How large the parts of a model are. */
record Sizes(int word, int affix, int shape, int units, int arc, int label) {

    int read() {
        return word + affix + shape;
    }

    /** Arc features of a word as dependent and as head, then label features likewise. */
    int features() {
        return 2 * arc + 2 * label;
    }
}
