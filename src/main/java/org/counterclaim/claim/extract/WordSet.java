package org.counterclaim.claim.extract;

import java.util.Set;

/** A closed class of words that a rule of grammar names, written as running text. */
final class WordSet {

    private WordSet() {}

    /** @param words parted by blanks or line ends */
    static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
