package org.counterclaim.claim.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sentence with its quantities, as the parts of the figure reader look at it. */
record Statement(Tokens tokens, List<Reading> readings, Map<Integer, Reading> byFirst) {

    private static final int LEADING = 3;

    static Statement of(Tokens tokens, List<Reading> readings) {
        Map<Integer, Reading> byFirst = new HashMap<>();
        readings.forEach(reading -> byFirst.put(reading.first(), reading));
        return new Statement(tokens, readings, byFirst);
    }

    /** The quantity that begins at the index, or null. */
    @Nullable
    Reading startingAt(int index) {
        return byFirst.get(index);
    }

    NounPhrase nounAfter(Reading reading) {
        // "12 percent rise", "$650 million port": the sign or unit is what is counted
        boolean counts = reading.measure().isCount();
        return counts ? NounPhrase.after(tokens, reading.next()) : new NounPhrase(reading.next(), reading.next(), -1);
    }

    /** Where a governing verb or a link would end before a number, past what may stand between: "killed another 40". */
    int beforeLeading(int first) {
        int at = first - 1;
        while (at >= 0 && first - at <= LEADING && isLeading(tokens.get(at))) {
            at--;
        }
        return at;
    }

    private static boolean isLeading(Token token) {
        return token.isQuote() || FigureLexicon.ENGLISH.is("leading", token.lower());
    }
}
