package org.counterclaim.claim.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterclaim.claim.figure.LexiconFile;
import org.jspecify.annotations.Nullable;

/**
 * The places that the program knows, by every name they go by: a name and the country of the story in, a place and what
 * it lies within out. A name that is not on file stays a plain name.
 */
public final class Places {

    private static final int FIRST_BEYOND_ASCII = 128;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Comparator<Place> BEST_KNOWN = Comparator.comparing(
                    (Place place) -> place.precision() == Place.Precision.COUNTRY)
            .thenComparing(Place::thousands)
            .thenComparing(Place::id, Comparator.reverseOrder());

    /** Read once, from {@code places.tsv} and the countries' other names in {@code countries.en.tsv}. */
    // after what its reading needs
    public static final Places WORLD = load();

    private final Map<String, List<Place>> byName;
    private final Map<String, Place> byId;

    private Places(PlacesFile file) {
        Map<String, Place> named = file.places().stream().collect(Collectors.toMap(Place::id, place -> place));
        Map<String, Place> largest = new HashMap<>();
        named.values().forEach(place -> largest.merge(place.name(), place, Places::better));
        named.replaceAll((id, place) -> {
            boolean namesake = !place.equals(largest.get(place.name()));
            return namesake ? place.named(place.name() + ", " + plain(named, place.country())) : place;
        });
        byId = Map.copyOf(named);
        byName = file.names().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        names -> names.getValue().stream()
                                .map(id -> Objects.requireNonNull(named.get(id), id))
                                .toList()));
    }

    static Places read(BufferedReader places, BufferedReader countries) {
        return new Places(new PlacesFile(Table.rows(places), Table.rows(countries)));
    }

    private static Places load() {
        try (BufferedReader places = LexiconFile.open("places.tsv");
                BufferedReader countries = LexiconFile.open("countries.en.tsv")) {
            return read(places, countries);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The place that a name means.
     *
     * @param story where the story plays: a namesake in that country is meant before a larger one elsewhere
     */
    public Optional<Place> find(@Nullable String name, @Nullable Place story) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        int comma = name.lastIndexOf(", ");
        Optional<Place> whole = best(name, story);
        if (whole.isPresent() || comma < 0) {
            return whole;
        }
        String part = name.substring(0, comma);
        return find(name.substring(comma + 2), story)
                .map(larger -> find(part, larger)
                        .filter(place -> place.isWithin(larger))
                        .orElseGet(() -> partOf(larger, part)));
    }

    /** "Moore, Oklahoma": not on file, but said to lie in what is. */
    private static Place partOf(Place larger, String name) {
        Set<String> within = new HashSet<>(larger.within());
        within.add(larger.id());
        return new Place(
                larger.id() + "/" + normal(name), name + ", " + larger.name(), Place.Precision.CITY, within, 0);
    }

    public Optional<Place> find(@Nullable String name) {
        return find(name, null);
    }

    /** The place of that id. */
    public Optional<Place> get(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    /** Names of the larger places that hold it. */
    public Set<String> namesWithin(Place place) {
        return place.within().stream()
                .map(id -> Objects.requireNonNull(byId.get(id), id).name())
                .collect(Collectors.toSet());
    }

    private Optional<Place> best(String name, @Nullable Place story) {
        List<Place> candidates = byName.getOrDefault(normal(name), List.of());
        String country = story == null ? "" : story.country();
        Optional<Place> here = candidates.stream()
                .filter(place -> !country.isEmpty() && place.country().equals(country))
                .max(BEST_KNOWN);
        return here.or(() -> candidates.stream().max(BEST_KNOWN));
    }

    private static Place better(Place one, Place other) {
        return BEST_KNOWN.compare(one, other) >= 0 ? one : other;
    }

    private static String plain(Map<String, Place> named, String country) {
        Place place = named.get(country);
        String name = place == null ? country : place.name();
        return name.startsWith("the ") ? name.substring(4) : name;
    }

    /** As names are compared: lower case, without accents, article and the marks that papers write differently. */
    static String normal(String name) {
        String letters = name.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder plain = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = alike(Character.toLowerCase(letters.charAt(i)));
            boolean doubled = c == ' ' && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ');
            if (!doubled) {
                plain.append(c);
            }
        }
        String stripped = plain.toString().stripTrailing();
        return stripped.startsWith("the ") ? stripped.substring(4) : stripped;
    }

    private static char alike(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc', '\u02bb', '`' -> '\'';
            case '\u2010', '\u2011', '\u2013', '-', '\t', '\n', '\u00a0' -> ' ';
            case '\u0131' -> 'i';
            case '\u0142' -> 'l';
            default -> c;
        };
    }
}
