package org.counterclaim.claim.extract;

import java.util.Set;
import org.counterclaim.claim.extract.Complement.Strength;
import org.counterclaim.claim.extract.CueEntry.Frame;
import org.jspecify.annotations.Nullable;

/** Finds the content that follows a cue, past whom it was told to and where. */
final class Complements {

    private static final Set<String> CLAUSE_OPENERS = Set.of("that", "whether", "how", "why", "what", "where", "who");
    private static final Set<String> SKIPPED_ADVERBS = WordSet.of("""
            again recently earlier later late early publicly simply flatly bluntly repeatedly afterward
            afterwards previously separately also aloud ago back once""");
    private static final Set<String> OCCASION_PREPOSITIONS = WordSet.of("""
            on in at to during after before via by from through over with for following under about of""");
    private static final Set<String> TOLL_NOUNS = WordSet.of("""
            toll number count total figure tally estimate death deaths cost damage size crowd casualties losses
            turnout attendance figures numbers costs price it them population share rate value bill dead killed
            wounded injured loss deficit budget amount sum missing detained""");
    private static final Set<String> NOT_OPENING = WordSet.of("""
            when where why how as while after before once since ago too""");
    private static final Set<String> HEDGES = WordSet.of("""
            more less fewer at about around nearly almost over under up between""");

    private static final Set<String> LIMITING = WordSet.of("""
            although though if when while since because unless despite under without until""");
    private static final Set<String> SAYABLE =
            Set.of("VERB", "NOUN", "PROPN", "X", "DET", "ADJ", "NUM", "PRON", "INTJ");
    private static final int SHORTEST_CLAUSE = 3;

    private final Parse parse;
    private final Sentence sentence;
    private final NounPhrases phrases;

    Complements(Parse parse) {
        this.parse = parse;
        this.sentence = parse.sentence();
        this.phrases = parse.phrases();
    }

    /** @param after where to look: behind the verb, or behind an inverted subject */
    @Nullable
    Complement of(CueEntry entry, int after) {
        int at = after;
        Range audience = null;
        if (entry.takes(Frame.AUDIENCE)) {
            audience = audienceAt(at);
            at = audience == null ? at : audience.to();
        }
        if (sentence.isIn(at, entry.prepositions()) && !sentence.isComma(at + 1)) {
            return new Complement(audience == null ? at + 1 : after, at + 1, -1, audience, Strength.MARKED);
        }
        int marked = marked(entry, at);
        if (marked >= 0) {
            return new Complement(after, marked, -1, audience, Strength.MARKED);
        }
        if (entry.takes(Frame.TOLL)) {
            Complement toll = toll(after, at);
            if (toll != null || !(entry.takes(Frame.CLAUSE) || entry.takes(Frame.OBJECT))) {
                return toll;
            }
        }
        if (entry.takesStatement()) {
            int past = pastOccasions(at);
            marked = marked(entry, past);
            if (marked >= 0) {
                return new Complement(after, marked, -1, audienceIn(audience, at, past), Strength.MARKED);
            }
            if (entry.takes(Frame.CLAUSE)
                    && (opensClause(past) || mustBeClause(entry, past) || saysSomething(entry, past))) {
                return new Complement(after, past, -1, audienceIn(audience, at, past), Strength.CLAUSE);
            }
        }
        int opener = entry.takes(Frame.CLAUSE) ? adverbialClauseAt(entry, at) : -1;
        if (opener >= 0) {
            return new Complement(after, opener, -1, audience, Strength.CLAUSE);
        }
        if (entry.words().size() > 1 && entry.takes(Frame.OBJECT) && opensGerund(at)) {
            return new Complement(after, at, -1, audience, Strength.OBJECT);
        }
        if (entry.takes(Frame.COUNT) && numberSoon(at)) {
            return new Complement(after, at, -1, audience, Strength.OBJECT);
        }
        if (entry.takes(Frame.GERUND)
                && parse.verbs().at(at) != null
                && sentence.lower(at).endsWith("ing")) {
            return new Complement(after, at, -1, audience, Strength.OBJECT);
        }
        Range told = entry.takes(Frame.QUOTE) ? phrases.startingAt(at) : null;
        if (told != null && isQuotationBehind(told.to())) {
            return new Complement(after, told.to() + 1, -1, told, Strength.MARKED);
        }
        if (entry.takes(Frame.ABOUT_OBJECT)) {
            return aboutObject(entry, after, at, audience);
        }
        boolean object = entry.takes(Frame.OBJECT) && beginsAThing(at);
        return object ? new Complement(after, at, -1, audience, Strength.OBJECT) : null;
    }

