package org.counterclaim.claim.extract;

/** How a content goes on behind its source and cue. */
final class Resumption {

    private static final int FARTHEST_PART = 6;

    private Resumption() {}

    /** Behind "said on Saturday", where a comma follows. */
    static int pastDay(Sentence sentence, int close) {
        int at = sentence.is(close, "on") ? close + 1 : close;
        boolean day = NounPhrases.isTime(sentence.lower(at)) && sentence.isComma(at + 1);
        return day ? at + 1 : close;
    }

    /** "A," the minister said during a rally in Lund, "b": where the quotation goes on that a comma interrupted, or -1. */
    static int nextQuotation(Sentence sentence, Draft draft, int end) {
        int last = draft.leftTo() - 1;
        boolean interrupted = draft.right() == null
                && sentence.isQuotationMark(last)
                && (sentence.isComma(last - 1) || sentence.is(last - 1, "-", "--", "—"));
        for (int i = draft.close(); interrupted && i < end; i++) {
            if (sentence.quoted(i)) {
                boolean opens = sentence.isComma(i - 1) && sentence.isQuotationMark(i);
                return opens ? i : -1;
            }
        }
        return -1;
    }

    /** "At least 116 people were killed, the group said, among them 78 protesters": the parts of the number before. */
    static boolean isPart(Sentence sentence, int at) {
        boolean them = sentence.is(at, "among", "of") && sentence.is(at + 1, "them", "whom", "those", "these");
        boolean including = sentence.is(at, "including", "comprising", "plus");
        for (int i = at + 1; (them || including) && i < at + FARTHEST_PART; i++) {
            if (sentence.tag(i).equals("NUM")) {
                return true;
            }
        }
        return false;
    }
}
