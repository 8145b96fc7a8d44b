package org.counterclaim.verdict;

import org.jspecify.annotations.Nullable;

/**
 * Another verdict on the same question, as far as it lives: it is neither discarded nor withdrawn nor replaced.
 *
 * @param slug its part of the public address; null before it is published
 */
public record Beside(long id, @Nullable String slug, int version, VerdictState state, String author) {

    /** Readers find it. */
    boolean stands() {
        return state == VerdictState.PUBLISHED;
    }

    String words() {
        return "verdict " + id + (slug == null ? "" : " (" + slug + ", version " + version + ")") + " by " + author
                + ", which is " + state;
    }
}
