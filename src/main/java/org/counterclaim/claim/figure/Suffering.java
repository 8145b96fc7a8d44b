package org.counterclaim.claim.figure;

import org.jspecify.annotations.Nullable;

/** Finds harm told by a noun: "40 people suffered minor injuries", "four have bullet wounds". */
final class Suffering {

    private static final int ADJECTIVES = 3;
    private static final FigureLexicon LEXICON = FigureLexicon.ENGLISH;

    private Suffering() {}

    /** What the verb at the index and the noun behind it tell of its subject, or null. */
    static @Nullable Counted at(Tokens tokens, int verb) {
        if (!LEXICON.is("suffering", tokens.lower(verb))) {
            return null;
        }
        for (int at = verb + 1; at <= verb + 1 + ADJECTIVES; at++) {
            if (LEXICON.is("wound", tokens.lower(at))) {
                String rule = "'" + tokens.lower(verb) + " ... " + tokens.lower(at) + "' after the number -> INJURED";
                return Counted.by(Metric.INJURED, verb, at + 1, rule);
            }
            String tag = tokens.get(at).tag();
            if (!tag.equals("ADJ") && !tag.equals("NOUN")) {
                return null;
            }
        }
        return null;
    }
}
