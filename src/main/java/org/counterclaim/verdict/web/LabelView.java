package org.counterclaim.verdict.web;

import java.util.List;
import org.counterclaim.verdict.Label;
import org.counterclaim.verdict.Outcome;
import org.counterclaim.verdict.web.ContentBody.RatingBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody found: the outcome of the question and their ratings. */
@Schema(name = "Label")
record LabelView(@Nullable Outcome outcome, List<RatingBody> ratings) {

    static @Nullable LabelView of(@Nullable Label label) {
        return label == null
                ? null
                : new LabelView(
                        label.outcome(),
                        label.ratings().stream().map(RatingBody::of).toList());
    }
}
