package org.counterclaim.dispute;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.extract.Place;
import org.counterclaim.claim.extract.Places;
import org.counterclaim.dispute.compare.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim holds, in the gazetteer's names: a story's place and a figure's in, the place of the count and that of
 * its event out. Where one lies within the other, the event is taken as what happened at the figure's place, so that the
 * toll of a city is the same question in a story on the city and in one on the country.
 */
record Site(@Nullable String eventPlace, @Nullable String place) {

    static Site of(@Nullable String storyPlace, @Nullable String figurePlace) {
        Optional<Place> story = Places.WORLD.find(storyPlace);
        String eventPlace = story.map(Place::name).orElse(storyPlace);
        if (figurePlace == null) {
            return new Site(eventPlace, eventPlace);
        }
        String held = Places.WORLD
                .find(figurePlace, story.orElse(null))
                .map(Place::name)
                .orElse(figurePlace);
        if (eventPlace == null) {
            return new Site(null, held);
        }
        // "in Tarvik", in a story on "Tarvik, Osk"
        String place = eventPlace.startsWith(held + ", ") ? eventPlace : held;
        return new Site(areNested(place, eventPlace) ? place : eventPlace, place);
    }

    /** Whether they are one place or one holds the other. */
    static boolean areNested(String one, String other) {
        String here = key(one);
        String there = key(other);
        return here.equals(there)
                || around(one).contains(there)
                || around(other).contains(here);
    }

    /** Equal for one place, however it is named; empty for none. */
    static String key(@Nullable String place) {
        return Places.WORLD
                .find(place)
                .map(Place::id)
                .orElseGet(() -> place == null ? "" : place.strip().toLowerCase(Locale.ROOT));
    }

    /** Keys of the larger places that hold it; of a place that nobody knows, what its own name tells: "Tarvik, Osk". */
    static Set<String> around(String place) {
        return Places.WORLD.find(place).map(Place::within).orElseGet(() -> {
            int comma = place.lastIndexOf(", ");
            return comma < 0 ? Set.of() : Set.of(key(place.substring(comma + 2)));
        });
    }

    /** The key of the country that it lies in, else of the largest place that is told. */
    static String country(String place) {
        String country = Places.WORLD.find(place).map(Place::country).orElse("");
        if (!country.isEmpty()) {
            return country;
        }
        return around(place).stream()
                .findFirst()
                .filter(larger -> place.contains(", "))
                .orElseGet(() -> key(place));
    }

    /** As the comparison takes it: with the larger places that hold it. */
    static Scope.@Nullable Place compared(@Nullable String place) {
        if (place == null) {
            return null;
        }
        return Places.WORLD
                .find(place)
                .map(known -> new Scope.Place(known.name(), Places.WORLD.namesWithin(known)))
                .orElseGet(() -> new Scope.Place(
                        place, place.contains(", ") ? Set.of(place.substring(place.lastIndexOf(", ") + 2)) : Set.of()));
    }
}
