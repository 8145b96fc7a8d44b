package org.counterclaim.claim.figure;

import java.util.Set;
import org.counterclaim.claim.figure.FigureLexicon.Side;
import org.counterclaim.claim.figure.FigureLexicon.Term;
import org.jspecify.annotations.Nullable;

/**
 * Finds what befell the counted where the sentence says it first: "among the injured were 12 nurses", "killed were three
 * soldiers", "the victims were two women", "bringing to 40 the number of people killed".
 */
final class Inverted {

    private static final int REACH = 14;
    private static final int NAME = 10;
    private static final Set<String> BRINGS =
            Set.of("bring", "brings", "brought", "bringing", "raises", "raised", "raising", "takes", "took", "taking");

    private final FigureLexicon lexicon = FigureLexicon.ENGLISH;
    private final Statement statement;
    private final Tokens tokens;
    private final @Nullable Metric topic;

    private Inverted(Statement statement, @Nullable Metric topic) {
        this.statement = statement;
        this.tokens = statement.tokens();
        this.topic = topic != null && topic.countsPeople() ? topic : null;
    }

    /** @param topic the metric that the story has spoken of last, or null: what befell "the victims" */
    static @Nullable Counted find(Statement statement, Reading reading, NounPhrase noun, @Nullable Metric topic) {
        return new Inverted(statement, topic).find(reading, noun);
    }

    private @Nullable Counted find(Reading reading, NounPhrase noun) {
        int at = statement.beforeLeading(reading.first());
        int next = Math.max(noun.next(), reading.next());
        if (tokens.get(at).is("to") && BRINGS.contains(tokens.lower(at - 1)) && noun.isEmpty()) {
            return brought(reading.next());
        }
        boolean be = lexicon.is("be", tokens.lower(at)) || tokens.lower(at).startsWith("includ");
        if (!be || !noun.isPerson(tokens)) {
            return null;
        }
        Counted among = among(at, next);
        return among != null ? among : nominal(at, next);
    }

    /** "To 40 the number of people killed", "to 40 the death toll". */
    private @Nullable Counted brought(int from) {
        if (!tokens.get(from).is("the")) {
            return null;
        }
        Term toll = lexicon.toll(tokens, from + 1);
        Metric named = toll == null ? null : toll.metric();
        boolean number = lexicon.is("topic", tokens.lower(from + 1));
        for (int at = from + 2;
                number && named == null && at < from + NAME && tokens.get(at).isWord();
                at++) {
            Term term = lexicon.term(tokens, at);
            named = term != null ? term.metric() : lexicon.event(tokens, at);
        }
        return named == null ? null : Counted.running(named, from + 1, "the count is named behind it -> " + named);
    }

    private @Nullable Counted among(int be, int next) {
        for (int at = be - 2; at >= Math.max(0, be - REACH) && !tokens.get(at).is(","); at--) {
            boolean opens = tokens.get(at).is("among")
                    && (tokens.get(at + 1).is("the") || tokens.get(at + 1).is("those"));
            Metric metric = opens ? of(at + 2) : null;
            if (metric != null) {
                return Counted.by(metric, -1, next, "'among the " + tokens.lower(at + 2) + "' -> " + metric)
                        .asPart();
            }
        }
        return null;
    }

    /** "The victims were", "killed were", "also injured were". */
    private @Nullable Counted nominal(int be, int next) {
        int at = be - 1;
        boolean victims = tokens.get(at).is("victims") && tokens.get(at - 1).is("the");
        boolean opens = !tokens.get(at - 1).isWord() || tokens.get(at - 1).is("also");
        boolean foremost = opens && !tokens.get(be).is("including");
        Metric metric = victims || foremost ? of(at) : null;
        return metric == null
                ? null
                : Counted.by(metric, -1, next, "'" + tokens.lower(at) + "' before who they were -> " + metric);
    }

    private @Nullable Metric of(int at) {
        Term term = lexicon.term(tokens, at);
        if (term != null) {
            return term.side() == Side.SUBJECT ? null : term.metric();
        }
        return tokens.get(at).is("victims") ? topic : null;
    }
}
