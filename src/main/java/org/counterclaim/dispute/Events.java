package org.counterclaim.dispute;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        LocalDate first = event.firstDay();
        LocalDate last = event.lastDay();
        if (first == null || last == null) {
            return List.of();
        }
        Map<Integer, List<String>> byDays = families.stream().collect(Collectors.groupingBy(this::daysApart));
        Parameters values = Parameters.with("places", places).and("itself", event.id());
        List<String> times = new ArrayList<>();
        byDays.forEach((days, some) -> {
            times.add("(family in :of" + days + " and firstDay <= :to" + days + " and lastDay >= :from" + days + ")");
            values.and("of" + days, some)
                    .and("to" + days, last.plusDays(days))
                    .and("from" + days, first.minusDays(days));
        });
        return find(
                        "placeKey in :places and (" + String.join(" or ", times)
                                + ") and mergedInto is null and id <> :itself order by firstDay, id",
                        values)
                .page(0, SOME)
                .list();
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
