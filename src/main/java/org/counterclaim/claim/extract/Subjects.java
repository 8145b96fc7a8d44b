package org.counterclaim.claim.extract;

import java.util.Set;
import org.counterclaim.claim.syntax.DependencyTree;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb group by the words around it. */
final class Subjects {

    private static final int LONGEST_INSERTION = 32;
    private static final int LONGEST_BRACKET = 9;
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose");
    private static final Set<String> PARTICIPLES =
            Set.of("seen", "shown", "held", "sent", "made", "known", "led", "run");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "yet");
    /** Texts that speak for whoever issued them. */
    private static final Set<String> UTTERANCES = WordSet.of("""
            statement letter email mail tweet tweets post memo report message speech note video ad piece release
            paper article decision order posts statements column""");

    private final Sentence sentence;
    private final VerbGroups verbs;
    private final NounPhrases phrases;
    private final @Nullable TreeSubjects trees;

    Subjects(Parse parse) {
        this.sentence = parse.sentence();
        this.verbs = parse.verbs();
        this.phrases = parse.phrases();
        DependencyTree tree = sentence.tree();
        this.trees = tree == null ? null : new TreeSubjects(sentence, tree);
    }

    /** "Claiming ...,", "After saying ...,": a participle before the clause whose subject it shares. */
    static boolean opensSentence(Parse parse, Range cue, Subject subject) {
        int first = cue.from();
        boolean leading = first == 0 || (first == 1 && !parse.sentence().tag(0).equals("PUNCT"));
        return leading && subject.relation() == Subject.Relation.SHARED;
    }

    @Nullable
    Subject of(VerbGroup verb) {
        Subject near = switch (verb.form()) {
            case FINITE, PASSIVE -> ofFinite(verb);
            case PARTICIPLE -> ofParticiple(verb);
            case INFINITIVE -> null;
        };
        if (verb.form() == VerbGroup.Form.INFINITIVE || trees == null) {
            return near;
        }
        return near == null ? trees.of(verb.head(), verb.from()) : near;
    }

    private @Nullable Subject ofFinite(VerbGroup verb) {
        int before = verb.from() - 1;
        while (sentence.tag(before).equals("ADV")) {
            before--;
        }
        Range time = phrases.baseAt(before);
        if (time != null && phrases.isTemporal(time) && time.from() > 0) {
            before = time.from() - 1;
            before = sentence.is(before, "on", "of") ? before - 1 : before;
        }
        if (before < 0) {
            return inverted(verb);
        }
        if (sentence.isIn(before, RELATIVES) && !sentence.isAcronym(before)) {
            return relative(before, verb);
        }
        if (sentence.isIn(before, CONJUNCTIONS)) {
            int edge = sentence.isComma(before - 1) ? before - 1 : before;
            return new Subject(null, edge, Subject.Relation.CARRIED);
        }
        Range direct = phrases.endingAt(before + 1);
        if (direct != null) {
            return own(whole(direct));
        }
        if (sentence.isComma(before) || sentence.is(before, "--", "–", "—", ")")) {
            Subject behind = beforeAnInsertion(before);
            Subject turned = behind == null ? inverted(verb) : null;
            // A stray comma between a subject at the very beginning and its verb.
            Range first = behind == null && turned == null ? phrases.endingAt(before) : null;
            return behind != null ? behind : first != null && first.from() == 0 ? own(first) : turned;
        }
        return sentence.tag(before).equals("PUNCT") ? inverted(verb) : null;
    }

    private Subject own(Range phrase) {
        int edge = phrase.from();
        if (sentence.is(edge - 1, "as", "while", "although", "though")) {
            edge--;
        }
        return new Subject(phrase, edge, Subject.Relation.OWN);
    }

    private @Nullable Subject relative(int pronoun, VerbGroup verb) {
        int before = sentence.isComma(pronoun - 1) ? pronoun - 1 : pronoun;
        Range antecedent = phrases.endingAt(before);
        Range who = sentence.is(pronoun, "whose") ? null : new Range(pronoun, pronoun + 1);
        return antecedent == null ? null : new Subject(antecedent, who, verb.from(), Subject.Relation.RELATIVE);
    }

    /** "The agency, a US-based NGO, said": the subject stands before the insertion and takes an apposition with it. */
    private @Nullable Subject beforeAnInsertion(int closing) {
        boolean bracket = sentence.is(closing, ")");
        for (int opening = closing - 1; opening > 0 && closing - opening < LONGEST_INSERTION; opening--) {
            boolean opens = bracket ? sentence.is(opening, "(") : sentence.is(opening, sentence.word(closing));
            if (!opens) {
                continue;
            }
            Range phrase = phrases.endingAt(beforeBracket(opening));
            if (phrase == null || !phrases.opensAClause(phrase.from())) {
                if (bracket || phrase == null) {
                    continue;
                }
            }
            Boolean identifies = identifies(opening + 1, closing);
            if (bracket) {
                return own(new Range(phrase.from(), closing + 1));
            }
            if (identifies != null) {
                Range named = identifies ? nameBefore(phrase) : null;
                phrase = named == null ? phrase : named;
                Subject subject = own(phrase);
                return identifies
                        ? new Subject(new Range(phrase.from(), closing), subject.edge(), Subject.Relation.OWN)
                        : subject;
            }
        }
        return null;
    }

    /** "Sen. Ana Bell (D-Ohio), a member": the name stands before its bracket. */
    private int beforeBracket(int end) {
        for (int i = end - 2; sentence.is(end - 1, ")") && i > 0 && end - i < LONGEST_BRACKET; i--) {
            if (sentence.is(i, "(")) {
                return i;
            }
        }
        return end;
    }

    /** "Anna Bell, a lawyer, who ...": the name that the phrase is itself an apposition to. */
    private @Nullable Range nameBefore(Range phrase) {
        int comma = phrase.from() - 1;
        Range name = sentence.isComma(comma) && sentence.is(phrase.from(), "a", "an") ? phrases.endingAt(comma) : null;
        boolean fits = name != null
                && sentence.capital(name.to() - 1)
                && sentence.tag(name.to() - 1).matches("PROPN|NOUN")
                && phrases.opensAClause(name.from());
        return fits ? name : null;
    }

    /** True for an apposition or "who" clause, false for another insertion, null where it is no insertion at all. */
    private @Nullable Boolean identifies(int from, int to) {
        if (sentence.is(from, "who", "whose", "which")) {
            return true;
        }
        if (sentence.is(from, "as", "when", "while", "after", "where", "if", "although", "though", "since")) {
            return false;
        }
        VerbGroup first = verbs.at(from);
        if (first == null && hasClause(from, to)) {
            return null;
        }
        if (first != null
                || sentence.tag(from).equals("ADP")
                || sentence.tag(from).equals("ADV")) {
            return false;
        }
        return phrases.begins(from) && !sentence.tag(from).equals("PRON");
    }

    /** A finite verb that is neither in a relative clause nor short for one ("a group based in Norway"). */
    private boolean hasClause(int from, int to) {
        boolean relative = false;
        for (int i = from; i < to; i++) {
            relative |= sentence.isIn(i, RELATIVES);
            VerbGroup verb = verbs.at(i);
            if (verb != null && verb.from() == i && verb.isFinite() && !relative && !isReduced(verb)) {
                return true;
            }
        }
        return false;
    }

    /** "based in Norway", "reached by telephone", "called Born Here": a participle behind its noun. */
    private boolean isReduced(VerbGroup verb) {
        int head = verb.head();
        String word = sentence.lower(head);
        boolean participle = word.endsWith("ed") || word.endsWith("en") || sentence.isIn(head, PARTICIPLES);
        boolean noun =
                sentence.tag(head - 1).equals("NOUN") || sentence.tag(head - 1).equals("PROPN");
        boolean followed =
                sentence.tag(head + 1).equals("ADP") || sentence.tag(head + 1).equals("PROPN");
        return verb.form() == VerbGroup.Form.FINITE && verb.from() == head && participle && noun && followed;
    }

    /**
     * Takes in the noun that the phrase only hangs on: "residents reached by telephone", "volunteers who compare lists".
     */
    private Range whole(Range phrase) {
        int before = phrase.from() - 1;
        boolean preposition = sentence.tag(before).equals("ADP");
        VerbGroup verb = verbs.at(preposition ? before - 1 : before);
        if (verb == null || !verb.isFinite()) {
            return phrase;
        }
        boolean relative = sentence.isIn(verb.from() - 1, RELATIVES) && !sentence.isAcronym(verb.from() - 1);
        boolean reduced = preposition && isReduced(verb);
        Range noun = relative ? phrases.endingAt(verb.from() - 1) : reduced ? phrases.endingAt(verb.from()) : null;
        return noun == null ? phrase : new Range(noun.from(), phrase.to());
    }

    private @Nullable Subject inverted(VerbGroup verb) {
        if (verb.head() != verb.from() && !sentence.tag(verb.from()).equals("ADV")) {
            return null;
        }
        Range phrase = phrases.startingAt(verb.to());
        if (phrase == null || verbs.at(phrase.to()) != null || !phrases.isNamed(phrase)) {
            return null;
        }
        Range whole = new Range(phrase.from(), withApposition(phrase.to()));
        return new Subject(whole, verb.from(), Subject.Relation.INVERTED);
    }

    /** "said Anna Bell, a spokeswoman for the ministry" */
    private int withApposition(int comma) {
        if (!sentence.isComma(comma)) {
            return comma;
        }
        boolean who = sentence.is(comma + 1, "who", "whose", "which");
        Range apposition = who ? null : phrases.startingAt(comma + 1);
        if (!who && (apposition == null || sentence.tag(comma + 1).equals("PRON"))) {
            return comma;
        }
        int end = comma + 1;
        while (end < sentence.size()
                && !sentence.isComma(end)
                && !sentence.is(end, ".", ";", ":", "\"", "“", "”", "--")) {
            end++;
        }
        boolean clause = !who
                && apposition != null
                && verbs.at(apposition.to()) != null
                && verbs.finiteIn(apposition.to(), end) != null;
        return clause ? comma : end;
    }

    private @Nullable Subject ofParticiple(VerbGroup verb) {
        int before = verb.from() - 1;
        if (sentence.is(
                before, "while", "when", "before", "after", "by", "in", "without", "for", "from", "despite", "of",
                "about")) {
            int edge = sentence.isComma(before - 1) ? before - 1 : before;
            return new Subject(null, edge, Subject.Relation.SHARED);
        }
        if (before < 0 || sentence.tag(before).equals("PUNCT") || sentence.isIn(before, CONJUNCTIONS)) {
            return new Subject(null, Math.max(0, before), Subject.Relation.SHARED);
        }
        Range phrase = phrases.endingAt(verb.from());
        if (phrase == null) {
            return null;
        }
        Range absolute = afterWith(phrase);
        if (absolute != null) {
            int with = absolute.from() - 1;
            return new Subject(absolute, sentence.isComma(with - 1) ? with - 1 : with, Subject.Relation.ABSOLUTE);
        }
        if (sentence.isIn(phrase.to() - 1, UTTERANCES)) {
            return new Subject(null, verb.from(), Subject.Relation.SHARED);
        }
        return new Subject(phrase, verb.from(), Subject.Relation.RELATIVE);
    }

    private @Nullable Range afterWith(Range phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (sentence.is(i - 1, "with")) {
                return new Range(i, phrase.to());
            }
        }
        return null;
    }
}
