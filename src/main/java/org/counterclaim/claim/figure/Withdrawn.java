package org.counterclaim.claim.figure;

import java.util.Set;

/**
 * Numbers that the sentence names and does not stand for: denied beside the one that holds ("not the $800 million") or left
 * behind by it ("rose from 40 to 60", "correcting an earlier figure of 93"). Domain reference 4.6, the scope of a negation.
 */
final class Withdrawn {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "his", "her");
    private static final Set<String> EARLIER =
            Set.of("earlier", "previous", "prior", "initial", "former", "preliminary");
    private static final Set<String> COUNTS =
            Set.of("toll", "figure", "count", "tally", "total", "number", "estimate", "report", "reports", "estimates");
    private static final Set<String> BETWEEN = Set.of(
            "of",
            "at",
            "was",
            "were",
            "stood",
            "put",
            "that",
            "death",
            "official",
            "the",
            "a",
            "had",
            "been",
            "to",
            "for");
    private static final Set<String> DIRECTIONS = Set.of("up", "down");
    private static final Set<String> GIVEN = Set.of("put", "given", "estimated", "placed", "set", "reported");
    private static final Set<String> FORMERLY = Set.of("earlier", "previously", "initially", "originally", "first");
    private static final int REACH = 6;

    private Withdrawn() {}

    static boolean is(Tokens tokens, Reading reading) {
        return isLeftBehind(tokens, reading)
                || isDenied(tokens, reading)
                || isOfBefore(tokens, reading.first())
                || isGivenBefore(tokens, reading.first());
    }

    /** "Rose from 40 to 60", "up from 4,519". */
    private static boolean isLeftBehind(Tokens tokens, Reading reading) {
        boolean moved = tokens.get(reading.next()).is("to") && Ranges.isChange(tokens, reading.first());
        boolean compared =
                tokens.get(reading.first() - 1).is("from") && DIRECTIONS.contains(tokens.lower(reading.first() - 2));
        return moved || compared;
    }

    /** ", not the 35", "rather than 35", "instead of the 35"; "if not 35" leaves it open, "not only 35" holds. */
    private static boolean isDenied(Tokens tokens, Reading reading) {
        int last = ARTICLES.contains(tokens.lower(reading.first() - 1)) ? reading.first() - 2 : reading.first() - 1;
        boolean contrast = tokens.get(last - 1).is(",")
                || tokens.get(last - 1).is("and")
                || tokens.get(last - 1).is("but")
                || tokens.get(reading.next()).is("but");
        boolean not = tokens.get(last).is("not") && contrast;
        boolean than = tokens.get(last).is("than") && tokens.get(last - 1).is("rather");
        boolean instead = tokens.get(last).is("of") && tokens.get(last - 1).is("instead");
        return not || than || instead;
    }

    /** "The toll, earlier put at 40, is now 35". */
    static boolean isGivenBefore(Tokens tokens, int first) {
        return tokens.get(first - 1).is("at")
                && GIVEN.contains(tokens.lower(first - 2))
                && FORMERLY.contains(tokens.lower(first - 3))
                && !tokens.get(first - 4).is("had");
    }

    /** "An earlier figure of 93", "the previous toll was 12", "down from an initial count of 15 deaths". */
    private static boolean isOfBefore(Tokens tokens, int first) {
        boolean count = false;
        for (int at = first - 1; at >= first - REACH && tokens.get(at).isWord(); at--) {
            String word = tokens.lower(at);
            if (count && EARLIER.contains(word)) {
                return true;
            }
            boolean small = BETWEEN.contains(word);
            if (!COUNTS.contains(word) && !small) {
                return false;
            }
            count |= COUNTS.contains(word);
        }
        return false;
    }
}
