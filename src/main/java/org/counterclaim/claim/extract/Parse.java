package org.counterclaim.claim.extract;

import org.jspecify.annotations.Nullable;

/** A sentence with its verb groups and noun phrases: what the patterns read, and all that they read. */
record Parse(Sentence sentence, VerbGroups verbs, NounPhrases phrases) {

    static Parse of(Sentence sentence) {
        return new Parse(sentence, new VerbGroups(sentence), new NounPhrases(sentence));
    }

    /** The subject that begins there, with a finite verb right behind it; null for none. */
    @Nullable
    Range mainClauseAt(int word) {
        Range subject = phrases.startingAt(word);
        if (subject == null) {
            return null;
        }
        int behind = subject.to();
        while (sentence.tag(behind).equals("ADV")) {
            behind++;
        }
        VerbGroup verb = verbs.at(behind);
        return verb != null && verb.isFinite() ? subject : null;
    }

    /** A finite verb stands in the run, so it is a clause and not a thing. */
    boolean hasClause(int from, int to) {
        return verbs.finiteIn(from, to) != null;
    }

    /** Where the sentence's words end, without its full stop and closing marks. */
    int end() {
        int end = sentence.size();
        while (end > 0
                && sentence.tag(end - 1).equals("PUNCT")
                && !sentence.isQuotationMark(end - 1)
                && !sentence.is(end - 1, ")", "%")) {
            end--;
        }
        return end;
    }
}
