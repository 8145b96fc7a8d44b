package org.counterclaim.claim.extract;

import java.util.List;
import org.counterclaim.claim.extract.CueEntry.Kind;
import org.jspecify.annotations.Nullable;

/** "the ministry's claim that C", "his belief that C", "reports that C". */
final class NounPattern {

    private final CueLexicon lexicon;

    NounPattern(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Parse parse, List<Draft> drafts) {
        Sentence sentence = parse.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (!(sentence.tag(i).equals("NOUN") || sentence.tag(i).equals("VERB"))) {
                continue;
            }
            boolean that =
                    sentence.is(i + 1, "that") && parse.hasClause(i + 2, sentence.size()) && !isDenied(parse, i + 2);
            for (CueEntry entry : lexicon.at(sentence, i, Kind.NOUN)) {
                Draft draft =
                        that && entry.takes(CueEntry.Frame.CLAUSE) ? read(parse, i, entry) : owned(parse, i, entry);
                if (draft != null) {
                    drafts.add(draft);
                    break;
                }
            }
        }
    }

    /** "the ministry's plan to close it", "her criticism of the dam": somebody's noun with what it is about. */
    private static @Nullable Draft owned(Parse parse, int noun, CueEntry entry) {
        Sentence sentence = parse.sentence();
        Range base = parse.phrases().baseAt(noun);
        Range owner = base == null || base.to() != noun + 1 ? null : owner(parse, base.from(), noun);
        boolean preposition = sentence.isIn(noun + 1, entry.prepositions());
        boolean infinitive = entry.takes(CueEntry.Frame.INFINITIVE)
                && sentence.is(noun + 1, "to")
                && parse.verbs().at(noun + 1) != null;
        int from = preposition ? noun + 2 : noun + 1;
        if (owner == null || !(preposition || infinitive) || from >= parse.end()) {
            return null;
        }
        int to = endOfThing(parse, from);
        Complement right = new Complement(from, from, to, null, Complement.Strength.OBJECT);
        Subject subject = new Subject(owner, owner.from(), Subject.Relation.RELATIVE);
        Range cue = new Range(cueFrom(parse, owner, noun), from);
        String rule = "the noun '" + sentence.lower(noun) + "' with what it is about";
        return new Draft(entry, entry.cueClass(), entry.polarity(), subject, cue, right, -1, rule);
    }

    /** Where the thing ends: before the sentence's own verb or the next mark. */
    private static int endOfThing(Parse parse, int from) {
        Sentence sentence = parse.sentence();
        int at = from;
        while (at < parse.end() && !sentence.isComma(at) && !sentence.is(at, ";", ":", "--", "—", "―", "–")) {
            VerbGroup verb = parse.verbs().at(at);
            boolean clause = verb != null
                    && verb.from() == at
                    && at > from
                    && (verb.form() == VerbGroup.Form.FINITE || verb.form() == VerbGroup.Form.PASSIVE)
                    && !sentence.is(at - 1, "that", "which", "who", "to", "how", "whether", "what");
            if (clause && parse.phrases().endingAt(at) != null) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** "an accusation that the company denies": what is denied stands before, and "that" opens no statement. */
    private boolean isDenied(Parse parse, int from) {
        VerbGroup verb = parse.verbs().finiteIn(from, parse.sentence().size());
        if (verb == null || !endsHere(parse, verb.to())) {
            return false;
        }
        return lexicon.at(parse.sentence(), verb.head(), Kind.VERB).stream()
                .anyMatch(entry -> entry.polarity() == Polarity.DENIES);
    }

    private static boolean endsHere(Parse parse, int at) {
        return at >= parse.end() || parse.sentence().tag(at).equals("PUNCT");
    }

    private static Draft read(Parse parse, int noun, CueEntry entry) {
        Range base = parse.phrases().baseAt(noun);
        int from = base == null ? noun : base.from();
        Range owner = owner(parse, from, noun);
        int cueFrom = owner == null ? from : cueFrom(parse, owner, noun);
        Range cue = new Range(Math.min(cueFrom, noun), noun + 1);
        Subject subject = owner == null
                ? new Subject(null, cue.from(), Subject.Relation.NONE)
                : new Subject(owner, owner.from(), Subject.Relation.RELATIVE);
        Complement right = new Complement(noun + 1, noun + 1, -1, null, Complement.Strength.MARKED);
        String rule = "the noun '" + parse.sentence().lower(noun) + "' with a clause";
        return new Draft(entry, entry.cueClass(), entry.polarity(), subject, cue, right, -1, rule);
    }

    private static int cueFrom(Parse parse, Range owner, int noun) {
        int from = owner.to();
        return parse.phrases().isPossessive(from) && from < noun ? from + 1 : from;
    }

    /** Whoever stands in the genitive before the noun. */
    private static @Nullable Range owner(Parse parse, int from, int noun) {
        Sentence sentence = parse.sentence();
        for (int i = noun - 1; i >= from; i--) {
            if (parse.phrases().isPossessive(i) && i > from) {
                return new Range(from, i);
            }
        }
        return sentence.is(from, "his", "her", "their", "its", "my", "our", "your") ? new Range(from, from + 1) : null;
    }
}
