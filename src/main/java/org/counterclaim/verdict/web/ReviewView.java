package org.counterclaim.verdict.web;

import java.time.Instant;
import java.util.List;
import org.counterclaim.verdict.Decision;
import org.counterclaim.verdict.Outcome;
import org.counterclaim.verdict.Review;
import org.counterclaim.verdict.web.ContentBody.RatingBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A review as those read it who may read drafts.
 *
 * @param authorsLabel what the author had found, where the reviewer decided without having seen it
 */
@Schema(name = "Review")
record ReviewView(
        String reviewer,
        Decision decision,
        @Nullable Outcome outcome,
        String comment,
        Instant at,
        int round,
        @Nullable List<RatingBody> ratings,
        @Nullable LabelView authorsLabel) {

    static ReviewView of(Review review) {
        Review.Judgement judgement = review.judgement();
        return new ReviewView(
                review.reviewer(),
                review.decision(),
                judgement.outcome(),
                judgement.comment(),
                review.at(),
                review.round(),
                judgement.ratings() == null
                        ? null
                        : judgement.ratings().stream().map(RatingBody::of).toList(),
                LabelView.of(review.authorsLabel()));
    }
}
