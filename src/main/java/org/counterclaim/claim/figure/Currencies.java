package org.counterclaim.claim.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Wordings of currencies and their ISO 4217 codes, from currencies.tsv. */
final class Currencies {

    private static final Currencies ALL = new Currencies();

    private final Map<String, String> signs = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();

    private Currencies() {
        for (String[] row : LexiconFile.rows("currencies.tsv")) {
            (row[0].equals("noun") ? nouns : signs).put(row[1], row[2]);
        }
    }

    static boolean isSign(Token token) {
        return ALL.signs.containsKey(token.lower());
    }

    /** A currency and how many tokens name it. */
    record Named(String code, int tokens) {}

    /** The currency that ends right before the token at the index: "$", "US$", "EUR". */
    static @Nullable Named before(Tokens tokens, int index) {
        Token sign = tokens.get(index - 1);
        String prefixed = tokens.lower(index - 2) + sign.lower();
        if (sign.glued()
                && ALL.signs.containsKey(prefixed)
                && tokens.get(index - 2).isWord()) {
            return new Named(ALL.signs.getOrDefault(prefixed, ""), 2);
        }
        String code = ALL.signs.get(sign.lower());
        // "try" and "cad" are words as well: a code counts only in capitals
        boolean capitals = !sign.isWord() || sign.text().equals(sign.text().toUpperCase(Locale.ROOT));
        return code == null || !capitals ? null : new Named(code, 1);
    }

    /** "3,000 pounds of explosives", "weighs 180 pounds". */
    private static boolean isWeight(Tokens tokens, int index) {
        boolean weighs = tokens.lower(index - 2).startsWith("weigh")
                || tokens.lower(index - 3).startsWith("weigh");
        return tokens.get(index).is("pounds") && (tokens.get(index + 1).is("of") || weighs);
    }

    /** The currency that starts at the index: "euros", "US dollars", "€". */
    static @Nullable Named at(Tokens tokens, int index) {
        String two = ALL.nouns.get(tokens.lower(index) + " " + tokens.lower(index + 1));
        if (two != null) {
            return new Named(two, 2);
        }
        String one = ALL.nouns.get(tokens.lower(index));
        if (one != null && !isWeight(tokens, index)) {
            return new Named(one, 1);
        }
        return before(tokens, index + 1);
    }
}
