package org.counterclaim.claim.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From an adjective of nationality to the name of its country, known or named in the same text: "Dornish" is of Dorn. */
final class Demonyms {

    private static final List<String> ENDINGS = List.of("ian", "ish", "ese", "an", "i");
    private static final int SHORTEST = 3;
    private static final int LONGEST_REST = 3;

    private final Gazetteer gazetteer;
    private final Set<String> names = new HashSet<>();

    Demonyms(Gazetteer gazetteer, String text) {
        this.gazetteer = gazetteer;
        for (String word : text.split("[^\\p{L}]+")) {
            if (word.length() >= SHORTEST && Character.isUpperCase(word.charAt(0))) {
                names.add(word);
            }
        }
    }

    /** The country of the word; null when it is neither a country's name nor an adjective of one. */
    @Nullable
    String country(String word) {
        String known = gazetteer.country(word);
        return known != null ? known : named(word);
    }

    private @Nullable String named(String word) {
        for (String ending : ENDINGS) {
            String stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
            if (stem.length() < SHORTEST) {
                continue;
            }
            String best = null;
            for (String name : names) {
                boolean grown = name.startsWith(stem)
                        && name.length() - stem.length() <= LONGEST_REST
                        && !isDemonym(name, stem);
                boolean shorter = best == null || name.length() < best.length();
                best = grown && shorter ? name : best;
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    /** As {@link #country}; of an adjective whose country the text does not name, what such names are mostly made from. */
    @Nullable
    String countryOfAdjective(String word) {
        String country = country(word);
        if (country != null) {
            return country;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                String stem = word.substring(0, word.length() - ending.length());
                return stem + (ending.equals("ian") ? "ia" : ending.equals("an") ? "a" : "");
            }
        }
        return null;
    }

    private static boolean isDemonym(String name, String stem) {
        String rest = name.substring(stem.length());
        return ENDINGS.contains(rest) || ENDINGS.stream().anyMatch(ending -> rest.equals(ending + "s"));
    }
}
