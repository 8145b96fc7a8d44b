package org.counterclaim.dispute.compare;

import java.util.Set;
import org.counterclaim.claim.figure.Circumstances;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Identification;
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
 * @param circumstances what limits the count further, as far as said
 * @param unnamedPart a part of a larger count ("2,427 of them"), and nothing tells which
 */
public record Scope(
        @Nullable Metric metric,
        @Nullable String unit,
        Population population,
        @Nullable Event event,
        @Nullable Place place,
        Cumulation cumulation,
        boolean future,
        Circumstances circumstances,
        boolean unnamedPart) {

    public Scope(
            @Nullable Metric metric,
            @Nullable String unit,
            Population population,
            @Nullable Event event,
            @Nullable Place place,
            Cumulation cumulation,
            boolean future,
            Circumstances circumstances) {
        this(metric, unit, population, event, place, cumulation, future, circumstances, false);
    }

    /** A number that goes up as cases become known; a price or a share does not. */
    boolean isRunningCount() {
        return cumulation == Cumulation.CUMULATIVE && metric != Metric.AMOUNT && metric != Metric.SHARE;
    }

    /** The missing are found, the detained go free, prices fall; the dead stay dead. */
    boolean countsWhatCannotBeUndone() {
        return metric != null
                && switch (metric) {
                    case KILLED, INJURED, SERIOUSLY_INJURED, CASUALTIES, EXECUTED, SENTENCED, RELEASED, ABDUCTED ->
                        true;
                    case MISSING, DETAINED, DISPLACED, ATTENDANCE, AMOUNT, SHARE, OTHER_COUNT -> false;
                };
    }

    public Scope stating(Circumstances stated) {
        return new Scope(metric, unit, population, event, place, cumulation, future, stated, unnamedPart);
    }

    public Scope asUnnamedPart() {
        return new Scope(metric, unit, population, event, place, cumulation, future, circumstances, true);
    }

    Identification identification() {
        return circumstances.identification();
    }

    /**
     * @param kind a stem: "protest"
     * @param id of the event on record, null when it is told by kind and place alone
     * @param within ids of the events that it is a part of
     */
    public record Event(
            String kind, @Nullable String place, @Nullable String id, Set<String> within) {
        public Event {
            within = Set.copyOf(within);
        }

        public Event(String kind, @Nullable String place) {
            this(kind, place, null, Set.of());
        }

        boolean isPartOf(Event other) {
            return other.id != null && within.contains(other.id);
        }

        /** By their ids where both are on record, else by kind and place, as far as told. */
        boolean isSameAs(Event other) {
            if (id != null && other.id != null) {
                return id.equals(other.id);
            }
            return kind.equals(other.kind) && (place == null || other.place == null || place.equals(other.place));
        }
    }

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
