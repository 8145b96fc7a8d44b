package org.counterclaim.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All events. */
@ApplicationScoped
public class Events implements PanacheRepository<Event> {

    private static final int SOME = 50;

    private final DisputesConfig config;

    Events(DisputesConfig config) {
        this.config = config;
    }

    /** How many days apart accounts of one event of that family may be. */
    int daysApart(String family) {
        return EventKinds.daysApart(family, config.sameEventWithinDays());
    }

    /**
     * The events of one kind and place that a claim of that day is about: several, if it lies between them. Without a
     * day it is taken to be about the latest.
     */
    List<Event> near(String family, String placeKey, @Nullable LocalDate day) {
        if (day == null) {
            return find(
                            "family = ?1 and placeKey = ?2 and mergedInto is null order by lastDay desc, id desc",
                            family,
                            placeKey)
                    .page(0, 1)
                    .list();
        }
        int days = daysApart(family);
        return find(
                        "family = ?1 and placeKey = ?2 and mergedInto is null and (firstDay is null or"
                                + " firstDay <= ?3 and lastDay >= ?4) order by firstDay, id",
                        family,
                        placeKey,
                        day.plusDays(days),
                        day.minusDays(days))
                .page(0, SOME)
                .list();
    }

    /** The events that this one is a part of: of a kind that has such parts, in the same or a larger place, at its time. */
    public List<Event> wholesOf(Event event) {
        TreeSet<String> families = new TreeSet<>(EventKinds.wholesOf(event.family()));
        families.add(event.family());
        TreeSet<String> places = new TreeSet<>();
        places.add(event.placeKey());
        places.addAll(Site.around(event.place()));
        return list(
                        "family in ?1 and placeKey in ?2 and mergedInto is null and id <> ?3 order by firstDay, id",
                        families,
                        places,
                        event.id())
                .stream()
                .filter(whole -> isAtTheTimeOf(whole, event))
                .limit(SOME)
                .toList();
    }

    private boolean isAtTheTimeOf(Event whole, Event part) {
        LocalDate first = part.firstDay();
        LocalDate last = part.lastDay();
        LocalDate from = whole.firstDay();
        LocalDate to = whole.lastDay();
        if (first == null || last == null || from == null || to == null) {
            return false;
        }
        int days = daysApart(whole.family());
        return !first.isAfter(to.plusDays(days)) && !last.isBefore(from.minusDays(days));
    }

    /** An event by its id, or the one that it has gone into in the end. */
    public Event standing(long id) {
        return standingFor(Objects.requireNonNull(findById(id)));
    }

    /** The event itself, or the one that it has gone into in the end. */
    Event standingFor(Event event) {
        Event standing = event;
        for (Long next = standing.mergedInto(); next != null; next = standing.mergedInto()) {
            standing = Objects.requireNonNull(findById(next));
        }
        return standing;
    }
}
