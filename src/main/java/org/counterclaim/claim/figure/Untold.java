package org.counterclaim.claim.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a number counts where its own words leave that untold: from the number before it, else from the story. */
final class Untold {

    private static final int LONGEST_CLAUSE = 5;
    private static final Set<String> HARMED = Set.of(
            "victims", "casualties", "them", "those", "these", "whom", "figure", "toll", "total", "count", "number");

    private final FigureLexicon lexicon = FigureLexicon.ENGLISH;
    private final TopicReader topics = new TopicReader();
    private final CircumstanceLexicon circumstances = CircumstanceLexicon.ENGLISH;

    /**
     * @param before the metric of the figure before in the sentence, or null
     * @param topic the metric that the story has spoken of last, or null
     */
    @Nullable
    Counted find(
            Statement statement,
            Reading reading,
            NounPhrase noun,
            Linked linked,
            @Nullable Metric before,
            @Nullable Metric topic) {
        Tokens tokens = statement.tokens();
        Metric known = linked.whole() != null ? linked.whole() : before != null ? before : topic;
        // "one of them, a shopkeeper, said" tells of a person and counts nothing
        boolean someone = reading.isOne() && (noun.isEmpty() || reading.isArticle(tokens));
        if (known == null || !known.countsPeople() || someone) {
            return null;
        }
        PartDescribed part = PartDescribed.of(tokens, reading);
        if (part != null) {
            return Counted.by(known, -1, part.next(), "a part of those named before -> " + known)
                    .asPart();
        }
        int next = describedEnd(tokens, reading, noun);
        boolean cases = !noun.isEmpty() && lexicon.is("case", tokens.lower(noun.head()));
        // "two other incidents" may be of anything
        boolean further = linked.apart() != null
                && (!linked.apart().startsWith("other")
                        || (cases && tokens.lower(noun.head()).startsWith("case")));
        if (cases && (further || before != null)) {
            return Counted.by(
                    known, -1, next, "'" + tokens.lower(noun.head()) + "' of what was counted before -> " + known);
        }
        boolean partitive = linked.subset() != null
                && linked.subset().startsWith("of ")
                && (before != null || linked.whole() != null || tellsWho(tokens, reading.next()));
        boolean people = noun.isPerson(tokens) || partitive || (noun.isEmpty() && isBare(tokens, reading));
        boolean more = noun.isEmpty() && linked.increment();
        boolean open = noun.isEmpty() && (isOpen(tokens, reading.next()) || isWithoutName(tokens, reading.next()));
        boolean tied = before != null
                ? linked.inherits() || more || open
                : linked.subset() != null
                        && (!linked.subset().startsWith("includ") || isOfPeopleHarmed(tokens, reading.first()));
        if (people && (tied || linked.whole() != null)) {
            return Counted.by(known, -1, next, "joined to the number before -> " + known);
        }
        if (topic != null && topic.countsPeople() && noun.isEmpty() && wereWho(tokens, next)) {
            return Counted.by(topic, -1, next, "who they were, of those the story counts -> " + topic)
                    .asPart();
        }
        boolean alone = noun.isEmpty() && isConfirmedAlone(tokens, reading.next());
        if (topic != null && topic.countsPeople() && (alone || isListOfNames(tokens, reading, noun))) {
            return Counted.by(topic, -1, next, "the topic of the story -> " + topic);
        }
        boolean told = topic != null && people && isTold(tokens, statement.beforeLeading(reading.first()), reading);
        return told && topic != null && topic.countsPeople()
                ? Counted.by(topic, -1, next, "the topic of the story -> " + topic)
                : null;
    }

    /** "The victims, including 12 children": not "a team, including two judges". */
    private boolean isOfPeopleHarmed(Tokens tokens, int first) {
        Tokens said = new Tokens(tokens.all().subList(0, first));
        boolean named = topics.read(said) != null;
        for (int at = 0; at < first; at++) {
            named |= HARMED.contains(tokens.lower(at));
        }
        return named;
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
        // "identified 12 suspects" tells nothing of the dead, "identified 12 victims" does
        boolean victims = tokens.get(before).is("identified")
                && (tokens.get(reading.next()).is("victims")
                        || tokens.get(reading.next()).is("of"));
        return total || victims || lexicon.is("lists", tokens.lower(before));
    }

    /** "More than 6,700 verified, over 17,000 under review". */
    private boolean isConfirmedAlone(Tokens tokens, int next) {
        Token behind = tokens.get(next + 1);
        return lexicon.is("reported", tokens.lower(next))
                && !tokens.get(next).is("reported")
                && !tokens.get(next).is("known")
                && !tokens.get(next).is("believed")
                && !behind.isWord()
                && !behind.isNumber();
    }

    /** "A list of 2,986 names". */
    private static boolean isListOfNames(Tokens tokens, Reading reading, NounPhrase noun) {
        boolean list = tokens.get(reading.first() - 1).is("of")
                && tokens.get(reading.first() - 2).is("list");
        return list && !noun.isEmpty() && tokens.get(noun.head()).is("names");
    }

    /** "11,000 are under investigation", "17,000 under review". */
    private boolean isOpen(Tokens tokens, int next) {
        boolean be = lexicon.is("be", tokens.lower(next)) && !tokens.get(next).is("being");
        int at = be ? next + 1 : next;
        at = tokens.get(at).is("still") ? at + 1 : at;
        boolean being =
                tokens.get(at).is("being") && (at > next || tokens.lower(at + 1).endsWith("ed"));
        return tokens.get(at).is("under") || being || tokens.get(at).is("awaiting");
    }

    /** "131 who have not been identified", "40 yet to be named". */
    private boolean isWithoutName(Tokens tokens, int next) {
        boolean clause = tokens.get(next).is("who") || tokens.get(next).is("whose");
        for (int at = clause ? next + 1 : next; at < next + LONGEST_CLAUSE; at++) {
            if (circumstances.at("unnamed", tokens, at) != null) {
                return true;
            }
            boolean goesOn = lexicon.is("be", tokens.lower(at)) || lexicon.is("have", tokens.lower(at));
            if (!goesOn && !tokens.get(at).is("still") && !tokens.get(at).is("names")) {
                return false;
            }
        }
        return false;
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
        // "and is looking into 900 more", "with 900 more under investigation"
        boolean more = lexicon.is("increment", tokens.lower(reading.next()));
        Token after = tokens.get(more ? reading.next() + 1 : reading.next());
        int behind = more ? reading.next() + 1 : reading.next();
        if (isOpen(tokens, behind) || isWithoutName(tokens, behind)) {
            return true;
        }
        boolean were = lexicon.is("be", after.lower());
        return were
                ? NounPhrase.after(tokens, reading.next() + 1).isPerson(tokens)
                : !after.isWord() && !after.isNumber();
    }
}
