package org.counterclaim.claim.figure;

import java.util.Set;
import org.counterclaim.claim.figure.FigureLexicon.Side;
import org.counterclaim.claim.figure.FigureLexicon.Term;
import org.jspecify.annotations.Nullable;

/** Finds the verb or noun that governs a number from before it: "killed 40", "the deaths of 40", "killing A, B and 40 others". */
final class VerbBefore {

    private static final int LIST = 14;
    private static final int LONGEST_VERB = 5;
    private static final Set<String> LIST_TAGS = Set.of("NOUN", "PROPN", "ADJ", "DET", "CCONJ", "PUNCT");

    /** Their verbs take things as well. */
    private static final Set<Metric> OF_PERSONS =
            Set.of(Metric.RELEASED, Metric.ATTENDANCE, Metric.DETAINED, Metric.EXECUTED, Metric.DISPLACED);

    private final FigureLexicon lexicon = FigureLexicon.ENGLISH;

    @Nullable
    Counted find(Statement statement, Reading reading, NounPhrase noun) {
        Tokens tokens = statement.tokens();
        int at = statement.beforeLeading(reading.first());
        if (tokens.get(at).is("of")) {
            Metric event = lexicon.deedOf(tokens.lower(at - 1));
            return event == null ? null : Counted.by(event, -1, noun.next(), rule(tokens.lower(at - 1) + " of", event));
        }
        return governing(tokens, at, noun);
    }

    private @Nullable Counted governing(Tokens tokens, int at, NounPhrase noun) {
        Governor governor = endingAt(tokens, at);
        if (governor == null || isPassive(tokens, governor.first)) {
            return null;
        }
        Metric metric = governor.term.metric();
        // "released two albums", "drew 40 conclusions"
        boolean things = !noun.isEmpty() && !noun.isPerson(tokens);
        if (things && OF_PERSONS.contains(metric)) {
            return null;
        }
        // "killed and injured more than 3,000"
        String joint = tokens.lower(governor.first - 1);
        Governor other = joint.equals("and") || joint.equals("or") ? endingAt(tokens, governor.first - 2) : null;
        boolean both = other != null && Casualties.are(other.term.metric(), metric);
        Metric counted = both ? Metric.CASUALTIES : metric;
        return Counted.by(counted, governor.first, noun.next(), rule(tokens.lower(governor.first), counted));
    }

    /** "Killing traders, porters and dozens of others": the verb stands before a list of nouns. */
    @Nullable
    Counted findBeforeList(Statement statement, Reading reading, NounPhrase noun) {
        Tokens tokens = statement.tokens();
        int at = statement.beforeLeading(reading.first());
        boolean linked = tokens.get(at).is("and") || tokens.get(at).is(",");
        for (int i = at; linked && i >= Math.max(0, at - LIST); i--) {
            Governor governor = endingAt(tokens, i);
            if (governor != null) {
                boolean object = !isPassive(tokens, governor.first) && i < at - 1;
                return object
                        ? Counted.by(
                                governor.term.metric(),
                                governor.first,
                                noun.next(),
                                rule(tokens.lower(governor.first), governor.term.metric()))
                        : null;
            }
            Token token = tokens.get(i);
            if (token.isNumber() || !(LIST_TAGS.contains(token.tag()) || token.is("of") || token.isHyphen())) {
                return null;
            }
        }
        return null;
    }

    private record Governor(Term term, int first) {}

    /** The verb whose last word stands at the index and that counts its object. */
    private @Nullable Governor endingAt(Tokens tokens, int last) {
        for (int first = Math.max(0, last - LONGEST_VERB + 1); first <= last; first++) {
            Term term = lexicon.term(tokens, first);
            if (term != null
                    && term.side() == Side.OBJECT
                    && first + term.words().size() == last + 1) {
                return new Governor(term, first);
            }
        }
        return null;
    }

    private boolean isPassive(Tokens tokens, int verb) {
        return lexicon.is("be", tokens.lower(verb - 1)) && !tokens.lower(verb).endsWith("ing");
    }

    private static String rule(String word, Metric metric) {
        return "'" + word + "' before the number -> " + metric;
    }
}
