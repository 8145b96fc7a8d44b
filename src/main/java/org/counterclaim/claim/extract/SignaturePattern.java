package org.counterclaim.claim.extract;

import java.util.List;
import java.util.Set;
import org.counterclaim.claim.extract.CueEntry.Kind;
import org.counterclaim.claim.extract.Subject.Relation;

/** "“It will fall.” ― Ana Bell": the dash and the name by which a quotation is signed. */
final class SignaturePattern {

    private static final CueEntry DASH = new CueEntry(
            List.of("―"), Kind.PHRASE, CueClass.SAY, Polarity.ASSERTS, Set.of(CueEntry.Frame.QUOTE), Set.of());
    private static final int LONGEST_NAME = 12;

    void find(Parse parse, List<Draft> drafts) {
        Sentence sentence = parse.sentence();
        int end = parse.end();
        for (int i = Math.max(0, end - 1 - LONGEST_NAME); i < end - 1; i++) {
            boolean behindQuotation = i == 0 || sentence.isQuotationMark(i - 1);
            if (isDash(sentence, i) && behindQuotation && isName(sentence, i + 1, end)) {
                Subject subject = new Subject(new Range(i + 1, end), i, Relation.INVERTED);
                Range cue = new Range(i, i + 1);
                int leftTo = i == 0 ? -1 : i;
                drafts.add(new Draft(
                        DASH, CueClass.SAY, Polarity.ASSERTS, subject, cue, null, leftTo, "signature of a quotation"));
                return;
            }
        }
    }

    static boolean isDash(Sentence sentence, int i) {
        return sentence.is(i, "―", "—", "–", "--");
    }

    private static boolean isName(Sentence sentence, int from, int to) {
        boolean name = sentence.capital(from) && !sentence.quoted(from);
        for (int i = from; i < to && !sentence.isComma(i); i++) {
            name &= sentence.capital(i) || sentence.is(i, "of", "de", "la", "von", "van", "al", "-", "the", "and");
        }
        return name;
    }
}
