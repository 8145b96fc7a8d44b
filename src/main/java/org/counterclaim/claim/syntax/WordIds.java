package org.counterclaim.claim.syntax;

import java.util.List;

/** Where a word's parts stand in the tables of the model. */
record WordIds(int word, List<Integer> affixes, int shape) {

    WordIds {
        affixes = List.copyOf(affixes);
    }
}
