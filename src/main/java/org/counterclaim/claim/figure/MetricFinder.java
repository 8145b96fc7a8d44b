package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a quantity counts: by its noun, the verb before or behind it, the name of a running count, or the number
 * before it.
 */
final class MetricFinder {

    private static final BigDecimal DOZENS = BigDecimal.valueOf(20);

    private final FigureLexicon lexicon = FigureLexicon.ENGLISH;
    private final VerbBefore verbBefore = new VerbBefore();
    private final Untold untold = new Untold();
    private final TollFrame tollFrame = new TollFrame();

    /**
     * @param before the metric of the figure before in the sentence, or null
     * @param topic the metric that the story has spoken of last, or null
     * @return null when it counts nothing that matters
     */
    @Nullable
    Counted find(
            Statement statement,
            Reading reading,
            NounPhrase noun,
            Linked linked,
            @Nullable Metric before,
            @Nullable Metric topic) {
        Measure measure = reading.measure();
        if (!measure.isCount()) {
            Metric metric = measure.currency() == null ? Metric.SHARE : Metric.AMOUNT;
            return Counted.by(
                    metric,
                    -1,
                    reading.next(),
                    measure.currency() == null ? "percentage -> SHARE" : "currency -> AMOUNT");
        }
        Counted stated = stated(statement, reading, noun, topic);
        if (stated != null || reading.isZero()) {
            return stated;
        }
        Counted inherited = untold.find(statement, reading, noun, linked, before, topic);
        return inherited != null ? inherited : byNoun(statement.tokens(), reading, noun);
    }

    private @Nullable Counted stated(Statement statement, Reading reading, NounPhrase noun, @Nullable Metric topic) {
        Tokens tokens = statement.tokens();
        Counted event = event(tokens, noun);
        if (event != null && reading.isZero()) {
            // "no deaths were reported" leaves it open, "there were no deaths" does not
            return isLeftOpen(tokens, noun.next()) ? null : event;
        }
        if (event != null) {
            return event;
        }
        Counted inverted = reading.isZero() ? null : Inverted.find(statement, reading, noun, topic);
        if (inverted != null) {
            return inverted;
        }
        Counted lost = reading.isZero() ? null : lost(statement, reading, noun);
        if (lost != null) {
            return lost;
        }
        Counted before = reading.isZero() ? null : verbBefore.find(statement, reading, noun);
        Counted behind = before == null ? Predicate.find(statement, reading, noun) : before;
        if (behind != null || reading.isZero()) {
            return behind;
        }
        Counted running = tollFrame.find(statement, reading, noun, topic);
        boolean people = noun.isPerson(tokens) || reading.next() == noun.next();
        return running != null || !people ? running : ListBefore.find(statement, reading, noun);
    }

    /** "Had lost 1,200 troops", "lost 60 of its own": by death; but nobody dies who loses 40 seats or games. */
    private @Nullable Counted lost(Statement statement, Reading reading, NounPhrase noun) {
        Tokens tokens = statement.tokens();
        int verb = statement.beforeLeading(reading.first());
        if (!CircumstanceLexicon.ENGLISH.is("loss", tokens.lower(verb))) {
            return null;
        }
        Population who = noun.isEmpty() ? null : lexicon.populationOf(tokens.lower(noun.head()));
        boolean armed = who != null && (who.isPartOf(Population.SECURITY_FORCES) || who == Population.ARMED_GROUP);
        boolean own = noun.isEmpty()
                && tokens.get(reading.next()).is("of")
                && lexicon.is("possessive", tokens.lower(reading.next() + 1));
        int next = Math.max(noun.next(), reading.next());
        return armed || own
                ? Counted.by(Metric.KILLED, verb, next, "'" + tokens.lower(verb) + "' of soldiers -> KILLED")
                : null;
    }

    private boolean isLeftOpen(Tokens tokens, int next) {
        int at = next;
        boolean joined = tokens.get(at).is("or") || tokens.get(at).is("and");
        at = joined && lexicon.eventOf(tokens.lower(at + 1)) != null ? at + 2 : at;
        while (tokens.get(at).is("since")
                || tokens.get(at).is("then")
                || lexicon.is("be", tokens.lower(at))
                || lexicon.is("have", tokens.lower(at))
                || tokens.get(at).tag().equals("ADV")) {
            at++;
        }
        return lexicon.is("reported", tokens.lower(at));
    }

    private @Nullable Counted event(Tokens tokens, NounPhrase noun) {
        if (noun.isEmpty()) {
            return null;
        }
        String head = tokens.lower(noun.head());
        Metric pair = lexicon.eventOf(tokens.lower(noun.head() - 1) + " " + head);
        Metric metric = pair != null ? pair : lexicon.event(tokens, noun.head());
        return metric == null ? null : Counted.by(metric, -1, noun.next(), "'" + head + "' -> " + metric);
    }

    /** People in a state, a loaded label for the dead, or plainly things. */
    private @Nullable Counted byNoun(Tokens tokens, Reading reading, NounPhrase noun) {
        if (noun.isEmpty()) {
            return null;
        }
        String head = tokens.lower(noun.head());
        Metric state = lexicon.stateOf(head);
        if (state != null && !reading.isArticle(tokens)) {
            return Counted.by(state, -1, noun.next(), "'" + head + "' -> " + state);
        }
        Counted attributed = attributed(tokens, noun);
        if (attributed != null) {
            return attributed;
        }
        if (head.equals("martyrs") || head.equals("martyr")) {
            return Counted.by(Metric.KILLED, -1, noun.next(), "'" + head + "' -> KILLED");
        }
        boolean counts = isSizeable(tokens, reading)
                && isPlural(head)
                && !noun.isPerson(tokens)
                && !reading.isOne()
                && !isNamed(tokens, reading);
        return counts ? Counted.by(Metric.OTHER_COUNT, -1, noun.next(), "'" + head + "' counted") : null;
    }

    /** "40 wounded soldiers", "nine kidnapped students". */
    private @Nullable Counted attributed(Tokens tokens, NounPhrase noun) {
        for (int at = noun.first(); at < noun.head(); at++) {
            FigureLexicon.Term term = lexicon.term(tokens, at);
            if (term != null && term.side() != FigureLexicon.Side.SUBJECT && noun.isPerson(tokens)) {
                return Counted.by(term.metric(), at, noun.next(), "'" + tokens.lower(at) + "' -> " + term.metric());
            }
        }
        return null;
    }

    /** "Global 300 companies". */
    private boolean isNamed(Tokens tokens, Reading reading) {
        Token before = tokens.get(reading.first() - 1);
        boolean name = before.isCapitalised() && !lexicon.is("closed", before.lower());
        return reading.first() == reading.number()
                && name
                && (reading.first() > 1 || before.tag().equals("PROPN"));
    }

    /** Below ten, "several" and "a few" are hardly ever the point of a claim about things. */
    private static boolean isSizeable(Tokens tokens, Reading reading) {
        Numeral numeral = tokens.get(reading.number()).numeral();
        BigDecimal low = reading.quantity().hard().low();
        return numeral != null
                ? numeral.value().compareTo(BigDecimal.TEN) >= 0
                : low != null && low.compareTo(DOZENS) >= 0;
    }

    private boolean isPlural(String head) {
        boolean s = head.endsWith("s") && !head.endsWith("ss");
        return s || (lexicon.isPerson(head) && !lexicon.isSingularPerson(head));
    }
}
