package org.counterclaim.claim.figure;

import java.util.HashSet;
import java.util.Set;

/** The words that name events, where a name before them ends: "Ethiopia Protests" is in Ethiopia. */
final class EventWords {

    static final EventWords ENGLISH = new EventWords("events.en.tsv");

    private final Set<String> words = new HashSet<>();

    private EventWords(String file) {
        for (String[] row : LexiconFile.rows(file)) {
            boolean word = Character.isLetter(row[0].charAt(0));
            if (word) {
                words.add(row[0]);
            }
        }
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
