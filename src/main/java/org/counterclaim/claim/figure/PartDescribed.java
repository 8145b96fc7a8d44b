package org.counterclaim.claim.figure;

import org.counterclaim.claim.figure.FigureLexicon.Described;
import org.jspecify.annotations.Nullable;

/**
 * A part of people named before, told by what they were: "seven of the protesters were under 18".
 *
 * @param next the piece after the words that describe them
 */
record PartDescribed(Population population, int next) {

    private static final FigureLexicon LEXICON = FigureLexicon.ENGLISH;

    static @Nullable PartDescribed of(Tokens tokens, Reading reading) {
        int of = tokens.get(reading.next() - 1).is("of") ? reading.next() - 1 : reading.next();
        if (!tokens.get(of).is("of") || !LEXICON.is("leading", tokens.lower(of + 1))) {
            return null;
        }
        NounPhrase whole = NounPhrase.after(tokens, of + 2);
        int be = whole.next();
        if (!whole.isPerson(tokens) || !LEXICON.is("be", tokens.lower(be))) {
            return null;
        }
        Described described = LEXICON.described(tokens, be + 1);
        if (described != null) {
            return new PartDescribed(
                    described.population(), be + 1 + described.words().size());
        }
        NounPhrase were = NounPhrase.after(tokens, be + 1);
        Population population = were.isEmpty() ? null : LEXICON.populationOf(tokens.lower(were.head()));
        return population == null || population == Population.ALL ? null : new PartDescribed(population, were.next());
    }
}