    /** "that the dam holds": "that" before an article, a name or a pronoun opens a clause, whatever its verb is taken for. */
    private boolean opensSubject(int at) {
        String tag = sentence.tag(at);
        return at + 2 < parse.end() && (tag.equals("DET") || tag.equals("PROPN") || tag.equals("PRON"));
    }

    /** "said although the count rose, ...", "estimated by 2050, ...": a clause that begins with what limits it, or -1. */
    private int adverbialClauseAt(CueEntry entry, int at) {
        if (isPureSpeech(entry) && sentence.isIn(at, LIMITING) && parse.hasClause(at + 1, parse.end())) {
            return at;
        }
        int past = pastOccasions(at);
        return past > at && sentence.isComma(past) && parse.mainClauseAt(past + 1) != null ? at : -1;
    }

    /** "scolded him: “Stop.”" */
    private boolean isQuotationBehind(int at) {
        return (sentence.is(at, ":") || sentence.isComma(at))
                && !sentence.quoted(at)
                && sentence.isQuotationMark(at + 1)
                && sentence.quoted(at + 2);
    }

    /** "called for immediately cutting the fees" */
    private boolean opensGerund(int at) {
        int verb = sentence.tag(at).equals("ADV") ? at + 1 : at;
        return parse.verbs().at(verb) != null && sentence.lower(verb).endsWith("ing");
    }

    private int marked(CueEntry entry, int at) {
        boolean statement = entry.takesStatement() || entry.takes(Frame.OBJECT);
        if (sentence.isIn(at, CLAUSE_OPENERS) && statement && !sentence.isAcronym(at)) {
            boolean clause = parse.hasClause(at + 1, sentence.size())
                    || sentence.is(at + 1, "to")
                    || sentence.isQuotationMark(at + 1)
                    || (sentence.is(at, "that") && opensSubject(at + 1))
                    || (sentence.isComma(at + 1) && sentence.isQuotationMark(at + 2));
            return clause ? at : -1;
        }
        if (sentence.is(at, "to")
                && entry.takes(Frame.INFINITIVE)
                && (parse.verbs().at(at) != null || sentence.isQuotationMark(at + 1))) {
            return at;
        }
        boolean notTo = sentence.is(at, "not") && sentence.is(at + 1, "to");
        if (notTo && entry.takes(Frame.INFINITIVE)) {
            return at;
        }
        if (sentence.is(at, ":") && statement && at + 1 < sentence.size()) {
            return at + 1;
        }
        if (sentence.isQuotationMark(at) && sentence.quoted(at) && sentence.quoted(at + 1) && statement) {
            return at;
        }
        boolean quotedNext = sentence.isQuotationMark(at + 1) && sentence.quoted(at + 1) && sentence.quoted(at + 2);
        return sentence.isComma(at) && quotedNext && !sentence.quoted(at) && statement ? at + 1 : -1;
    }

    private boolean opensClause(int at) {
        if (!sentence.inside(at) || sentence.tag(at).equals("PUNCT")) {
            return false;
        }
        VerbGroup verb = parse.verbs().finiteIn(at, sentence.size());
        if (verb == null || (verb.from() == at && !sentence.is(at, "is", "are", "was", "were"))) {
            return false;
        }
        for (int i = at; i < verb.from(); i++) {
            if (sentence.isComma(i) && !phrases.begins(at)) {
                return false;
            }
        }
        boolean gerund = sentence.tag(at).equals("VERB") && sentence.lower(at).endsWith("ing");
        return gerund
                || phrases.begins(at)
                || sentence.is(at, "there")
                || sentence.isIn(at, HEDGES)
                || (sentence.tag(at).equals("ADV") && !sentence.isIn(at, NOT_OPENING))
                || sentence.is(at, "if", "because");
    }

    /** What follows a pure word of speech is a statement even where the tagger sees no verb in it. */
    private boolean mustBeClause(CueEntry entry, int at) {
        boolean pure = isPureSpeech(entry);
        Range base = phrases.baseAt(at);
        boolean enough = base != null && (base.to() + 2 < parse.end() || base.to() - base.from() > 3);
        return pure && base != null && base.from() == at && enough && !sentence.isComma(base.to());
    }

    private static boolean isPureSpeech(CueEntry entry) {
        return !entry.takes(Frame.OBJECT)
                && !entry.takes(Frame.ABOUT_OBJECT)
                && (entry.cueClass() == CueClass.SAY || entry.cueClass() == CueClass.DISTANCE);
    }

