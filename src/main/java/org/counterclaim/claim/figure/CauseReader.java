package org.counterclaim.claim.figure;

import org.counterclaim.claim.figure.CircumstanceLexicon.Phrase;
import org.jspecify.annotations.Nullable;

/** Reads by what cause all of those counted came to harm, where the words limit the count to it: "14 died in custody". */
final class CauseReader {

    private static final int REACH = 7;

    private final CircumstanceLexicon lexicon = CircumstanceLexicon.ENGLISH;

    @Nullable
    Told<Cause> read(Statement statement, Reading reading, Counted counted) {
        if (!isHarm(counted.metric())) {
            return null;
        }
        Tokens tokens = statement.tokens();
        Phrase verb = counted.verb() < 0 ? null : lexicon.at("verb", tokens, counted.verb());
        if (verb != null) {
            return told(verb);
        }
        int from = Math.max(counted.next(), reading.next());
        boolean some = false;
        for (int at = from; at < from + REACH && goesOn(statement, at); at++) {
            some |= lexicon.is("partly", tokens.lower(at));
            Phrase phrase = lexicon.at("cause", tokens, at);
            if (phrase != null) {
                return some ? null : told(phrase);
            }
        }
        return null;
    }

    private static boolean isHarm(Metric metric) {
        return metric == Metric.KILLED || metric == Metric.CASUALTIES || metric == Metric.INJURED;
    }

    private static boolean goesOn(Statement statement, int at) {
        Token token = statement.tokens().get(at);
        return token.isWord() && statement.startingAt(at) == null && !token.is("who") && !token.is("and");
    }

    private static Told<Cause> told(Phrase phrase) {
        Cause cause = Cause.valueOf(phrase.value());
        return new Told<>(cause, "'" + phrase.text() + "', said of all of them -> cause " + cause);
    }
}
