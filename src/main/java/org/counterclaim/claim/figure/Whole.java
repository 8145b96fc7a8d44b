package org.counterclaim.claim.figure;

import java.util.Set;
import org.counterclaim.claim.figure.FigureLexicon.Term;
import org.jspecify.annotations.Nullable;

/**
 * The people of whom a number is a part, named behind it or at the head of its clause: "500 of them", "131 of the dead",
 * "Of these, 4,714 were protesters".
 *
 * @param metric what befell them where the wording says so: "of the dead"
 * @param length how many pieces the wording takes
 */
record Whole(String wording, @Nullable Metric metric, int length) {

    private static final Set<String> THEY = Set.of("them", "whom", "those", "these", "which");
    private static final int OPENING = 5;
    private static final FigureLexicon LEXICON = FigureLexicon.ENGLISH;

    static @Nullable Whole of(Tokens tokens, Reading reading) {
        Whole whole = behind(tokens, tokens.get(reading.next() - 1).is("of") ? reading.next() - 1 : reading.next());
        return whole != null ? whole : opening(tokens, reading.first());
    }

    /** The wording that begins with the "of" at the index. */
    static @Nullable Whole behind(Tokens tokens, int of) {
        return at(tokens, of, tokens.size());
    }

    /** "Of these, 40 were ...": at the head of a clause, parted by a comma or not. */
    private static @Nullable Whole opening(Tokens tokens, int first) {
        int end = tokens.get(first - 1).is(",") ? first - 1 : first;
        for (int of = end - 2; of >= Math.max(0, end - OPENING); of--) {
            Token before = tokens.get(of - 1);
            if (tokens.get(of).is("of")
                    && (!before.isWord() || before.is("that"))
                    && !before.isNumber()
                    && !before.is(",")) {
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
        boolean definite = word.equals("the") || word.equals("those");
        // "2,427 of the 3,117", "2,427 of the 3,117 dead", but not "12 of the 40 countries"
        boolean known = definite && tokens.get(of + 2).isNumber();
        int who = known ? of + 3 : of + 2;
        Term state = definite ? LEXICON.term(tokens, who) : null;
        if (state != null && who < limit) {
            String named = String.join(" ", state.words());
            return new Whole(
                    "of " + word + " " + named,
                    state.metric(),
                    who - of + state.words().size());
        }
        NounPhrase noun = NounPhrase.after(tokens, who);
        if (known && who < limit && (noun.isEmpty() || noun.isPerson(tokens))) {
            return new Whole("of " + word + " " + tokens.get(of + 2).text(), null, Math.max(noun.next(), who) - of);
        }
        return THEY.contains(word) ? new Whole("of " + word, null, 2) : null;
    }
}
