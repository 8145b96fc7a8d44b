package org.counterclaim.claim.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words and affixes that the model knows, each with its row in the tables. The first two rows are kept for others. */
final class Vocabulary {

    static final int UNKNOWN = 0;
    static final int ROOT = 1;
    private static final int KEPT = 2;

    private final List<String> words;
    private final List<String> affixes;
    private final Map<String, Integer> wordRows;
    private final Map<String, Integer> affixRows;

    Vocabulary(List<String> words, List<String> affixes) {
        this.words = List.copyOf(words);
        this.affixes = List.copyOf(affixes);
        this.wordRows = rows(words, KEPT);
        this.affixRows = rows(affixes, 0);
    }

    private static Map<String, Integer> rows(List<String> entries, int first) {
        Map<String, Integer> rows = new HashMap<>(entries.size() * 2);
        for (int i = 0; i < entries.size(); i++) {
            rows.put(entries.get(i), i + first);
        }
        return rows;
    }

    List<String> words() {
        return words;
    }

    List<String> affixes() {
        return affixes;
    }

    int wordTable() {
        return words.size() + KEPT;
    }

    int affixTable() {
        return affixes.size();
    }

    /** A word looks one way at the beginning of a sentence and another inside it. */
    static int shapeTable() {
        return 2 * Shape.COUNT + 1;
    }

    static WordIds root() {
        return new WordIds(ROOT, List.of(), 2 * Shape.COUNT);
    }

    private WordIds ids(WordForm form, boolean first) {
        List<Integer> known = new ArrayList<>(form.affixes().size());
        for (String affix : form.affixes()) {
            Integer row = affixRows.get(affix);
            if (row != null) {
                known.add(row);
            }
        }
        int shape = form.shape().row() + (first ? Shape.COUNT : 0);
        return new WordIds(wordRows.getOrDefault(form.plain(), UNKNOWN), known, shape);
    }

    /** The root and the words of a sentence. */
    List<WordIds> ids(List<String> sentence) {
        List<WordIds> ids = new ArrayList<>(sentence.size() + 1);
        ids.add(root());
        boolean first = true;
        for (String word : sentence) {
            WordForm form = WordForm.of(word);
            ids.add(ids(form, first));
            first = first && form.shape() == Shape.MARK;
        }
        return ids;
    }
}