    /** "said witnesses saw": nothing but what was said can stand behind this word, whatever the tagger makes of it. */
    private boolean saysSomething(CueEntry entry, int at) {
        String tag = sentence.tag(at);
        boolean content = SAYABLE.contains(tag) || sentence.is(at, "too", "not", "only", "never", "neither");
        boolean enough = true;
        for (int i = at; i < at + SHORTEST_CLAUSE; i++) {
            enough &= i < parse.end() && !sentence.tag(i).equals("PUNCT");
        }
        return isPureSpeech(entry) && content && enough;
    }

    private boolean beginsAThing(int at) {
        return (phrases.begins(at) && !isTemporal(at)) || sentence.isIn(at, HEDGES);
    }

    private boolean isTemporal(int at) {
        Range base = phrases.baseAt(at);
        return base != null && phrases.isTemporal(base);
    }

    private @Nullable Range audienceAt(int at) {
        Range phrase = phrases.startingAt(at);
        if (phrase == null) {
            boolean name = sentence.capital(at) && !sentence.isQuotationMark(at);
            return name ? new Range(at, at + 1) : null;
        }
        VerbGroup next = parse.verbs().at(phrase.to());
        boolean isTheClause = next != null && next.isFinite();
        Range base = phrases.baseAt(at);
        if (isTheClause && base != null && base.to() < phrase.to() && phrases.begins(base.to())) {
            return base;
        }
        return isTheClause && !sentence.tag(at).equals("PRON") ? firstName(phrase) : phrase;
    }

    /** "told AFP more than 40 had died": the tagger ran the audience into the subject of the clause. */
    private @Nullable Range firstName(Range phrase) {
        int to = phrase.from();
        while (to < phrase.to() && sentence.tag(to).equals("PROPN")) {
            to++;
        }
        return to > phrase.from() && to < phrase.to() ? new Range(phrase.from(), to) : null;
    }

    /** "said to reporters on Tuesday": the audience within what was skipped. */
    private @Nullable Range audienceIn(@Nullable Range known, int from, int to) {
        if (known != null) {
            return known;
        }
        for (int i = from; i < to; i++) {
            if (sentence.is(i, "to")) {
                return phrases.startingAt(i + 1);
            }
        }
        return null;
    }

    private int pastOccasions(int start) {
        int at = start;
        while (true) {
            int next = at;
            Range base = phrases.baseAt(at);
            if (base != null && base.from() == at && phrases.isTemporal(base)) {
                next = base.to();
            } else if (sentence.isIn(at, SKIPPED_ADVERBS)) {
                next = at + 1;
            } else if (sentence.isIn(at, OCCASION_PREPOSITIONS)) {
                next = behindPhrase(at + 1);
            }
            if (next <= at) {
                return at;
            }
            at = next;
        }
    }

    private int behindPhrase(int at) {
        Range phrase = phrases.baseAt(at);
        if (phrase == null || phrase.from() != at || isCounted(phrase)) {
            return -1;
        }
        return phrase.to();
    }

    /** "at least 20 people", "about 150 soldiers": a number and no occasion. */
    private boolean isCounted(Range phrase) {
        boolean number = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            number |= sentence.tag(i).equals("NUM") || sentence.is(i, "least", "most");
        }
        boolean year =
                phrase.to() - phrase.from() == 1 && sentence.word(phrase.from()).length() == 4;
        return number && !year && !phrases.isTemporal(phrase);
    }

    private @Nullable Complement toll(int after, int at) {
        int limit = Math.min(sentence.size(), at + 14);
        boolean noun = false;
        for (int i = at; i < limit; i++) {
            noun |= sentence.isIn(i, TOLL_NOUNS);
            if (noun && sentence.is(i, "at", "to") && numberSoon(i + 1)) {
                return new Complement(after, at, -1, null, Strength.MARKED);
            }
            if (sentence.isComma(i) || sentence.is(i, ".", ";")) {
                return null;
            }
        }
        return null;
    }

    private boolean numberSoon(int from) {
        for (int i = from; i < from + 5; i++) {
            if (sentence.tag(i).equals("NUM")
                    || sentence.is(i, "dozens", "hundreds", "thousands", "scores", "millions")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Complement aboutObject(CueEntry entry, int after, int at, @Nullable Range audience) {
        Range object = phrases.startingAt(at);
        if (object == null && !sentence.isQuotationMark(at)) {
            return null;
        }
        if (entry.polarity() == Polarity.DENIES && object != null) {
            // What is denied is the thing; "as baseless" is what the source thinks of it.
            boolean judged = sentence.is(object.to(), "as", "for");
            return new Complement(after, at, judged ? object.to() : -1, audience, Strength.OBJECT);
        }
        return new Complement(after, at, -1, audience, Strength.OBJECT);
    }
}
