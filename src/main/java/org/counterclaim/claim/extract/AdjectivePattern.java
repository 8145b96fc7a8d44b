package org.counterclaim.claim.extract;

import java.util.List;
import org.counterclaim.claim.extract.CueEntry.Kind;
import org.jspecify.annotations.Nullable;

/** "S is confident that C", "S is worried about C", "S was determined to C": an attitude told by an adjective. */
final class AdjectivePattern {

    private static final int FARTHEST = 3;

    private final CueLexicon lexicon;

    AdjectivePattern(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Parse parse, List<Draft> drafts) {
        Subjects subjects = new Subjects(parse);
        Complements complements = new Complements(parse);
        for (VerbGroup verb : parse.verbs().all()) {
            Draft draft = verb.isFinite() ? read(parse, verb, subjects, complements) : null;
            if (draft != null) {
                drafts.add(draft);
            }
        }
    }

    private @Nullable Draft read(Parse parse, VerbGroup verb, Subjects subjects, Complements complements) {
        Sentence sentence = parse.sentence();
        int at = verb.from();
        while (at < verb.to() + FARTHEST
                && lexicon.at(sentence, at, Kind.ADJECTIVE).isEmpty()) {
            if (at >= verb.to() && !sentence.tag(at).equals("ADV")) {
                return null;
            }
            at++;
        }
        for (CueEntry entry : lexicon.at(sentence, at, Kind.ADJECTIVE)) {
            int after = at + entry.words().size();
            Complement right = at > verb.from() ? complements.of(entry, after) : null;
            Subject subject = right == null ? null : subjects.of(verb);
            Range phrase = subject == null ? null : subject.phrase();
            boolean somebody = phrase != null && !sentence.is(phrase.from(), "it", "that", "this", "there", "what");
            boolean own = phrase != null && sentence.is(phrase.from(), "i", "we", "you") && sentence.quoted(at);
            if (right != null && subject != null && somebody && !own) {
                Polarity polarity = verb.negated() ? negated(entry) : entry.polarity();
                Range cue = new Range(verb.from(), Math.max(after, right.cueEnd()));
                return new Draft(
                        entry, entry.cueClass(), polarity, subject, cue, right, -1, "an adjective of attitude");
            }
        }
        return null;
    }

    private static Polarity negated(CueEntry entry) {
        return entry.cueClass() == CueClass.ESTIMATE ? Polarity.DOUBTS : Polarity.NO_STATEMENT;
    }
}
