package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.claim.extract.Place.Precision;

/** Makes places and their names of the rows of {@code places.tsv}, whose head explains them. */
final class PlacesFile {

    private static final Pattern DIVISION = Pattern.compile(
            "(.+) (Province|State|Region|Governorate|County|Prefecture|Division|Department|Oblast|Territory|District)");
    private static final List<String> KINDS = List.of(
            "province", "state", "region", "governorate", "county", "prefecture", "division", "department", "oblast");
    private static final int UNTOLD = 100;

    /** More than any city, so that a bare name is a country's or a capital's before a village's. */
    private static final int CAPITAL = 1_000_000;

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Set<String>> regionsOfDivision = new HashMap<>();
    private final Map<String, Set<String>> regionsOfCountry = new HashMap<>();
    private final Map<String, Set<String>> citiesOfCountry = new HashMap<>();

    PlacesFile(List<List<String>> rows, List<List<String>> countries) {
        rows.stream().filter(row -> row.get(0).startsWith("=")).forEach(this::country);
        rows.stream().filter(row -> row.get(0).startsWith("+")).forEach(this::region);
        List<List<String>> divisions = rows.stream()
                .filter(row -> !row.get(0).startsWith("=") && !row.get(0).startsWith("+"))
                .toList();
        divisions.forEach(this::division);
        divisions.forEach(this::divisionNames);
        Map<String, String> codes = new HashMap<>();
        places.values().stream()
                .filter(place -> place.precision() == Precision.COUNTRY)
                .forEach(place -> codes.put(place.name(), place.id()));
        for (List<String> row : countries) {
            String code = codes.get(row.get(0));
            if (code != null) {
                Table.list(row.get(3)).forEach(other -> call(code, other));
            }
        }
    }

    Collection<Place> places() {
        return places.values();
    }

    /** Ids by every name, as {@link Places#normal} writes it. */
    Map<String, Set<String>> names() {
        return names;
    }

    private void country(List<String> row) {
        String code = row.get(0).substring(1);
        Set<String> regions = Set.copyOf(Table.list(row.get(2)));
        regionsOfCountry.put(code, regions);
        add(new Place(code, row.get(1), Precision.COUNTRY, regions, CAPITAL));
    }

    private void region(List<String> row) {
        String code = row.get(0).substring(1);
        boolean ofTheWorld = code.equals("-");
        String id = ofTheWorld ? row.get(1) : code + "/" + row.get(1);
        add(new Place(id, row.get(1), Precision.REGION, ofTheWorld ? Set.of() : within(code), UNTOLD));
        Table.list(row.get(2)).forEach(other -> call(id, other));
        Table.list(row.get(3))
                .forEach(held -> regionsOfDivision
                        .computeIfAbsent(code + "/" + held, none -> new HashSet<>())
                        .add(id));
    }

    private void division(List<String> row) {
        String code = row.get(0);
        String id = code + "/" + (row.get(1).isBlank() ? "-" : row.get(1));
        Set<String> larger = within(code);
        larger.addAll(regionsOfDivision.getOrDefault(id, Set.of()));
        int people = 0;
        Set<String> around = new HashSet<>(larger);
        if (!row.get(1).isBlank()) {
            around.add(id);
        }
        for (String city : Table.list(row.get(3))) {
            people += city(id, city, around);
        }
        if (!row.get(1).isBlank()) {
            add(new Place(id, row.get(1), Precision.ADM1, larger, Math.max(UNTOLD, 2 * people)));
        }
    }

    /** @return its thousands of people */
    private int city(String division, String entry, Set<String> within) {
        boolean capital = entry.startsWith("*");
        List<String> parts = List.of((capital ? entry.substring(1) : entry).split("=", 2));
        List<String> called = List.of(parts.get(0).split("\\|"));
        int thousands = parts.size() < 2 ? UNTOLD : Integer.parseInt(parts.get(1));
        String id = division + "/" + called.get(0);
        add(new Place(id, called.get(0), Precision.CITY, within, capital ? CAPITAL + thousands : thousands));
        called.forEach(name -> {
            call(id, name);
            citiesOfCountry
                    .computeIfAbsent(division.substring(0, 2), none -> new HashSet<>())
                    .add(Places.normal(name));
        });
        return thousands;
    }

    /** "Fars" is also "Fars province"; "Kursk Region" also "Kursk oblast", and plain "Kursk" only if no city is. */
    private void divisionNames(List<String> row) {
        if (row.get(1).isBlank()) {
            return;
        }
        String id = row.get(0) + "/" + row.get(1);
        List<String> called = new ArrayList<>(Table.list(row.get(2)));
        called.add(row.get(1));
        for (String name : called) {
            Matcher worded = DIVISION.matcher(name);
            String bare = worded.matches() ? worded.group(1) : name;
            call(id, name);
            KINDS.forEach(kind -> call(id, bare + " " + kind));
            if (!citiesOfCountry.getOrDefault(row.get(0), Set.of()).contains(Places.normal(bare))) {
                call(id, bare);
            }
        }
    }

    private Set<String> within(String code) {
        Set<String> within = new HashSet<>(regionsOfCountry.getOrDefault(code, Set.of()));
        within.add(code);
        return within;
    }

    private void add(Place place) {
        places.put(place.id(), place);
        call(place.id(), place.name());
    }

    private void call(String id, String name) {
        names.computeIfAbsent(Places.normal(name), none -> new HashSet<>()).add(id);
    }
}
