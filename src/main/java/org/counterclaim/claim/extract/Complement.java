package org.counterclaim.claim.extract;

import org.jspecify.annotations.Nullable;

/**
 * What follows a cue as its content.
 *
 * @param cueEnd where the cue's words end, particle or preposition included
 * @param from where the content begins
 * @param to where it ends at the latest, -1 where nothing but the sentence bounds it
 * @param strength how sure it is that this is content at all
 */
record Complement(int cueEnd, int from, int to, @Nullable Range audience, Strength strength) {

    enum Strength {
        /** Introduced by "that", a colon, a quotation mark or "to". */
        MARKED,
        /** A clause without "that". */
        CLAUSE,
        /** A thing. */
        OBJECT
    }
}
