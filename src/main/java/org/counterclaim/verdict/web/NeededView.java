package org.counterclaim.verdict.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.counterclaim.verdict.Rating;
import org.counterclaim.verdict.ReviewMode;
import org.counterclaim.verdict.Reviews;
import org.counterclaim.verdict.Verdict;
import org.counterclaim.verdict.VerdictState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict that is a draft or submitted waits for before it is approved.
 *
 * @param approvals how many more at least; absent for a panel
 * @param votes how many more at least; absent for all but a panel
 * @param role the least role of reviewers
 * @param claims which claims a blind reviewer has to rate; absent where reviewers see the ratings
 * @param round how often it was submitted
 */
@Schema(name = "ReviewsNeeded")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NeededView(
        @Nullable Integer approvals,
        @Nullable Integer votes,
        String role,
        @Nullable List<Long> claims,
        int round) {

    static @Nullable NeededView of(Verdict verdict, Reviews reviews) {
        if (verdict.state() != VerdictState.DRAFT && verdict.state() != VerdictState.SUBMITTED) {
            return null;
        }
        ReviewMode mode = verdict.plan().mode();
        int missing = reviews.missingFor(verdict);
        return new NeededView(
                mode == ReviewMode.PANEL ? null : Integer.valueOf(missing),
                mode == ReviewMode.PANEL ? Integer.valueOf(missing) : null,
                verdict.plan().reviewers().roleName(),
                mode == ReviewMode.BLIND && verdict.state() == VerdictState.SUBMITTED
                        ? verdict.content().ratings().stream()
                                .map(Rating::claimId)
                                .sorted()
                                .toList()
                        : null,
                verdict.round());
    }
}
