package org.counterclaim.claim.figure;

import java.util.Set;
import org.counterclaim.claim.figure.FigureLexicon.Side;
import org.counterclaim.claim.figure.FigureLexicon.Term;
import org.jspecify.annotations.Nullable;

/** Finds running counts named before their number: "the toll stood at 40", "the number of protesters killed at 3,428". */
final class TollFrame {

    private static final int REACH = 16;

    /** What leads from the name of a count to its number. */
    private static final Set<String> JOINTS = Set.of(
            "at",
            "to",
            "is",
            "was",
            "are",
            "were",
            "of",
            "as",
            "by",
            ":",
            "be",
            "reached",
            "reach",
            "include",
            "hit",
            "hits",
            "stands",
            "reaches",
            "included",
            "includes",
            "including",
            "than",
            "totalled",
            "totaled",
            "numbered",
            "said",
            "now");

    private static final Set<String> VERBS = Set.of(
            "topped",
            "tops",
            "topping",
            "top",
            "surpassed",
            "surpasses",
            "passed",
            "passes",
            "exceeded",
            "exceeds",
            "exceed",
            "exceeding",
            "past",
            "crossed",
            "approaching",
            "nearing",
            "above",
            "over",
            "below");

    private final FigureLexicon lexicon = FigureLexicon.ENGLISH;

    @Nullable
    Counted find(Statement statement, Reading reading, NounPhrase noun, @Nullable Metric topic) {
        Tokens tokens = statement.tokens();
        int at = statement.beforeLeading(reading.first());
        boolean modified = reading.first() < reading.number() && VERBS.contains(tokens.lower(reading.number() - 1));
        if (!modified && !JOINTS.contains(tokens.lower(at))) {
            return null;
        }
        // "the number for that day, printed by one of them"
        if (reading.isOne() && tokens.get(reading.next()).is("of")) {
            return null;
        }
        String named = "";
        Metric metric = null;
        boolean count = false;
        for (int i = at; i >= Math.max(0, at - REACH) && !closes(tokens, i, at); i--) {
            Term toll = lexicon.toll(tokens, i);
            if (toll != null) {
                // "the death toll", "the injury toll": the longer name begins one word earlier
                Term longer = lexicon.toll(tokens, i - 1);
                Term term = longer != null && longer.words().size() > 1 ? longer : toll;
                return running(term.metric(), String.join(" ", term.words()), noun, reading);
            }
            Term term = lexicon.term(tokens, i);
            Metric event = term != null ? term.metric() : lexicon.event(tokens, i);
            if (metric == null && event != null) {
                metric = event;
                named = tokens.lower(i);
            }
            count |= lexicon.is("topic", tokens.lower(i));
            if (lexicon.is("topic", tokens.lower(i))
                    && (metric != null || (topic != null && isOfTopic(tokens, i, at, noun)))
                    && !tokens.get(i - 1).is("of")) {
                Metric counted = metric != null || topic == null || !topic.countsPeople() ? metric : topic;
                String name = metric != null ? tokens.lower(i) + " ... " + named : tokens.lower(i);
                return counted == null ? null : running(counted, name, noun, reading);
            }
        }
        return metric != null && (count || isEventAt(tokens, at)) ? running(metric, named, noun, reading) : null;
    }

    /** "The total" is that of the story, unless it is of something else: "the number of houses", "the budget figure". */
    private boolean isOfTopic(Tokens tokens, int name, int joint, NounPhrase noun) {
        boolean things = !noun.isEmpty() && !noun.isPerson(tokens);
        if (tokens.get(name).is("it")) {
            return !things && (tokens.get(joint).is("to") || tokens.get(joint).is("at"));
        }
        NounPhrase whole = NounPhrase.after(tokens, name + 2);
        boolean other = tokens.get(name + 1).is("of") && name + 1 < joint && !whole.isPerson(tokens);
        Token next = tokens.get(name + 1);
        // "the total rainfall", but "the total number"
        boolean compound = name + 1 < joint && next.tag().equals("NOUN") && !lexicon.is("topic", next.lower());
        return !things && !other && !compound && !tokens.get(name - 1).tag().equals("NOUN");
    }

    /** "Deaths: 40", "arrests reached 40", "killed is 40". */
    private boolean isEventAt(Tokens tokens, int at) {
        // "the dead include 2,403 protesters", "the injured were three nurses"
        Term state = lexicon.term(tokens, at - 1);
        boolean dead = tokens.get(at - 2).is("the") && state != null && state.side() != Side.SUBJECT;
        return dead
                || (lexicon.eventOf(tokens.lower(at - 1)) != null
                        && !tokens.get(at - 1).tag().equals("VERB"));
    }

    private static boolean closes(Tokens tokens, int i, int at) {
        Token token = tokens.get(i);
        boolean former = tokens.get(i - 1).is("from") || Withdrawn.isGivenBefore(tokens, i);
        return i < at && (token.is(";") || token.is(".") || (token.isNumber() && !former) || token.is("\u201d"));
    }

    private static Counted running(Metric metric, String name, NounPhrase noun, Reading reading) {
        int next = Math.max(noun.next(), reading.next());
        return Counted.running(metric, next, "'" + name + "' names the count -> " + metric);
    }
}
