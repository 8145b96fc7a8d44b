package org.counterclaim.claim.extract;

import java.util.List;
import java.util.Set;
import org.counterclaim.claim.extract.CueEntry.Kind;
import org.counterclaim.claim.extract.Subject.Relation;
import org.jspecify.annotations.Nullable;

/**
 * "“Never!” she yells", "he scolded her: “Stop.”": whatever verb stands between a speaker and a whole quotation is one of
 * speech, whether or not a lexicon lists it.
 */
final class QuotativePattern {

    private static final int SHORTEST_SPEECH = 4;
    private static final int FARTHEST = 6;
    private static final Set<String> NOT_OF_SPEECH = WordSet.of("""
            is are was were be been being am has have had do does did 's 're called named titled dubbed entitled
            nicknamed labelled labeled""");

    void find(Parse parse, List<Draft> drafts) {
        Sentence sentence = parse.sentence();
        Subjects subjects = new Subjects(parse);
        for (VerbGroup verb : parse.verbs().all()) {
            boolean speaks = verb.form() == VerbGroup.Form.FINITE
                    && !verb.negated()
                    && !sentence.quoted(verb.head())
                    && !sentence.isIn(verb.head(), NOT_OF_SPEECH)
                    && drafts.stream().noneMatch(d -> d.cue().contains(verb.head()));
            Subject subject = speaks ? subjects.of(verb) : null;
            if (subject != null && (subject.phrase() != null || subject.relation() == Relation.CARRIED)) {
                Draft draft = read(parse, verb, subject);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
    }

    private static @Nullable Draft read(Parse parse, VerbGroup verb, Subject subject) {
        Sentence sentence = parse.sentence();
        int mark = subject.edge() - 1;
        boolean own = subject.relation() == Relation.OWN || subject.relation() == Relation.INVERTED;
        if (own && endsSpeech(sentence, mark)) {
            return draft(sentence, verb, subject, null, mark + 1);
        }
        int at = verb.to();
        while (at < parse.end()
                && at < verb.to() + FARTHEST
                && !sentence.tag(at).equals("PUNCT")) {
            at++;
        }
        boolean opens = (sentence.isComma(at) || sentence.is(at, ":")) && beginsSpeech(sentence, at + 1);
        if (!opens || subject.relation() == Relation.INVERTED || parse.verbs().finiteIn(verb.to(), at) != null) {
            return null;
        }
        Complement right = new Complement(verb.to(), at + 1, -1, null, Complement.Strength.MARKED);
        return draft(sentence, verb, subject, right, -1);
    }

    private static Draft draft(
            Sentence sentence, VerbGroup verb, Subject subject, @Nullable Complement right, int leftTo) {
        CueEntry entry = new CueEntry(
                List.of(sentence.lower(verb.head())),
                Kind.VERB,
                CueClass.SAY,
                Polarity.ASSERTS,
                Set.of(CueEntry.Frame.QUOTE),
                Set.of());
        Range cue = new Range(verb.from(), verb.to());
        return new Draft(
                entry,
                CueClass.SAY,
                Polarity.ASSERTS,
                subject,
                cue,
                right,
                leftTo,
                "a verb between speaker and quotation");
    }

    /** A closing mark behind a comma or the mark of a sentence, with words enough to be speech. */
    private static boolean endsSpeech(Sentence sentence, int mark) {
        boolean closed = sentence.isQuotationMark(mark)
                && sentence.quoted(mark)
                && sentence.is(mark - 1, ",", "?", "!", ".", "...", "…", "--", "—");
        return closed && sentence.quoted(Math.max(0, mark - SHORTEST_SPEECH));
    }

    private static boolean beginsSpeech(Sentence sentence, int mark) {
        return sentence.isQuotationMark(mark) && sentence.capital(mark + 1) && sentence.quoted(mark + SHORTEST_SPEECH);
    }
}
