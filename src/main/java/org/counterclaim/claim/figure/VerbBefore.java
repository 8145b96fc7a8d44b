package org.counterclaim.claim.figure;

import java.util.Set;
import org.counterclaim.claim.figure.FigureLexicon.Side;
import org.counterclaim.claim.figure.FigureLexicon.Term;
import org.jspecify.annotations.Nullable;

/** Finds the verb or noun that governs a number from before it: "killed 40", "the deaths of 40". */
final class VerbBefore {

    private static final int LONGEST_VERB = 5;
    private static final int LONGEST_TIME = 9;

    /** Their verbs take things as well. */
    private static final Set<Metric> OF_PERSONS =
            Set.of(Metric.RELEASED, Metric.ATTENDANCE, Metric.DETAINED, Metric.EXECUTED, Metric.DISPLACED);

    private final FigureLexicon lexicon = FigureLexicon.ENGLISH;

    @Nullable
    Counted find(Statement statement, Reading reading, NounPhrase noun) {
        Tokens tokens = statement.tokens();
        int at = statement.beforeLeading(reading.first());
        if (tokens.get(at).is("of")) {
            int deed = deedBefore(tokens, at);
            Metric event = deed(tokens, deed);
            return event == null ? null : Counted.by(event, -1, noun.next(), rule(tokens.lower(deed) + " of", event));
        }
        return governing(tokens, at, noun);
    }

    /** "The fatal shooting of" leaves nothing open. */
    private @Nullable Metric deed(Tokens tokens, int at) {
        Metric metric = lexicon.deedOf(tokens.lower(at));
        boolean fatal = lexicon.is("deadly", tokens.lower(at - 1));
        return metric == Metric.CASUALTIES && fatal ? Metric.KILLED : metric;
    }

    /** "The massacre [of six", "the murder on the night of 3 May of nine". */
    private int deedBefore(Tokens tokens, int of) {
        Token mark = tokens.get(of - 1);
        int at = mark.is("[") || mark.is("(") || mark.isQuote() ? of - 2 : of - 1;
        for (int i = at; i > of - LONGEST_TIME; i--) {
            Token token = tokens.get(i);
            boolean time = lexicon.is("time", token.lower()) || token.isNumber() || NotAFigure.isMonth(token);
            if (!time) {
                return i;
            }
        }
        return at;
    }

    private @Nullable Counted governing(Tokens tokens, int at, NounPhrase noun) {
        Governor governor = endingAt(tokens, at);
        if (governor == null || isPassive(tokens, governor.first)) {
            return null;
        }
        Metric metric = governor.term.metric();
        // "released two albums", "drew 40 conclusions"
        boolean things = !noun.isEmpty() && !noun.isPerson(tokens);
        if ((things && OF_PERSONS.contains(metric)) || (needsPerson(governor.term) && !noun.isPerson(tokens))) {
            return null;
        }
        // "killed and injured more than 3,000"
        String joint = tokens.lower(governor.first - 1);
        Governor other = joint.equals("and") || joint.equals("or") ? endingAt(tokens, governor.first - 2) : null;
        boolean both = other != null && Casualties.are(other.term.metric(), metric);
        Metric counted = both ? Metric.CASUALTIES : metric;
        return Counted.by(counted, governor.first, noun.next(), rule(tokens.lower(governor.first), counted));
    }

    private record Governor(Term term, int first) {}

    /** The verb whose last word stands at the index and that counts its object. */
    private static @Nullable Governor endingAt(Tokens tokens, int last) {
        Term term = endingAt(tokens, last, Side.OBJECT);
        return term == null ? null : new Governor(term, last + 1 - term.words().size());
    }

    /** The verb of that kind whose last word stands at the index. */
    static @Nullable Term endingAt(Tokens tokens, int last, Side side) {
        for (int first = Math.max(0, last - LONGEST_VERB + 1); first <= last; first++) {
            Term term = FigureLexicon.ENGLISH.term(tokens, first);
            if (term != null && term.side() == side && first + term.words().size() == last + 1) {
                return term;
            }
        }
        return null;
    }

    /** Films are shot and pictures captured as well. */
    static boolean needsPerson(Term term) {
        return term.metric() == Metric.CASUALTIES || term.words().get(0).startsWith("captur");
    }

    private boolean isPassive(Tokens tokens, int verb) {
        return lexicon.is("be", tokens.lower(verb - 1)) && !tokens.lower(verb).endsWith("ing");
    }

    private static String rule(String word, Metric metric) {
        return "'" + word + "' before the number -> " + metric;
    }
}
