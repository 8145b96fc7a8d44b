package org.counterclaim.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the parser sees of a word: its form in lower case with digits made alike, its beginnings and ends, its shape. */
record WordForm(String plain, List<String> affixes, Shape shape) {

    private static final int LONGEST_PREFIX = 3;
    private static final int LONGEST_SUFFIX = 4;
    private static final int LONGEST_WORD = 40;

    static WordForm of(String word) {
        String plain = plain(word);
        List<String> affixes = new ArrayList<>();
        for (int n = 1; n <= LONGEST_PREFIX && n < plain.length(); n++) {
            affixes.add("^" + plain.substring(0, n));
        }
        for (int n = 1; n <= LONGEST_SUFFIX && n < plain.length(); n++) {
            affixes.add(plain.substring(plain.length() - n) + "$");
        }
        return new WordForm(plain, List.copyOf(affixes), Shape.of(word));
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < lower.length() && i < LONGEST_WORD; i++) {
            plain.append(plain(lower.charAt(i)));
        }
        String form = plain.toString();
        return form.equals("``") || form.equals("''") ? "\"" : form;
    }

    /** Newspapers print other quotation marks than treebanks. */
    private static char plain(char c) {
        if (Character.isDigit(c)) {
            return '0';
        }
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '‑' -> '-';
            default -> c;
        };
    }
}
