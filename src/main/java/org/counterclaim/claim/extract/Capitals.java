package org.counterclaim.claim.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words of a sentence in capitals only, as old wires and headlines have them, in the small letters that the tagger was trained on. */
final class Capitals {

    /** Shorter ones may be a name: "UN REPORT". */
    private static final int FEWEST = 4;

    private Capitals() {}

    /** The words in small letters where the sentence is all in capitals, else as they are. */
    static String[] quietened(String[] words) {
        return isAll(List.of(words))
                ? Arrays.stream(words)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toArray(String[]::new)
                : words;
    }

    static boolean isAll(List<String> words) {
        int written = 0;
        for (String word : words) {
            if (word.chars().anyMatch(Character::isLowerCase)) {
                return false;
            }
            written += Character.isLetter(word.charAt(0)) ? 1 : 0;
        }
        return written >= FEWEST;
    }
}
