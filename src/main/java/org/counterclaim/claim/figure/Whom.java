package org.counterclaim.claim.figure;

import org.jspecify.annotations.Nullable;

/**
 * Who is counted.
 *
 * @param label a loaded label, verbatim; its population stays ALL until a person maps it
 */
record Whom(Population population, @Nullable String label) {

    private static final FigureLexicon LEXICON = FigureLexicon.ENGLISH;
    private static final int REACH = 8;
    static final Whom EVERYONE = new Whom(Population.ALL, null);

    static Whom of(Statement statement, Reading reading, NounPhrase noun, Counted counted) {
        Tokens tokens = statement.tokens();
        Whom whom = in(tokens, noun.first(), noun.next());
        if (!noun.isEmpty() && whom.equals(EVERYONE)) {
            whom = behind(tokens, noun.next());
        } else if (!noun.isEmpty()) {
            whom = narrowed(tokens, noun.next(), whom);
        }
        if (noun.isEmpty()) {
            whom = named(tokens, reading, counted);
        }
        return joined(statement, noun, whom);
    }

    /** The nearest category to the head: in "child protesters" that of protesters. */
    private static Whom in(Tokens tokens, int first, int next) {
        Population population = Population.ALL;
        String label = null;
        for (int at = next - 1; at >= first; at--) {
            String word = tokens.lower(at);
            Population pair = LEXICON.populationOf(tokens.lower(at - 1) + " " + word);
            Population found = pair != null && at > first ? pair : LEXICON.populationOf(word);
            population = population == Population.ALL && found != null ? found : population;
            Population adjective = LEXICON.adjectiveAt(tokens, at);
            // "non-protesting civilians" are a kind of civilians, "pro-government protesters" are protesters
            boolean narrower = adjective != null
                    && (population == Population.ALL
                            || population == Population.ARMED_GROUP
                            || adjective.isPartOf(population));
            population = narrower && adjective != null ? adjective : population;
            label = label == null && LEXICON.isLabel(word) ? tokens.get(at).text() : label;
        }
        return new Whom(population, label);
    }

    /** "40 deaths among protesters", "arrests of 40 of its members" stay with the noun; "among" and "of" behind it tell. */
    private static Whom behind(Tokens tokens, int at) {
        FigureLexicon.Described described = LEXICON.described(tokens, at);
        if (described != null) {
            return new Whom(described.population(), null);
        }
        boolean tells = tokens.get(at).is("among") || tokens.get(at).is("of");
        if (!tells) {
            return EVERYONE;
        }
        int first = LEXICON.is("leading", tokens.lower(at + 1)) ? at + 2 : at + 1;
        NounPhrase whole = NounPhrase.after(tokens, first);
        return in(tokens, whole.first(), whole.next());
    }

    /** "Nine civilians who had not taken part", "seven protesters under 18": what describes them says more than their noun. */
    private static Whom narrowed(Tokens tokens, int at, Whom whom) {
        FigureLexicon.Described described = LEXICON.described(tokens, at);
        boolean age = described != null
                && (described.population() == Population.CHILD_U18 || described.population() == Population.ADULT);
        boolean narrower = described != null && described.population().isPartOf(whom.population);
        return described != null && (age || narrower) ? new Whom(described.population(), null) : whom;
    }

    /** "500 of them children", "500 of them were children"; "the number of protesters killed at 3,428". */
    private static Whom named(Tokens tokens, Reading reading, Counted counted) {
        if (counted.running()) {
            for (int at = reading.first() - 1; at > Math.max(0, reading.first() - REACH); at--) {
                if (tokens.get(at).is("of") && tokens.get(at - 1).is("number")) {
                    NounPhrase whole = NounPhrase.after(tokens, at + 1);
                    return in(tokens, whole.first(), whole.next());
                }
            }
            return EVERYONE;
        }
        PartDescribed part = PartDescribed.of(tokens, reading);
        if (part != null) {
            return new Whom(part.population(), null);
        }
        // "had lost 60 of its own"
        if (counted.verb() >= 0 && CircumstanceLexicon.ENGLISH.is("loss", tokens.lower(counted.verb()))) {
            return new Whom(Population.MILITARY, null);
        }
        int at = tokens.get(reading.next() - 1).is("of") ? reading.next() - 1 : reading.next();
        Whole whole = Whole.of(tokens, reading);
        at = tokens.get(at).is("of") ? at + (whole == null ? 2 : whole.length()) : at;
        if (at == reading.next() && !LEXICON.is("be", tokens.lower(at))) {
            return EVERYONE;
        }
        at = LEXICON.is("be", tokens.lower(at)) ? at + 1 : at;
        at = tokens.get(at).is("among") || tokens.get(at).is("from") ? at + 1 : at;
        at = LEXICON.is("leading", tokens.lower(at)) ? at + 1 : at;
        NounPhrase were = NounPhrase.after(tokens, at);
        return narrowed(tokens, were.next(), in(tokens, were.first(), were.next()));
    }

    /** "40 protesters and bystanders" are what both have in common. */
    private static Whom joined(Statement statement, NounPhrase noun, Whom whom) {
        Tokens tokens = statement.tokens();
        boolean and = tokens.get(noun.next()).is("and") && statement.startingAt(noun.next() + 1) == null;
        if (!and || noun.isEmpty() || whom.population == Population.ALL) {
            return whom;
        }
        NounPhrase other = NounPhrase.after(tokens, noun.next() + 1);
        boolean another =
                other.isPerson(tokens) && !tokens.get(other.next()).tag().equals("VERB");
        return another
                ? new Whom(common(whom.population, in(tokens, other.first(), other.next()).population), null)
                : whom;
    }

    private static Population common(Population one, Population other) {
        if (one == other || other.isPartOf(one)) {
            return one;
        }
        if (one.isPartOf(other)) {
            return other;
        }
        for (Population above : new Population[] {Population.SECURITY_FORCES, Population.CIVILIAN}) {
            if (one.isPartOf(above) && other.isPartOf(above)) {
                return above;
            }
        }
        return Population.ALL;
    }
}
