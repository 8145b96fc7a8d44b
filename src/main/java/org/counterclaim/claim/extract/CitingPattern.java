package org.counterclaim.claim.extract;

import java.util.List;
import java.util.Set;
import org.counterclaim.claim.extract.CueEntry.Kind;
import org.counterclaim.claim.extract.Subject.Relation;

/** "S, citing Y, V C" and "S V C, citing Y": Y is the source behind the source. */
final class CitingPattern {

    static final String RULE = "'citing' names the source behind the source";

    private static final CueEntry CITING = new CueEntry(
            List.of("citing"), Kind.VERB, CueClass.SAY, Polarity.ASSERTS, Set.of(CueEntry.Frame.OBJECT), Set.of());

    void find(Parse parse, List<Draft> drafts) {
        Sentence sentence = parse.sentence();
        for (int i = 1; i < sentence.size(); i++) {
            if (!sentence.is(i, "citing", "quoting") || sentence.quoted(i)) {
                continue;
            }
            Range source = parse.phrases().startingAt(i + 1);
            int cue = i;
            if (source != null && isCitable(sentence, source)) {
                drafts.removeIf(d -> d.cue().contains(cue));
                int edge = sentence.isComma(i - 1) ? i - 1 : i;
                Subject subject = new Subject(source, edge, Relation.INVERTED);
                drafts.add(new Draft(
                        CITING, CueClass.SAY, Polarity.ASSERTS, subject, new Range(i, i + 1), null, -1, RULE));
            }
        }
    }

    /** Somebody or a text, not a reason: "citing the high cost". */
    private static boolean isCitable(Sentence sentence, Range source) {
        String last = sentence.lower(source.to() - 1);
        boolean name = sentence.tag(source.from()).equals("PROPN")
                || sentence.tag(source.to() - 1).equals("PROPN");
        return name || SourceWords.isParty(last);
    }
}
