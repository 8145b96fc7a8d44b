package org.counterclaim.claim.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries with their capitals and demonyms, seats of power and organisations, by every name they go by. */
public final class Gazetteer {

    private final Map<String, String> countryByWord = new HashMap<>();
    private final Map<String, Party> partyByName = new HashMap<>();
    private final Map<String, String> governments = new HashMap<>();
    private final Set<String> demonyms = new HashSet<>();
    private final Set<String> cities = new HashSet<>();
    private int longest = 1;

    private Gazetteer() {}

    public static Gazetteer read(BufferedReader countries, BufferedReader seats, BufferedReader organisations)
            throws IOException {
        Gazetteer gazetteer = new Gazetteer();
        Table.rows(countries).forEach(gazetteer::addCountry);
        for (List<String> row : Table.rows(seats)) {
            gazetteer.addParty(row.get(0), new Party(row.get(1), SourceType.valueOf(row.get(2)), row.get(3)));
        }
        for (List<String> row : Table.rows(organisations)) {
            String name = row.get(0);
            Party party =
                    new Party(name, SourceType.valueOf(row.get(2)), row.get(3).isBlank() ? name : row.get(3));
            gazetteer.addParty(name, party);
            Table.list(row.get(1)).forEach(other -> gazetteer.addParty(other, party));
        }
        return gazetteer;
    }

    private void addCountry(List<String> row) {
        String country = row.get(0);
        String government = row.get(4);
        governments.put(country, government);
        Party party = new Party(government, SourceType.GOVERNMENT, government);
        addCountryWord(country, country, party);
        for (String city : Table.list(row.get(1))) {
            addCountryWord(city, country, party);
            cities.add(city);
        }
        for (String other : Table.list(row.get(3))) {
            addCountryWord(other, country, party);
        }
        for (String demonym : Table.list(row.get(2))) {
            countryByWord.putIfAbsent(demonym, country);
            demonyms.add(demonym);
            longest = Math.max(longest, demonym.split(" ").length);
        }
    }

    private void addCountryWord(String word, String country, Party government) {
        String plain = word.startsWith("the ") ? word.substring(4) : word;
        countryByWord.putIfAbsent(plain, country);
        addParty(plain, government);
    }

    private void addParty(String name, Party party) {
        partyByName.put(name, party);
        longest = Math.max(longest, name.split(" ").length);
    }

    /** The party of exactly that name, without article; a country's or capital's name gives its government. */
    @Nullable
    Party party(String name) {
        return partyByName.get(name);
    }

    /** The country that a name, capital or demonym belongs to. */
    @Nullable
    String country(String word) {
        return countryByWord.get(word);
    }

    /**
     * The country that a place is or lies in, by the names of countries and capitals and else by the gazetteer of places.
     *
     * @param story where the story plays: of two namesakes the one there is meant
     */
    @Nullable
    String countryOf(String place, @Nullable String story) {
        String known = country(place);
        Place home = story == null ? null : Places.WORLD.find(story).orElse(null);
        Place found = known == null ? Places.WORLD.find(place, home).orElse(null) : null;
        String name = found == null || found.country().isEmpty()
                ? null
                : Places.WORLD.get(found.country()).map(Place::name).orElse(null);
        return name == null ? known : country(name.startsWith("the ") ? name.substring("the ".length()) : name);
    }

    /** A capital or seat of government, and not the country itself. */
    boolean isCity(String word) {
        return cities.contains(word);
    }

    boolean isDemonym(String word) {
        return demonyms.contains(word);
    }

    String governmentOf(String country) {
        return governments.getOrDefault(country, "Government of " + country);
    }

    /** The first country that the words name, longest name first. */
    @Nullable
    String countryIn(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.capital(i)) {
                continue;
            }
            for (int end = Math.min(to, i + longest); end > i; end--) {
                String country = countryByWord.get(sentence.text(new Range(i, end)));
                if (country != null) {
                    return country;
                }
            }
        }
        return null;
    }

    /** The longest name of an organisation or seat within the words. */
    @Nullable
    Party partyIn(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int end = Math.min(to, i + longest); end > i && sentence.capital(i); end--) {
                String name = sentence.text(new Range(i, end));
                Party party = partyByName.get(name);
                if (party != null && !countryByWord.containsKey(name)) {
                    return party;
                }
            }
        }
        return null;
    }
}
