package org.counterclaim.claim.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the place that is told with an event: "the earthquake in Osk", "struck Osk", "Valencia's flood", "Iran protests". */
final class EventPlaces {

    /** @param next the word behind the place */
    record Told(String name, int next) {}

    private static final Set<String> WHERE = WordSet.of("""
            in at near off around outside across through inside over throughout into""");
    private static final Set<String> STRIKING = WordSet.of("""
            struck hit shook rocked strikes hits shakes rocks devastated devastates ravaged swept sweeps""");
    private static final Set<String> PARTS = WordSet.of("""
            northern southern eastern western central north south east west northeastern northwestern southeastern
            southwestern the city town village province region valley state district coast island capital of port
            border area streets""");
    private static final Set<String> DEEDS = Set.of("attack", "war", "kidnapping", "execution");
    private static final Set<String> AIMED = Set.of("attack", "war");
    private static final Set<String> AT = Set.of("on", "against", "upon");
    /** The province is meant and not the city of that name. */
    private static final Set<String> DIVISIONS =
            WordSet.of("province state region county governorate prefecture oblast");

    private static final Set<String> PARTICLES = Set.of("al", "el", "de", "la", "of", "-");
    private static final int REACH = 5;
    private static final int LONGEST = 4;

    private final Gazetteer gazetteer;

    private final EventKinds kinds;

    EventPlaces(EventKinds kinds, Gazetteer gazetteer) {
        this.kinds = kinds;
        this.gazetteer = gazetteer;
    }

    /** @param noun the word that names the event */
    @Nullable
    Told with(Sentence sentence, int noun, String kind) {
        Told behind = behind(sentence, noun + 1, kind);
        // "Israeli strikes" are by Israel and elsewhere
        boolean deed = DEEDS.contains(kind);
        Told before = behind == null && !deed ? before(sentence, noun) : behind;
        return before == null ? opening(sentence, noun) : before;
    }

    /** "Earthquake in eastern Osk", "quake that struck Osk", "sank off Rhodes". */
    private @Nullable Told behind(Sentence sentence, int from, String kind) {
        for (int i = from; i < from + REACH && !stops(sentence, i); i++) {
            boolean leads = sentence.isIn(i, WHERE) || sentence.isIn(i, STRIKING);
            Told told = leads ? named(sentence, i + 1) : null;
            told = told == null && AIMED.contains(kind) && sentence.isIn(i, AT) ? target(sentence, i + 1) : told;
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    /** "Strikes on Lebanon": where it happened, if that is a place; an attack on soldiers or a party tells none. */
    private @Nullable Told target(Sentence sentence, int from) {
        Told told = named(sentence, from);
        boolean place = told != null
                && (gazetteer.country(told.name()) != null
                        || Places.WORLD.find(told.name()).isPresent());
        boolean people = told != null && sentence.tag(told.next()).equals("NOUN");
        return place && !people ? told : null;
    }

    private static boolean stops(Sentence sentence, int i) {
        return !sentence.inside(i) || sentence.is(i, ";", ":", ".", "and", "but") || sentence.isComma(i);
    }

    /** Past "the city of" and "eastern"; a time, a nationality and what is based there are no place. */
    private @Nullable Told named(Sentence sentence, int from) {
        int at = from;
        while (sentence.isIn(at, PARTS) && !sentence.capital(at)) {
            at++;
        }
        int to = at;
        while (to < at + LONGEST && isName(sentence, to) && !(to > at && kinds.at(sentence, to) != null)) {
            to++;
            to = PARTICLES.contains(sentence.lower(to)) && isName(sentence, to + 1) ? to + 1 : to;
        }
        boolean owner = sentence.is(to, "'s", "’s", "'", "’");
        boolean seat = sentence.is(to, "-", "based");
        String name = to > at && !owner && !seat ? sentence.text(new Range(at, to)) : null;
        if (name == null || gazetteer.isDemonym(name)) {
            return null;
        }
        String division = sentence.isIn(to, DIVISIONS) ? name + " " + sentence.lower(to) : name;
        boolean known =
                to > at && !division.equals(name) && Places.WORLD.find(division).isPresent();
        return known ? new Told(division, to + 1) : new Told(called(name), to);
    }

    private static boolean isName(Sentence sentence, int i) {
        return sentence.capital(i)
                && !NounPhrases.isTime(sentence.lower(i))
                && !sentence.tag(i).equals("PRON")
                && !sentence.tag(i).equals("DET");
    }

    /** "Iran protests", "Valencia's flood", "the Kobe earthquake", "the Iranian protests". */
    private @Nullable Told before(Sentence sentence, int noun) {
        int to = sentence.is(noun - 1, "'s", "’s") ? noun - 1 : noun;
        int from = to;
        while (from > 0 && to - from < LONGEST && isName(sentence, from - 1)) {
            from--;
        }
        for (int i = from; i < to; i++) {
            String name = sentence.text(new Range(i, to));
            String country = gazetteer.country(name);
            if (country != null) {
                return new Told(gazetteer.isDemonym(name) ? country : called(name), noun + 1);
            }
        }
        boolean owned = to < noun && from < to && from > 0;
        return owned ? new Told(sentence.text(new Range(from, to)), noun + 1) : null;
    }

    /** "In Greece, a ferry sank.", "...; in Turkey, a bus crashed": what opens a clause holds for that clause. */
    private @Nullable Told opening(Sentence sentence, int noun) {
        int first = noun;
        while (first > 0 && !sentence.is(first - 1, ";")) {
            first--;
        }
        for (int i = first; i < first + REACH; i++) {
            if (sentence.isComma(i)) {
                return null;
            }
            Told told = sentence.is(i, "in", "near") ? named(sentence, i + 1) : null;
            if (told != null && sentence.isComma(told.next())) {
                return new Told(told.name(), 0);
            }
        }
        return null;
    }

    /** A country by its name; a city by its own. */
    private String called(String name) {
        String country = gazetteer.country(name);
        return country == null || gazetteer.isCity(name) ? name : country;
    }
}
