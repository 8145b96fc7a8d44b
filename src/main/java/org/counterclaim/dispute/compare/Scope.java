package org.counterclaim.dispute.compare;

import java.util.Set;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;
import org.jspecify.annotations.Nullable;

/**
 * Which question a claim answers: what is counted, of whom, where and in which event.
 *
 * @param metric null for a claim without a number
 * @param unit null for a claim without a number
 * @param event what happened, null when unknown
 * @param place where the count holds, null when the claim does not say
 * @param future the count has not come about
 */
public record Scope(
        @Nullable Metric metric,
        @Nullable String unit,
        Population population,
        @Nullable Event event,
        @Nullable Place place,
        Cumulation cumulation,
        boolean future) {

    /** A number that goes up as cases become known; a price or a share does not. */
    boolean isRunningCount() {
        return cumulation == Cumulation.CUMULATIVE && metric != Metric.AMOUNT && metric != Metric.SHARE;
    }

    /** @param kind a stem: "protest" */
    public record Event(String kind, @Nullable String place) {}

    /** @param within names of the larger places that hold it */
    public record Place(String name, Set<String> within) {
        public Place {
            within = Set.copyOf(within);
        }

        boolean isPartOf(Place other) {
            return within.contains(other.name);
        }
    }
}
