package org.counterclaim.claim.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a word is to its head: the relations of Universal Dependencies, as English uses them. */
public enum Label {
    /** The head of the sentence. */
    ROOT,
    NSUBJ,
    /** Subject of a passive: "three people were killed". */
    NSUBJ_PASS,
    /** Subject of a clause whose predicate is itself a clause. */
    NSUBJ_OUTER,
    CSUBJ,
    CSUBJ_PASS,
    CSUBJ_OUTER,
    OBJ,
    IOBJ,
    /** Clause with its own subject: "said that it had begun". */
    CCOMP,
    /** Clause without one: "refused to say". */
    XCOMP,
    OBL,
    /** "Killed by the army". */
    OBL_AGENT,
    /** Without a preposition: "said on Friday" has one, "said Friday" has none. */
    OBL_UNMARKED,
    ADVCL,
    ADVCL_RELCL,
    ADVMOD,
    NMOD,
    NMOD_POSS,
    NMOD_UNMARKED,
    /** Title before a name. */
    NMOD_DESC,
    APPOS,
    NUMMOD,
    AMOD,
    /** Clause on a noun: "a report saying ...", "claims that ...". */
    ACL,
    ACL_RELCL,
    DET,
    DET_PREDET,
    CASE,
    MARK,
    AUX,
    AUX_PASS,
    COP,
    EXPL,
    CONJ,
    CC,
    CC_PRECONJ,
    COMPOUND,
    /** "Broke out". */
    COMPOUND_PRT,
    FLAT,
    FIXED,
    /** Side by side: "it was, he said, too late". */
    PARATAXIS,
    LIST,
    DISCOURSE,
    VOCATIVE,
    DISLOCATED,
    ORPHAN,
    GOESWITH,
    REPARANDUM,
    PUNCT,
    /** None of the others. */
    DEP;

    private static final Map<String, Label> BY_NAME = new HashMap<>();

    static {
        for (Label label : values()) {
            BY_NAME.put(label.ud(), label);
        }
    }

    /** As the treebanks write it: "nsubj:pass". */
    public String ud() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    /** A subtype that is not here counts as its type. */
    static Label of(String ud) {
        int colon = ud.indexOf(':');
        Label type = colon < 0 ? DEP : BY_NAME.getOrDefault(ud.substring(0, colon), DEP);
        return BY_NAME.getOrDefault(ud, type);
    }
}
