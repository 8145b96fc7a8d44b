package org.counterclaim.claim.figure;

import java.util.Set;

/** Numbers that say how a vote or a match went: "40 votes to 12", "by 40 votes", "with 12 votes against". */
final class Scores {

    private static final Set<String> SCORED =
            Set.of("vote", "votes", "goals", "runs", "sets", "games", "points", "wickets");
    private static final Set<String> BEHIND = Set.of("to", "against", "for");

    private Scores() {}

    static boolean is(Tokens tokens, Reading reading, NounPhrase noun) {
        if (noun.isEmpty() || !SCORED.contains(tokens.lower(noun.head()))) {
            return false;
        }
        boolean margin = tokens.get(reading.first() - 1).is("by");
        boolean other =
                tokens.get(noun.next()).is("to") && tokens.get(noun.next() + 1).isNumber();
        boolean side = BEHIND.contains(tokens.lower(noun.next()))
                && tokens.get(reading.first() - 1).is("with");
        return margin || other || side;
    }
}
