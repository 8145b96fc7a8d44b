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
            boolean that = sentence.is(i + 1, "that") && parse.hasClause(i + 2, sentence.size());
            if (!that
                    || isDenied(parse, i + 2)
                    || !(sentence.tag(i).equals("NOUN") || sentence.tag(i).equals("VERB"))) {
                continue;
            }
            for (CueEntry entry : lexicon.at(sentence, i, Kind.NOUN)) {
                drafts.add(read(parse, i, entry));
                break;
            }
        }
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
