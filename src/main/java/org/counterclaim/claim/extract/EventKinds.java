package org.counterclaim.claim.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of events by the words that name them, and which kinds belong to a greater one: events.en.tsv. */
final class EventKinds {

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Set<String>> belonging = new HashMap<>();
    private final Set<String> weak = new HashSet<>();

    void add(List<String> row) {
        String word = row.get(0);
        if (word.startsWith("~")) {
            belonging.put(word.substring(1), Set.copyOf(Table.list(row.get(1))));
        } else if (word.startsWith("!")) {
            weak.add(word.substring(1));
        } else {
            kinds.put(word, row.get(1));
        }
    }

    @Nullable
    String of(String word) {
        return kinds.get(word);
    }

    /** The kind that the word names; "12 March" and "opened fire" name none. */
    @Nullable
    String at(Sentence sentence, int i) {
        String kind = kinds.get(sentence.lower(i));
        boolean month = sentence.is(i, "march")
                && sentence.capital(i)
                && (i > 0 || sentence.tag(i + 1).equals("NUM"))
                && !sentence.isHeadline();
        boolean idiom =
                sentence.is(i, "fire") && sentence.is(i - 1, "opened", "open", "opening", "cease", "under", "-");
        return month || idiom ? null : kind;
    }

    /** A landslide set off by the earthquake is of the earthquake. */
    boolean belongs(String kind, String greater) {
        return kind.equals(greater) || belonging.getOrDefault(greater, Set.of()).contains(kind);
    }

    /** People talk of crowds, costs and elections in any story. */
    boolean isWeak(String kind) {
        return weak.contains(kind);
    }
}
