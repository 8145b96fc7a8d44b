package org.counterclaim.claim.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with its quantities, as the parts of the figure reader look at it. */
record Statement(Tokens tokens, List<Reading> readings) {

    /** The quantity that begins at the index, or null. */
    @Nullable
    Reading startingAt(int index) {
        for (Reading reading : readings) {
            if (reading.first() == index) {
                return reading;
            }
        }
        return null;
    }

    NounPhrase nounAfter(Reading reading) {
        int at = reading.next();
        // "dozens of", "3,000 of the"
        return NounPhrase.after(tokens, at);
    }

    /** Skips what may stand between a verb or a link and its number: "killed another 40". */
    int beforeLeading(int first) {
        int at = first - 1;
        while (at >= 0 && first - at <= 3 && FigureLexicon.ENGLISH.is("leading", tokens.lower(at))) {
            at--;
        }
        return at;
    }
}
