package org.counterclaim.claim.extract;

import org.jspecify.annotations.Nullable;

/**
 * Who a cue belongs to.
 *
 * @param phrase the source's words, null where they stand elsewhere or nowhere
 * @param pronoun the "who" or "which" that stands for the phrase before the verb, null elsewhere
 * @param edge where the attribution's own words begin: the first word of source or cue, or of "but", "with" before it
 */
record Subject(@Nullable Range phrase, @Nullable Range pronoun, int edge, Relation relation) {

    Subject(@Nullable Range phrase, int edge, Relation relation) {
        this(phrase, null, edge, relation);
    }

    enum Relation {
        /** "the ministry said" */
        OWN,
        /** "said the ministry" */
        INVERTED,
        /** "officials who said" */
        RELATIVE,
        /** "and added": the subject of the cue before */
        CARRIED,
        /** ", adding": the subject of the clause */
        SHARED,
        /** "with other groups warning" */
        ABSOLUTE,
        /** "it is believed" */
        NONE
    }
}
