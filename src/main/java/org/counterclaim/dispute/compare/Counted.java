package org.counterclaim.dispute.compare;

import org.counterclaim.claim.figure.Identification;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;
import org.jspecify.annotations.Nullable;

/** What is counted, whenever and by whomever: figures of the same can follow each other or be parts of each other. */
record Counted(
        @Nullable Metric metric,
        @Nullable String unit,
        Population population,
        Identification identification,
        @Nullable String place,
        @Nullable String side,
        @Nullable String event) {

    static Counted of(Scope scope) {
        return new Counted(
                scope.metric(),
                scope.unit(),
                scope.population(),
                scope.identification(),
                scope.place() == null ? null : scope.place().name(),
                scope.circumstances().side(),
                event(scope.event()));
    }

    /** A smaller population, and nothing else that differs. */
    boolean isGroupWithin(Counted whole) {
        return population.isPartOf(whole.population) && with(whole.population).equals(whole);
    }

    Counted with(Population other) {
        return new Counted(metric, unit, other, identification, place, side, event);
    }

    Counted with(Identification other) {
        return new Counted(metric, unit, population, other, place, side, event);
    }

    private static @Nullable String event(Scope.@Nullable Event event) {
        return event == null ? null : event.id() == null ? Wording.event(event) : event.id();
    }
}
