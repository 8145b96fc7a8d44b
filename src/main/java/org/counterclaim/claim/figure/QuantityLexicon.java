package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The modifiers and vague wordings of one language, from quantities.en.tsv; longer phrases come first. */
final class QuantityLexicon {

    record Modifier(List<String> words, Wording wording) {
        String phrase() {
            return String.join(" ", words);
        }
    }

    record Vague(
            List<String> words,
            Interval hard,
            Interval soft,
            @Nullable BigDecimal conservativeLow,
            double confidence) {
        String phrase() {
            return String.join(" ", words);
        }
    }

    private static final Comparator<List<String>> LONGEST_FIRST = Comparator.comparingInt(words -> -words.size());

    /** By the last word of the phrase. */
    private final Map<String, List<Modifier>> before = new HashMap<>();
    /** By the first word of the phrase. */
    private final Map<String, List<Modifier>> after = new HashMap<>();

    private final Map<String, List<Vague>> vague = new HashMap<>();
    private final List<Modifier> apart = new ArrayList<>();
    private final Set<String> topics = new HashSet<>();

    QuantityLexicon(String file) {
        for (String[] row : LexiconFile.rows(file)) {
            List<String> words = List.of(row[1].replace("-", "- ").split(" "));
            switch (row[0]) {
                case "before" -> put(before, words.get(words.size() - 1), new Modifier(words, Wording.valueOf(row[2])));
                case "after" -> put(after, words.get(0), new Modifier(words, Wording.valueOf(row[2])));
                case "topic" -> topics.add(row[1]);
                case "apart" -> apart.add(new Modifier(words, Wording.valueOf(row[2])));
                default -> put(vague, words.get(0), vague(words, row));
            }
        }
        Comparator<Modifier> modifiers = Comparator.comparing(Modifier::words, LONGEST_FIRST);
        before.values().forEach(list -> list.sort(modifiers));
        after.values().forEach(list -> list.sort(modifiers));
        vague.values().forEach(list -> list.sort(Comparator.comparing(Vague::words, LONGEST_FIRST)));
    }

    private static Vague vague(List<String> words, String[] row) {
        Interval hard = new Interval(number(row[2]), number(row[3]));
        Interval soft = new Interval(number(row[4]), number(row[5]));
        return new Vague(words, hard, soft, number(row[6]), Double.parseDouble(row[7]));
    }

    private static @Nullable BigDecimal number(String column) {
        return column.equals("-") ? null : new BigDecimal(column);
    }

    private static <T> void put(Map<String, List<T>> map, String key, T value) {
        map.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }

    /** The modifier that ends right before the index. */
    @Nullable
    Modifier before(Tokens tokens, int index) {
        for (Modifier modifier : before.getOrDefault(tokens.lower(index - 1), List.of())) {
            if (tokens.matchBefore(index, modifier.words()) >= 0) {
                return modifier;
            }
        }
        return null;
    }

    /** The modifier that starts at the index. */
    @Nullable
    Modifier after(Tokens tokens, int index) {
        for (Modifier modifier : after.getOrDefault(tokens.lower(index), List.of())) {
            if (tokens.match(index, modifier.words()) >= 0) {
                return modifier;
            }
        }
        return null;
    }

    /** The vague wording that starts at the index. */
    @Nullable
    Vague vague(Tokens tokens, int index) {
        for (Vague wording : vague.getOrDefault(tokens.lower(index), List.of())) {
            if (tokens.match(index, wording.words()) >= 0) {
                return wording;
            }
        }
        return null;
    }

    /** Behind the word "about" names what is spoken of: "reports about 3,000 deaths". */
    boolean takesTopic(String word) {
        return topics.contains(word);
    }

    boolean opensVague(String word) {
        return vague.containsKey(word);
    }

    List<Modifier> apart() {
        return apart;
    }
}
