package org.counterclaim.claim.extract;

/**
 * A verb with its auxiliaries, negation and adverbs: "has repeatedly denied", "declined to comment".
 *
 * @param from the first word of the group
 * @param head the verb that carries the meaning
 * @param negated "not", "never" or "n't" is in it
 */
record VerbGroup(int from, int head, Form form, boolean negated) {

    enum Form {
        /** With a subject of its own: "said", "has said", "will say". */
        FINITE,
        /** Finite and suffered: "was told", "is believed". */
        PASSIVE,
        /** "saying", without auxiliary. */
        PARTICIPLE,
        /** "to say". */
        INFINITIVE
    }

    /** Behind its last word. */
    int to() {
        return head + 1;
    }

    boolean isFinite() {
        return form == Form.FINITE || form == Form.PASSIVE;
    }
}
