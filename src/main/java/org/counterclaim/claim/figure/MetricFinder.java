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
        Counted inherited = inherited(statement, reading, noun, linked, before, topic);
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
        Counted before = reading.isZero() ? null : verbBefore.find(statement, reading, noun);
        Counted behind = before == null ? Predicate.find(statement, reading, noun) : before;
        if (behind != null || reading.isZero()) {
            return behind;
        }
        Counted running = tollFrame.find(statement, reading, noun, topic);
        boolean people = noun.isPerson(tokens) || reading.next() == noun.next();
        return running != null || !people ? running : verbBefore.findBeforeList(statement, reading, noun);
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

    private @Nullable Counted inherited(
            Statement statement,
            Reading reading,
            NounPhrase noun,
            Linked linked,
            @Nullable Metric before,
            @Nullable Metric topic) {
        Tokens tokens = statement.tokens();
        Metric known = linked.whole() != null ? linked.whole() : before != null ? before : topic;
        // "one of them, a shopkeeper, said" tells of a person and counts nothing
        boolean someone = reading.isOne() && (noun.isEmpty() || isArticle(tokens, reading));
        if (known == null || !known.countsPeople() || someone) {
            return null;
        }
        int next = describedEnd(tokens, reading, noun);
        boolean cases = !noun.isEmpty() && lexicon.is("case", tokens.lower(noun.head()));
        if (cases && (linked.apart() != null || before != null)) {
            return Counted.by(
                    known, -1, next, "'" + tokens.lower(noun.head()) + "' of what was counted before -> " + known);
        }
        boolean partitive = linked.subset() != null
                && linked.subset().startsWith("of ")
                && (before != null || linked.whole() != null || tellsWho(tokens, reading.next()));
        boolean people = noun.isPerson(tokens) || partitive || (noun.isEmpty() && isBare(tokens, reading));
        boolean more = noun.isEmpty() && linked.increment();
        boolean tied = before != null ? linked.inherits() || more : linked.subset() != null;
        if (people && (tied || linked.whole() != null)) {
            return Counted.by(known, -1, next, "joined to the number before -> " + known);
        }
        if (topic != null && topic.countsPeople() && noun.isEmpty() && wereWho(tokens, next)) {
            return Counted.by(topic, -1, next, "who they were, of those the story counts -> " + topic)
                    .asPart();
        }
        boolean told = topic != null && people && isTold(tokens, statement.beforeLeading(reading.first()), reading);
        return told && topic != null && topic.countsPeople()
                ? Counted.by(topic, -1, next, "the topic of the story -> " + topic)
                : null;
    }

    /** "500 of them children", "4,714 were protesters"; but "two of them said" and "two of them had left" do something. */
    private boolean tellsWho(Tokens tokens, int next) {
        int of = tokens.get(next - 1).is("of") ? next - 1 : next;
        Whole whole = Whole.behind(tokens, of);
        int at = whole == null ? next : of + whole.length();
        boolean be = lexicon.is("be", tokens.lower(at));
        String tag = tokens.get(at).tag();
        return be
                ? tokens.get(at + 1).is("among")
                        || NounPhrase.after(tokens, at + 1).isPerson(tokens)
                : !tag.equals("VERB") && !tag.equals("AUX") && !lexicon.is("source-verb", tokens.lower(at));
    }

    /** "2,427 were civilians", without a noun of its own. */
    private boolean wereWho(Tokens tokens, int end) {
        for (int at = end - 1; at > 0 && tokens.get(at).isWord(); at--) {
            if (lexicon.is("be", tokens.lower(at))) {
                return tokens.get(at - 1).isNumber();
            }
        }
        return false;
    }

    /** "It listed 1,850 protesters", "gave a total of 3,117": the number is given of what the story is about. */
    private boolean isTold(Tokens tokens, int before, Reading reading) {
        boolean total = reading.first() < reading.number()
                && tokens.get(reading.number() - 1).is("of")
                && lexicon.is("topic", tokens.lower(reading.number() - 2));
        return total || lexicon.is("lists", tokens.lower(before));
    }

    /** Behind the noun, what describes it ("people under 18") or what they were ("4,714 were protesters"). */
    private int describedEnd(Tokens tokens, Reading reading, NounPhrase noun) {
        int next = Math.max(noun.next(), reading.next());
        if (noun.isEmpty() && lexicon.is("be", tokens.lower(next))) {
            NounPhrase were = NounPhrase.after(tokens, next + 1);
            return were.isEmpty() ? next : were.next();
        }
        FigureLexicon.Described described = lexicon.described(tokens, next);
        return described == null ? next : next + described.words().size();
    }

    /** Nothing follows that it could count, as in "killed 40 and, later, 12"; or it says who they were: "500 were children". */
    private boolean isBare(Tokens tokens, Reading reading) {
        Token next = tokens.get(reading.next());
        // "and is looking into 900 more", "with 900 more under investigation"
        Token after = lexicon.is("increment", next.lower()) ? tokens.get(reading.next() + 1) : next;
        if (after != next && after.is("under")) {
            return true;
        }
        boolean were = lexicon.is("be", after.lower());
        return were
                ? NounPhrase.after(tokens, reading.next() + 1).isPerson(tokens)
                : !after.isWord() && !after.isNumber();
    }

    /** People in a state, a loaded label for the dead, or plainly things. */
    private @Nullable Counted byNoun(Tokens tokens, Reading reading, NounPhrase noun) {
        if (noun.isEmpty()) {
            return null;
        }
        String head = tokens.lower(noun.head());
        Metric state = lexicon.stateOf(head);
        if (state != null && !isArticle(tokens, reading)) {
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

    /** "A soldier": one, without a numeral. */
    private static boolean isArticle(Tokens tokens, Reading reading) {
        return reading.isOne() && !tokens.get(reading.number()).isNumber();
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
