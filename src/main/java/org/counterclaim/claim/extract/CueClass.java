package org.counterclaim.claim.extract;

/** What a cue does to its content (domain reference 5.3). The lexicon file says which cue is of which class. */
public enum CueClass {
    SAY,
    CONCEDE,
    CONFIRM,
    REVEAL,
    DISTANCE,
    DENY,
    DOUBT,
    ESTIMATE,
    HEARSAY,
    ACCUSE,
    WARN,
    EVALUATE,
    DIRECT,
    NO_COMMENT,
    REVISE
}
