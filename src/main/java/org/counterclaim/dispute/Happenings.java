package org.counterclaim.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which event a claim is about. Events of one kind and place are what hangs together in time, so that which there
 * are does not depend on the order of arrival: the first claim opens one, later ones widen it, and one that lies between
 * two makes them one.
 */
@ApplicationScoped
class Happenings {

    private final Events events;
    private final Disputes disputes;
    private final Bridging bridging;
    private final Clock clock;

    Happenings(Events events, Disputes disputes, Bridging bridging, Clock clock) {
        this.events = events;
        this.disputes = disputes;
        this.bridging = bridging;
        this.clock = clock;
    }

    /** The event of a scope; null when the scope knows none. */
    @Nullable
    Event of(DisputeScope scope, @Nullable LocalDate day) {
        String family = scope.eventFamily();
        String place = scope.eventPlace();
        if (family == null || place == null) {
            return null;
        }
        String placeKey = scope.eventPlaceKey();
        List<Event> near = events.near(family, placeKey, day);
        if (near.isEmpty()) {
            Event event = new Event(family, place, placeKey, day, clock.instant());
            events.persist(event);
            return event;
        }
        Event event = near.get(0);
        near.stream().skip(1).forEach(other -> bridging.unite(event, other));
        event.speaksOf(day);
        return event;
    }

    /** Puts a dispute whose scope has changed into the event of that scope. */
    void settle(Dispute dispute) {
        Event first = of(dispute.scope(), dispute.firstDay());
        Event event =
                first == null ? null : of(dispute.scope(), dispute.reckoned().lastDay());
        Event left = dispute.event();
        dispute.happensIn(event);
        if (left != null && !isSame(left, event) && left.mergedInto() == null) {
            reckon(left);
        }
    }

    /** By their ids: one of them may be the database's stand-in for the other. */
    private static boolean isSame(Event one, @Nullable Event other) {
        return other != null && one.id() == other.id();
    }

    /** Narrows or widens an event to what its disputes speak of, after a claim has learned a better day. */
    void reckon(Event event) {
        LocalDate first = disputes.firstDayOf(event);
        LocalDate last = disputes.lastDayOf(event);
        if (Stream.of(first == null, last == null).noneMatch(Boolean::booleanValue)) {
            event.covers(first, last);
        }
    }
}
