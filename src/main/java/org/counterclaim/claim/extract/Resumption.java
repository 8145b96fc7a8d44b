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
