package org.counterclaim.claim.figure;

import org.counterclaim.claim.figure.CircumstanceLexicon.Phrase;
import org.jspecify.annotations.Nullable;

/** Reads whether those counted are known by name: "a list of 2,986 names", "a further 131 bodies remain unidentified". */
final class IdentificationReader {

    private static final int BEFORE = 5;
    private static final int BEHIND = 9;

    private final CircumstanceLexicon lexicon = CircumstanceLexicon.ENGLISH;

    /** @param from the first piece that may speak of this figure, to: the piece after the last */
    @Nullable
    Told<Identification> read(Statement statement, Reading reading, int from, int to) {
        Tokens tokens = statement.tokens();
        int end = Math.min(to, reading.next() + BEHIND);
        for (int at = Math.max(from, reading.first() - BEFORE); at < end && goesOn(tokens, at, reading); at++) {
            Phrase unnamed = lexicon.at("unnamed", tokens, at);
            if (unnamed != null && !isOfAgent(tokens, at)) {
                return told(unnamed, Identification.UNNAMED);
            }
            Phrase named = lexicon.at("named", tokens, at);
            if (named != null && isOfThose(tokens, at, reading)) {
                return told(named, Identification.NAMED);
            }
        }
        return null;
    }

    /** Behind the number a comma ends what is said of it. */
    private static boolean goesOn(Tokens tokens, int at, Reading reading) {
        return at < reading.next()
                || (!tokens.get(at).is(",") && !tokens.get(at).is(";"));
    }

    /** "By unidentified gunmen": it is not the dead who have no name. */
    private static boolean isOfAgent(Tokens tokens, int at) {
        return tokens.get(at - 1).is("by") || tokens.get(at + 1).is("gunmen");
    }

    /** "A man named Ali", "was named as" tell of one; "names of 2,986 people" and "2,986 names" of those counted. */
    private static boolean isOfThose(Tokens tokens, int at, Reading reading) {
        String word = tokens.lower(at);
        boolean before = at < reading.first();
        return switch (word) {
            case "list" -> before && tokens.get(at + 1).is("of") && at + 2 == reading.first();
            case "names" -> before ? tokens.get(at + 1).is("of") : at <= reading.next() + 2;
            case "named" ->
                at >= reading.next()
                        && at <= reading.next() + 3
                        && !tokens.get(at + 1).is("as")
                        && !tokens.get(at + 1).isCapitalised();
            default -> true;
        };
    }

    private static Told<Identification> told(Phrase phrase, Identification identification) {
        return new Told<>(identification, "'" + phrase.text() + "' -> identification " + identification);
    }
}
