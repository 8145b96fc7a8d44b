package org.counterclaim.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the chain of the audit trail does not hold.
 *
 * @param number of the entry; of what is missing, the first missing number
 * @param text what is wrong, for a person
 */
public record Break(long number, What what, String text) {

    /** What is wrong with the trail. */
    @Schema(name = "BreakOfTrail")
    public enum What {
        /** A value or a text of the entry is another one than was sealed. */
        CHANGED,
        /** A text of the entry is gone, and no redaction says so. */
        BLANKED,
        /** The entry does not follow from the one before it: it was put in its place, or moved there. */
        MISPLACED,
        /** Entries between two others are missing. */
        REMOVED,
        /** An entry was put in that the chain does not know. */
        INSERTED,
        /** Entries are missing at the end. */
        TAIL_CUT,
        /** The row that says where the chain ends was changed or is missing. */
        HEAD_CHANGED,
        /** The hash that was noted elsewhere is not in the chain. */
        HEAD_UNKNOWN
    }
}
