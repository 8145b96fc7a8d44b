package org.counterclaim.dispute.web;

import java.time.Instant;
import org.counterclaim.claim.ClaimView.SourceView;
import org.counterclaim.claim.FigureView;
import org.counterclaim.dispute.Suggestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A guess of the machine: {@code claimId} may belong to the dispute {@code disputeId}, {@code why} says why. */
@Schema(name = "Suggestion")
record SuggestionView(
        long id,
        Suggestion.State state,
        long claimId,
        SourceView source,
        String proposition,
        @Nullable FigureView figure,
        long disputeId,
        String question,
        String why,
        Instant suggestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    static SuggestionView of(Suggestion suggestion, ShownClaims claims) {
        return new SuggestionView(
                suggestion.id(),
                suggestion.state(),
                suggestion.claim().id(),
                SourceView.of(suggestion.claim().source()),
                suggestion.claim().proposition(),
                claims.figureOf(suggestion.claim()),
                suggestion.dispute().id(),
                suggestion.dispute().question(),
                suggestion.why(),
                suggestion.suggestedAt(),
                suggestion.decidedBy(),
                suggestion.decidedAt());
    }

    /** As it was while nobody had decided. */
    SuggestionView undecided() {
        return new SuggestionView(
                id,
                Suggestion.State.SUGGESTED,
                claimId,
                source,
                proposition,
                figure,
                disputeId,
                question,
                why,
                suggestedAt,
                null,
                null);
    }
}
