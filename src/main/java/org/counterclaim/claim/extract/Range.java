package org.counterclaim.claim.extract;

/** A run of words in one sentence, end exclusive. */
record Range(int from, int to) {

    Range {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("No such run of words: " + from + " to " + to);
        }
    }

    boolean contains(int word) {
        return from <= word && word < to;
    }

    boolean isEmpty() {
        return from == to;
    }
}
