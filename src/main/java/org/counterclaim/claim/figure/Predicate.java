package org.counterclaim.claim.figure;

import java.util.Set;
import org.counterclaim.claim.figure.FigureLexicon.Side;
import org.counterclaim.claim.figure.FigureLexicon.Term;
import org.jspecify.annotations.Nullable;

/** Finds what befell the people counted, behind them: "40 people were killed", "40 dead", "40 in the town and 3 police died". */
final class Predicate {

    private static final int REACH = 16;
    private static final int ASIDE = 30;
    /** These open a clause with its own subject. */
    private static final Set<String> CLAUSES = Set.of("after", "before", "until", "than", "while", "when");

    private static final Set<String> SPEAKING = Set.of("said", "says", "say");
    private static final Set<String> IRREGULAR = Set.of("slain", "hurt", "shot", "put", "held");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM", "X");
    private static final Set<String> OBJECTS = Set.of("NOUN", "PROPN", "ADJ", "DET", "PRON", "NUM");

    private final FigureLexicon lexicon = FigureLexicon.ENGLISH;
    private final Statement statement;
    private final Tokens tokens;
    private final NounPhrase noun;
    private boolean passive;
    private boolean perfect;
    private boolean unstated;
    private boolean phrase;
    private boolean negated;

    private Predicate(Statement statement, NounPhrase noun) {
        this.statement = statement;
        this.tokens = statement.tokens();
        this.noun = noun;
    }

    /** What befell them, or null; of none ("no deaths were reported") also null where the text leaves it open. */
    static @Nullable Counted find(Statement statement, Reading reading, NounPhrase noun) {
        return new Predicate(statement, noun).scan(reading, Math.max(noun.next(), reading.next()));
    }

    private @Nullable Counted scan(Reading reading, int first) {
        int at = first;
        int limit = first + REACH;
        while (at < Math.min(tokens.size(), limit)) {
            Counted harmed = Suffering.at(tokens, at);
            if (harmed != null && !negated && !reading.isZero()) {
                return harmed;
            }
            Term term = lexicon.term(tokens, at);
            if (term != null && (isPremodifier(term, at) || isCompound(at))) {
                at += term.words().size();
                continue;
            }
            if (term != null) {
                return befallen(reading, term, at);
            }
            Counted among = among(at);
            if (among != null) {
                return among;
            }
            int next = step(at);
            if (next < 0) {
                return null;
            }
            // an aside is no part of the way
            limit += next - at - 1;
            at = next;
        }
        return null;
    }

    private boolean isPremodifier(Term term, int at) {
        Token after = tokens.get(at + term.words().size());
        boolean goesOn = lexicon.is("be", after.lower()) || lexicon.is("have", after.lower());
        // "in the flooded town were", "40 of the 120 injured had died"
        return phrase && !passive && term.side() != Side.SUBJECT && (after.tag().equals("NOUN") || goesOn);
    }

    /** "38 non-protesting civilians". */
    private boolean isCompound(int at) {
        return tokens.get(at - 1).isHyphen()
                && tokens.get(at - 1).glued()
                && tokens.get(at).glued();
    }

    private @Nullable Counted befallen(Reading reading, Term term, int at) {
        int next = at + term.words().size();
        // "nine civilians who had not taken part"
        if (negated || (reading.isZero() && unstated)) {
            return null;
        }
        boolean done = term.side() == Side.OBJECT || term.side() == Side.PASSIVE;
        // films are shot as well
        boolean one = noun.isEmpty() && reading.isOne() && !passive;
        boolean thing = VerbBefore.needsPerson(term) && (one || (!noun.isEmpty() && !noun.isPerson(tokens)));
        boolean answerable = term.side() == Side.PASSIVE && lexicon.is("answerable", tokens.lower(next));
        if (done && (thing || answerable || !isUndergone(term, at, next))) {
            return null;
        }
        Metric metric = withSecond(term.metric(), next);
        int end = metric == Metric.CASUALTIES ? next + 2 : next;
        return Counted.by(metric, at, end, "'" + String.join(" ", term.words()) + "' after the number -> " + metric);
    }

    /** The people counted are those it was done to, and not those who did it. */
    private boolean isUndergone(Term term, int at, int next) {
        if (passive) {
            return true;
        }
        String verb = tokens.lower(at);
        boolean participle = verb.endsWith("ed") || verb.endsWith("en") || IRREGULAR.contains(verb);
        Token after = tokens.get(next);
        boolean object = (OBJECTS.contains(after.tag())
                        && !lexicon.is("light", after.lower())
                        && !after.tag().equals("X"))
                || statement.startingAt(next) != null;
        return participle && !perfect && !object;
    }

