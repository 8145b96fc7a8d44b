package org.counterclaim.claim.anchor;

import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a quotation stands in a later text.
 *
 * @param score how like it is, with its surroundings, from 0 to 1
 * @param place in UTF-16 units of the later text: where it stands, or what stands in its place; null if nothing is like it
 * @param numberChanged what stands there has another number, so it is never the same claim
 */
public record Reanchored(
        AnchorState state, double score, @Nullable Span place, boolean numberChanged) {

    static final Reanchored NOWHERE = new Reanchored(AnchorState.ORPHANED, 0, null, false);

    static Reanchored at(Span place, double score, boolean numberChanged) {
        return new Reanchored(AnchorState.of(score, numberChanged), score, place, numberChanged);
    }

    /** It may be this one, and a person has to say so. */
    Reanchored doubtful() {
        return state == AnchorState.ANCHORED ? new Reanchored(AnchorState.REVIEW, score, place, numberChanged) : this;
    }
}
