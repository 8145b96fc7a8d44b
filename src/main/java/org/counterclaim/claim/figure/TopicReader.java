package org.counterclaim.claim.figure;

import org.counterclaim.claim.figure.FigureLexicon.Side;
import org.counterclaim.claim.figure.FigureLexicon.Term;
import org.jspecify.annotations.Nullable;

/** Finds what befell people in a sentence that need not count them: "Deadly crackdown", "the people who died". */
final class TopicReader {

    private final FigureLexicon lexicon = FigureLexicon.ENGLISH;

    /** The first metric that the words name, harm before a gathering: headlines on a protest are about its dead. */
    @Nullable
    Metric read(Tokens tokens) {
        Metric weak = null;
        for (int at = 0; at < tokens.size(); at++) {
            Metric named = named(tokens, at);
            if (named != null && isHarm(named)) {
                return named;
            }
            weak = weak == null ? named : weak;
        }
        return weak;
    }

    private @Nullable Metric named(Tokens tokens, int at) {
        String word = tokens.lower(at);
        if (lexicon.is("deadly", word)) {
            return Metric.KILLED;
        }
        Term toll = lexicon.toll(tokens, at);
        if (toll != null) {
            return toll.metric();
        }
        Metric event = lexicon.is("not-topic", word) ? null : lexicon.event(tokens, at);
        Term term = event == null ? lexicon.term(tokens, at) : null;
        // gas is released as well, and talks are held
        boolean common = term != null && (term.side() == Side.PASSIVE || term.metric() == Metric.RELEASED);
        return term == null || common ? event : term.metric();
    }

    private static boolean isHarm(Metric metric) {
        return metric != Metric.ATTENDANCE;
    }
}