    /** "40 killed and wounded" counts both together; "40 killed and 100 wounded" does not. */
    private Metric withSecond(Metric first, int next) {
        boolean joined = tokens.get(next).is("and") || tokens.get(next).is("or");
        Term second = joined ? lexicon.term(tokens, next + 1) : null;
        return second != null && Casualties.are(first, second.metric()) && statement.startingAt(next + 1) == null
                ? Metric.CASUALTIES
                : first;
    }

    /** "500 children were among the dead". */
    private @Nullable Counted among(int at) {
        boolean opens = tokens.get(at).is("among")
                && (tokens.get(at + 1).is("the") || tokens.get(at + 1).is("those"));
        if (!opens) {
            return null;
        }
        Reading whole = statement.startingAt(at + 2);
        int state = whole == null ? at + 2 : whole.next();
        Term term = lexicon.term(tokens, state);
        if (term == null) {
            return null;
        }
        String rule = "'among the " + tokens.lower(state) + "' -> " + term.metric();
        return Counted.by(term.metric(), state, at + 1, rule).asPart();
    }

    private static String closing(Token opening) {
        return opening.is("(") ? ")" : opening.is("[") ? "]" : ",";
    }

    /** The next piece to look at, or -1 where the sentence turns to something else. */
    private int step(int at) {
        Token token = tokens.get(at);
        String word = token.lower();
        if (lexicon.is("be", word)) {
            passive = true;
            phrase = false;
            return at + 1;
        }
        if (lexicon.is("have", word)) {
            perfect = true;
            phrase = false;
            return at + 1;
        }
        if (word.equals(",") || word.equals("(") || word.equals("[")) {
            return afterAside(at);
        }
        if (word.equals("including")) {
            return afterJoined(at + 1);
        }
        if (word.equals("and") || word.equals("or")) {
            return afterJoined(at + 1);
        }
        unstated |= lexicon.is("reported", word);
        negated |= word.equals("not") || word.equals("never");
        boolean speaks = !passive && SPEAKING.contains(word);
        if (speaks) {
            // "an official said 40 people were killed"; but "40 people are said to have been killed"
            return -1;
        }
        if (lexicon.is("light", word) || token.isQuote()) {
            return at + 1;
        }
        if (CLAUSES.contains(word)) {
            return -1;
        }
        if (token.tag().equals("ADP") || word.equals("across") || word.equals("of")) {
            phrase = true;
            return statement.startingAt(at + 1) == null || word.equals("of") ? at + 1 : -1;
        }
        if (opensClause(token, at)) {
            phrase = true;
            return at + 1;
        }
        int behind = Aside.behindDashes(tokens, at);
        if (behind > 0) {
            return behind;
        }
        boolean adverb = token.tag().equals("ADV") || (passive && word.endsWith("ly"));
        boolean nominal = phrase && (NOMINAL.contains(token.tag()) || token.isHyphen() || isInside(token));
        return adverb || nominal ? at + 1 : -1;
    }

    private boolean isInside(Token token) {
        return token.is("'s") || token.is(")") || lexicon.is("possessive", token.lower());
    }

    /** "Four guards watching the gate", "two cooks who travelled with them". */
    private boolean opensClause(Token token, int at) {
        boolean verb = token.tag().equals("VERB");
        return verb
                && (token.lower().endsWith("ing")
                        || tokens.get(at - 1).is("who")
                        || tokens.get(at - 1).is("that"));
    }

    /** After "40 protesters and" comes "3 officers were killed" or "bystanders were killed". */
    private int afterJoined(int at) {
        Reading joined = statement.startingAt(at);
        int first = joined == null ? at : joined.next();
        NounPhrase noun = NounPhrase.after(tokens, first);
        if (joined == null && !noun.isPerson(tokens)) {
            return -1;
        }
        return Math.max(noun.next(), first);
    }

    /** "40 people, including 10 children, were killed": goes on behind the aside; or with the next of a list. */
    private int afterAside(int at) {
        int list = tokens.get(at + 1).is("and") ? at + 2 : at + 1;
        Token next = tokens.get(at + 1);
        if (lexicon.is("be", next.lower()) || lexicon.is("have", next.lower())) {
            return at + 1;
        }
        if (statement.startingAt(list) != null && tokens.get(at).is(",")) {
            return afterJoined(list);
        }
        String close = closing(tokens.get(at));
        for (int i = at + 1; i < Math.min(tokens.size(), at + ASIDE); i++) {
            if (tokens.get(i).is(close)) {
                Token after = tokens.get(i + 1);
                boolean bracket = !close.equals(",");
                return bracket || lexicon.is("be", after.lower()) || lexicon.is("have", after.lower()) ? i + 1 : -1;
            }
        }
        return -1;
    }
}
