package org.counterclaim.claim.extract;

import java.util.List;
import java.util.Set;
import org.counterclaim.claim.extract.CueEntry.Kind;
import org.counterclaim.claim.extract.Subject.Relation;
import org.jspecify.annotations.Nullable;

/** "it is believed that C", "S2 was reported killed", "C was first reported by S": passives, mostly without a source. */
final class PassivePattern {

    /** Passives that report rather than arrange. */
    private static final Set<String> REPORTING = WordSet.of("""
            believed said thought reported expected estimated feared understood known alleged claimed rumoured
            rumored assumed considered presumed suspected confirmed acknowledged predicted projected hoped
            argued announced""");

    private final CueLexicon lexicon;

    PassivePattern(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Parse parse, List<Draft> drafts) {
        Subjects subjects = new Subjects(parse);
        for (VerbGroup verb : parse.verbs().all()) {
            if (verb.form() != VerbGroup.Form.PASSIVE) {
                continue;
            }
            for (CueEntry entry : lexicon.at(parse.sentence(), verb.head(), Kind.VERB)) {
                Draft draft = read(parse, verb, entry, subjects);
                if (draft != null) {
                    drafts.add(draft);
                    break;
                }
            }
        }
        adverbs(parse, drafts);
    }

    private @Nullable Draft read(Parse parse, VerbGroup verb, CueEntry entry, Subjects subjects) {
        Sentence sentence = parse.sentence();
        int after = verb.head() + entry.words().size();
        Subject subject = subjects.of(verb);
        Range cue = new Range(verb.from(), after);
        if (sentence.is(after, "by")) {
            return by(parse, verb, entry, subject, cue, after);
        }
        int agent = entry.takes(CueEntry.Frame.TOLL) ? behindFigure(sentence, after) : -1;
        if (agent > 0) {
            return by(parse, verb, entry, subject, cue, agent);
        }
        if (entry.takes(CueEntry.Frame.ABOUT_OBJECT)) {
            return charge(parse, verb, entry, subject, after);
        }
        boolean reported = sentence.isIn(verb.head(), REPORTING);
        boolean uncommitted = switch (entry.cueClass()) {
            case SAY, DISTANCE, ESTIMATE, HEARSAY, CONFIRM, CONCEDE, REVEAL, WARN -> true;
            default -> false;
        };
        Range phrase = subject == null ? null : subject.phrase();
        // "5,002 people were confirmed killed": how the number was come by, and nobody's statement
        boolean counted = phrase != null && entry.cueClass() == CueClass.CONFIRM && holdsNumber(sentence, phrase);
        if (!reported || !uncommitted || phrase == null || counted) {
            return null;
        }
        boolean that = sentence.is(after, "that");
        boolean to = sentence.is(after, "to") && parse.verbs().at(after) != null;
        boolean state =
                sentence.is(after, "killed", "dead", "missing", "injured", "wounded", "arrested", "detained", "safe");
        if (!that && !to && !state) {
            return null;
        }
        CueClass cueClass = entry.cueClass() == CueClass.SAY || entry.cueClass() == CueClass.DISTANCE
                ? CueClass.HEARSAY
                : entry.cueClass();
        Complement right = new Complement(after, after, -1, null, Complement.Strength.MARKED);
        boolean empty = sentence.is(phrase.from(), "it");
        Subject nobody = new Subject(null, phrase.from(), Relation.NONE);
        int leftFrom = empty ? -1 : phrase.from();
        int leftTo = empty ? -1 : phrase.to();
        return new Draft(
                entry,
                cueClass,
                VerbPattern.polarity(entry, verb),
                nobody,
                cue,
                right,
                leftFrom,
                leftTo,
                "passive without a source");
    }

    /** "He was accused of lying", "it is described as safe": what is said of the subject, by nobody who is named. */
    private static @Nullable Draft charge(
            Parse parse, VerbGroup verb, CueEntry entry, @Nullable Subject subject, int after) {
        Range patient = subject == null ? null : subject.phrase();
        if (patient == null || verb.negated() || !parse.sentence().is(after, "of", "for", "as", "with")) {
            return null;
        }
        Complement right = new Complement(after + 1, after + 1, -1, null, Complement.Strength.MARKED);
        Subject nobody = new Subject(null, patient.from(), Relation.NONE);
        return new Draft(
                entry,
                entry.cueClass(),
                VerbPattern.polarity(entry, verb),
                nobody,
                new Range(verb.from(), after + 1),
                right,
                patient.from(),
                patient.to(),
                "passive charge without a source");
    }

    private static boolean holdsNumber(Sentence sentence, Range phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (sentence.tag(i).equals("NUM")) {
                return true;
            }
        }
        return false;
    }

    /** "was put at 3,117 by": where "by" stands behind the number, or -1. */
    private static int behindFigure(Sentence sentence, int after) {
        boolean number = false;
        for (int i = after; sentence.is(after, "at", "to") && i < after + 8; i++) {
            number |= sentence.tag(i).equals("NUM");
            if (sentence.isComma(i) || (sentence.is(i, "by") && !number)) {
                return -1;
            }
            if (sentence.is(i, "by")) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Draft by(
            Parse parse, VerbGroup verb, CueEntry entry, @Nullable Subject subject, Range cue, int preposition) {
        Range agent = parse.phrases().startingAt(preposition + 1);
        Range patient = subject == null ? null : subject.phrase();
        if (agent == null
                || parse.sentence().is(agent.from(), "no", "nobody", "none")
                || patient == null
                || !entry.takes(CueEntry.Frame.OBJECT)) {
            return null;
        }
        Subject source = new Subject(agent, verb.from(), Relation.INVERTED);
        Complement figure = preposition == cue.to()
                ? null
                : new Complement(cue.to(), cue.to(), preposition, null, Complement.Strength.MARKED);
        return new Draft(
                entry,
                entry.cueClass(),
                VerbPattern.polarity(entry, verb),
                source,
                cue,
                figure,
                patient.from(),
                patient.to(),
                "passive with its source behind 'by'");
    }

    /** "reportedly", "allegedly": hearsay about the clause. */
    private void adverbs(Parse parse, List<Draft> drafts) {
        Sentence sentence = parse.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            for (CueEntry entry : lexicon.at(sentence, i, Kind.ADVERB)) {
                if (sentence.tag(i).equals("ADV") && !sentence.quoted(i)) {
                    Subject nobody = new Subject(null, i, Relation.NONE);
                    Complement right = new Complement(i + 1, i + 1, -1, null, Complement.Strength.MARKED);
                    int leftTo = i > 0 ? i : -1;
                    drafts.add(new Draft(
                            entry,
                            entry.cueClass(),
                            entry.polarity(),
                            nobody,
                            new Range(i, i + 1),
                            right,
                            leftTo,
                            "hearsay: nobody is named"));
                }
            }
        }
    }
}
