package org.counterclaim.claim.extract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the story's event was: the place told with it ("the earthquake in Osk"), else the country that the story names most,
 * else a place named after "in", else that of the dateline. Where an agency sits, and a bureau abroad, are never it.
 */
final class MainPlace {

    private static final int DATELINE = 2;
    private static final Set<String> SPEAKING = WordSet.of("""
            said says acknowledged acknowledges admitted admits announced denied denies confirmed confirms reported
            reports put puts raised raises insists insisted told claims claimed""");
    private static final Set<String> BUREAUS =
            Set.of("Dubai", "Istanbul", "Hong Kong", "Johannesburg", "Mumbai", "Sydney", "Lagos", "Tel Aviv");
    private static final Set<String> WORLDS =
            Set.of("Geneva", "New York", "Vienna", "Brussels", "The Hague", "Strasbourg", "United Nations");
    private static final int FILED = 5;
    private static final int BUREAU = 3;
    private static final int OF_EVENT = 3;
    private static final int LONGEST_NAME = 4;

    private MainPlace() {}

    /** @param kind of the event, null when it has none that is known */
    static @Nullable String of(
            @Nullable String kind,
            List<Sentence> sentences,
            MentionedEvents mentioned,
            Story story,
            Gazetteer gazetteer) {
        Map<String, Integer> told = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            for (EventMention mention : mentioned.of(sentence)) {
                String place = mention.place();
                if (place != null && mention.kind().equals(kind) && !mention.isElsewhere()) {
                    told.merge(place, Events.weight(sentence), Integer::sum);
                }
            }
        }
        String country = story.country();
        String place = Events.heaviest(told);
        if (place == null) {
            return country == null ? placeIn(sentences, mentioned, story.filedFrom()) : country;
        }
        String home = gazetteer.countryOf(place, country);
        Set<String> named = named(sentences, gazetteer);
        boolean abroad = home != null && !home.equals(country);
        boolean one = gazetteer.country(place) != null || named.size() == 1;
        // one outlet tells the town, another the country: where the text names both it is of the country
        boolean ofCountry = country != null && one && !abroad && named.contains(country);
        return ofCountry ? country : place;
    }

    /** The countries that the text names by their names or peoples, and not by a city alone. */
    private static Set<String> named(List<Sentence> sentences, Gazetteer gazetteer) {
        Set<String> named = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                String country =
                        sentence.capital(i) && !isSeat(sentence, i) ? startingAt(sentence, i, gazetteer) : null;
                if (country != null) {
                    named.add(country);
                }
            }
        }
        return named;
    }

    /** The country that a name or people beginning at the index means; null for a city. */
    private static @Nullable String startingAt(Sentence sentence, int i, Gazetteer gazetteer) {
        for (int end = Math.min(sentence.size(), i + LONGEST_NAME); end > i; end--) {
            String words = sentence.text(new Range(i, end));
            // a sentence that holds no claim is cut roughly: "Peru's" is one word of it
            boolean owner = words.endsWith("'s") || words.endsWith("\u2019s");
            String name = owner ? words.substring(0, words.length() - 2) : words;
            String country = gazetteer.isCity(name) ? null : gazetteer.country(name);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /**
     * The country that the story names most, where its events are told to be and it is filed from counting for more; one
     * mention far down tells nothing.
     */
    static @Nullable String country(
            List<Sentence> sentences,
            List<String> title,
            MentionedEvents mentioned,
            @Nullable String filedFrom,
            Gazetteer gazetteer) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        String filed = filedFrom == null ? null : gazetteer.countryOf(titled(filedFrom), null);
        for (Sentence sentence : sentences) {
            for (EventMention mention : mentioned.of(sentence)) {
                String place = mention.place();
                String there = place == null || mention.isElsewhere() ? null : gazetteer.countryOf(place, filed);
                if (there != null) {
                    weights.merge(there, OF_EVENT * Events.weight(sentence), Integer::sum);
                }
            }
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.capital(i) && !isSeat(sentence, i)) {
                    String country = gazetteer.countryIn(sentence, i, Math.min(sentence.size(), i + 4));
                    boolean here = country != null && gazetteer.countryIn(sentence, i, i + 1) != null;
                    if (country != null
                            && (here
                                    || gazetteer.countryIn(sentence, i + 1, Math.min(sentence.size(), i + 4))
                                            == null)) {
                        weights.merge(country, weight(sentence, i, filed != null), Integer::sum);
                    }
                }
            }
        }
        for (String word : title) {
            String named = gazetteer.country(word);
            if (named != null) {
                weights.merge(named, DATELINE + 1, Integer::sum);
            }
        }
        if (filed != null && filedFrom != null) {
            weights.merge(filed, ofDateline(titled(filedFrom), gazetteer), Integer::sum);
        }
        String country = Events.heaviest(weights);
        return country != null && weights.getOrDefault(country, 0) >= DATELINE ? country : null;
    }

    /** In a text that is filed from a known place a country that only does something, as "Greece sent help", is named in passing. */
    private static int weight(Sentence sentence, int i, boolean filed) {
        boolean owner = sentence.is(i + 1, "'s", "’s") || sentence.is(i + 2, "'s", "’s");
        boolean speaks = owner || sentence.isIn(i + 1, SPEAKING);
        if (isWhere(sentence, i) || (filed && speaks)) {
            return 2 * Events.weight(sentence);
        }
        return filed && !sentence.isHeadline() ? 1 : Events.weight(sentence);
    }

    /** From a capital or a correspondents' city agencies tell of the countries around as well, from a seat of the UN of all. */
    private static int ofDateline(String place, Gazetteer gazetteer) {
        int comma = place.indexOf(',');
        String city = comma < 0 ? place : place.substring(0, comma);
        if (WORLDS.contains(city)) {
            return 0;
        }
        return BUREAUS.contains(city) || gazetteer.isCity(city) ? BUREAU : FILED;
    }

    /** "In Lebanon", "across northern Iran": a place and no party. */
    private static boolean isWhere(Sentence sentence, int i) {
        return sentence.is(i - 1, "in", "across", "inside", "near", "off")
                || (sentence.is(i - 2, "in", "across", "inside") && !sentence.isComma(i - 1));
    }

    /** "a US-based group", "a group based in Norway", "Turkish-backed rebels": where somebody sits is not where it happened. */
    private static boolean isSeat(Sentence sentence, int i) {
        boolean hyphenated =
                sentence.is(i + 1, "-", "‑", "–") && sentence.is(i + 2, "based", "backed", "led", "allied", "aligned");
        int before = sentence.is(i - 1, "the") ? i - 2 : i - 1;
        return hyphenated
                || sentence.is(i + 1, "based")
                || (sentence.is(before, "in", "at", "near") && sentence.is(before - 1, "based", "headquartered"));
    }

    /** Without a country: the name that most often follows "in", or the place of the dateline. */
    private static @Nullable String placeIn(
            List<Sentence> sentences, MentionedEvents mentioned, @Nullable String filedFrom) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        if (filedFrom != null) {
            weights.put(titled(filedFrom), DATELINE);
        }
        for (Sentence sentence : sentences) {
            for (int i = 0; i + 1 < sentence.size(); i++) {
                if (sentence.is(i, "in") && !isSeat(sentence, i + 1)) {
                    String name = nameAt(sentence, i + 1, mentioned.of(sentence));
                    if (name != null) {
                        weights.merge(name, Events.weight(sentence), Integer::sum);
                    }
                }
            }
        }
        return Events.heaviest(weights);
    }

    /** "PORT SELWYN" as running text writes it. */
    private static String titled(String place) {
        StringBuilder name = new StringBuilder();
        for (String word : place.strip().split("\\s+")) {
            boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            name.append(name.length() > 0 ? " " : "")
                    .append(capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
        }
        return name.toString();
    }

    /** Without the event that a headline in capitals names behind it: "in Ethiopia Protests". */
    private static @Nullable String nameAt(Sentence sentence, int from, List<EventMention> events) {
        int to = from;
        while (sentence.tag(to).equals("PROPN")
                && sentence.capital(to)
                && !NounPhrases.isTime(sentence.lower(to))
                && !(to > from && isEvent(sentence, to, events))) {
            to++;
        }
        return to > from ? sentence.text(new Range(from, to)) : null;
    }

    private static boolean isEvent(Sentence sentence, int word, List<EventMention> events) {
        return events.stream()
                .anyMatch(
                        event -> event.span().equals(sentence.words().get(word).span()));
    }
}
