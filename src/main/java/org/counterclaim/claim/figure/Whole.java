package org.counterclaim.claim.figure;

import java.util.Set;
import org.counterclaim.claim.figure.FigureLexicon.Term;
import org.jspecify.annotations.Nullable;

/**
 * The people of whom a number is a part, named behind it or at the head of its clause: "500 of them", "131 of the dead",
 * "Of these, 4,714 were protesters".
 *
 * @param metric what befell them where the wording says so: "of the dead"
 */
record Whole(String wording, @Nullable Metric metric) {

    private static final Set<String> THEY = Set.of("them", "whom", "those", "these", "which");
    private static final int OPENING = 5;
    private static final FigureLexicon LEXICON = FigureLexicon.ENGLISH;

    static @Nullable Whole of(Tokens tokens, Reading reading) {
        int behind = tokens.get(reading.next() - 1).is("of") ? reading.next() - 1 : reading.next();
        Whole whole = at(tokens, behind, tokens.size());
        return whole != null ? whole : opening(tokens, reading.first());
    }

    /** "Of these, 40 were ...": at the head of a clause, parted by a comma or not. */
    private static @Nullable Whole opening(Tokens tokens, int first) {
        int end = tokens.get(first - 1).is(",") ? first - 1 : first;
        for (int of = end - 2; of >= Math.max(0, end - OPENING); of--) {
            Token before = tokens.get(of - 1);
            if (tokens.get(of).is("of") && !before.isWord() && !before.isNumber() && !before.is(",")) {
                return at(tokens, of, end);
            }
        }
        return null;
    }

    private static @Nullable Whole at(Tokens tokens, int of, int limit) {
        String word = tokens.lower(of + 1);
        if (!tokens.get(of).is("of") || of + 1 >= limit) {
            return null;
        }
        Term state = word.equals("the") || word.equals("those") ? LEXICON.term(tokens, of + 2) : null;
        if (state != null && of + 2 < limit) {
            return new Whole("of " + word + " " + String.join(" ", state.words()), state.metric());
        }
        return THEY.contains(word) ? new Whole("of " + word, null) : null;
    }
}
