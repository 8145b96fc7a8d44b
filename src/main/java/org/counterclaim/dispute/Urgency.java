package org.counterclaim.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.counterclaim.claim.figure.Metric;
import org.jspecify.annotations.Nullable;

/**
 * How urgent a dispute is, as the database keeps it.
 *
 * @param latestOn the latest day that a claim of it speaks of; that of its opening while none tells one
 * @param waitingSince the day of its opening, or of its last published verdict
 * @param staleSince the day since which its published verdict is stale; null where none is
 * @param priority the factors summed up by the newsroom's weights: an indexed key to sort by
 */
@Embeddable
record Urgency(
        LocalDate latestOn,
        LocalDate waitingSince,
        @Nullable LocalDate staleSince,
        @Embedded Factors factors,
        double priority) {

    static Urgency since(LocalDate opening) {
        return new Urgency(opening, opening, null, Factors.NONE, 0);
    }

    Urgency speakingOf(@Nullable LocalDate lastDay) {
        return lastDay == null ? this : new Urgency(lastDay, waitingSince, staleSince, factors, priority);
    }

    Urgency waitingSince(LocalDate day) {
        return new Urgency(latestOn, day, staleSince, factors, priority);
    }

    Urgency staleSince(@Nullable LocalDate day) {
        return new Urgency(latestOn, waitingSince, day, factors, priority);
    }

    /** Its factors anew, by the metric's harm and the weights of the newsroom. */
    Urgency weighed(Reckoned reckoned, @Nullable Metric metric, TriageConfig config) {
        Factors now = priority(reckoned, metric, config.harmOf(metric)).kept();
        return new Urgency(latestOn, waitingSince, staleSince, now, now.sum(config.asWeights()));
    }

    Priority priority(Reckoned reckoned, @Nullable Metric metric, double harm) {
        return new Priority(
                reckoned.conflict(),
                reckoned.gapRatio(),
                reckoned.parties(),
                latestOn,
                reckoned.outlets(),
                reckoned.articles(),
                metric,
                harm,
                waitingSince,
                reckoned.findings(),
                staleSince);
    }
}
