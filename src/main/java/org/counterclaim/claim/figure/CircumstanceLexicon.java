package org.counterclaim.claim.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Wordings of what limits a count, from circumstances.en.tsv. */
final class CircumstanceLexicon {

    static final CircumstanceLexicon ENGLISH = new CircumstanceLexicon("circumstances.en.tsv");

    /** @param value what the wording means, in the words of the file; empty where the kind of row says it all */
    record Phrase(List<String> words, String value) {

        String text() {
            return String.join(" ", words);
        }
    }

    /** Phrases by kind of row and first word. */
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private final Map<String, Set<String>> singles = new HashMap<>();

    private CircumstanceLexicon(String file) {
        for (String[] row : LexiconFile.rows(file)) {
            Phrase phrase = new Phrase(List.of(row[1].split(" ")), row.length > 2 ? row[2] : "");
            phrases.computeIfAbsent(key(row[0], phrase.words().get(0)), none -> new ArrayList<>())
                    .add(phrase);
            singles.computeIfAbsent(row[0], none -> new HashSet<>()).add(row[1]);
        }
    }

    private static String key(String kind, String first) {
        return kind + " " + first;
    }

    boolean is(String kind, String word) {
        return singles.getOrDefault(kind, Set.of()).contains(word);
    }

    /** The longest phrase of that kind that begins at the index. */
    @Nullable
    Phrase at(String kind, Tokens tokens, int index) {
        Phrase longest = null;
        for (Phrase phrase : phrases.getOrDefault(key(kind, tokens.lower(index)), List.of())) {
            boolean longer =
                    longest == null || phrase.words().size() > longest.words().size();
            longest = longer && tokens.match(index, phrase.words()) > 0 ? phrase : longest;
        }
        return longest;
    }
}
