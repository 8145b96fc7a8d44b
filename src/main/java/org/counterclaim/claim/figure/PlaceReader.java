package org.counterclaim.claim.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the place that stands right behind a count: "40 deaths in Isfahan", "hurt in a fire in Bergen", "were killed in the city of Rasht". */
final class PlaceReader {

    private static final Set<String> KINDS = Set.of(
            "city",
            "province",
            "town",
            "village",
            "region",
            "state",
            "district",
            "county",
            "capital",
            "island",
            "camp");

    private static final int LONGEST = 7;
    private static final Set<String> HAPPENED = Set.of("in", "during", "after", "at", "by", "since", "of", "from");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> HAPPENING_PLAIN = Set.of("NOUN", "ADJ");
    private static final Set<String> HAPPENING = Set.of("NOUN", "ADJ", "VERB");

    /** In English they come behind the name of what is a province and not the city of that name. */
    private static final Set<String> DIVISIONS =
            Set.of("province", "state", "region", "county", "governorate", "prefecture", "oblast");

    private final EventWords events = EventWords.ENGLISH;
    private final FigureLexicon lexicon = FigureLexicon.ENGLISH;

    /** The name, or null when none is stated clearly. */
    @Nullable
    String read(Tokens tokens, int next) {
        int at = next;
        for (int happening = afterHappening(tokens, at); happening > 0; happening = afterHappening(tokens, at)) {
            at = happening;
        }
        return placeAt(tokens, at);
    }

    /** "Were hurt in a fire in Bergen": the piece behind the happening, or -1. */
    private static int afterHappening(Tokens tokens, int next) {
        boolean article = ARTICLES.contains(tokens.lower(next + 1));
        boolean plain = !tokens.get(next + 1).isCapitalised()
                && HAPPENING_PLAIN.contains(tokens.get(next + 1).tag());
        boolean opens = HAPPENED.contains(tokens.lower(next)) && (article || plain);
        if (!opens) {
            return -1;
        }
        int first = article ? next + 2 : next + 1;
        int at = first;
        while (at < next + LONGEST && !tokens.get(at).tag().equals("ADP")) {
            if (!HAPPENING.contains(tokens.get(at).tag())) {
                return -1;
            }
            at++;
        }
        // "in the city of Rasht" is a place and no happening
        boolean place = KINDS.contains(tokens.lower(at - 1)) && tokens.get(at).is("of");
        return at > first && at < next + LONGEST && !place ? at : -1;
    }

    private @Nullable String placeAt(Tokens tokens, int next) {
        if (!tokens.get(next).is("in") && !tokens.get(next).is("across")) {
            return null;
        }
        int at = next + 1;
        if (tokens.get(at).is("the")) {
            at++;
            at = tokens.get(at).tag().equals("ADJ") ? at + 1 : at;
            boolean kind =
                    KINDS.contains(tokens.lower(at)) && tokens.get(at + 1).is("of");
            String name = kind ? name(tokens, at + 2) : null;
            boolean division = name != null && !name.contains(" ") && DIVISIONS.contains(tokens.lower(at));
            return division ? name + " " + tokens.lower(at) : name;
        }
        return name(tokens, at);
    }

    private @Nullable String name(Tokens tokens, int first) {
        int at = first;
        StringBuilder name = new StringBuilder();
        while (tokens.get(at).tag().equals("PROPN")
                && tokens.get(at).isCapitalised()
                && !(at > first && events.contains(tokens.lower(at)))
                && !lexicon.is("not-place", tokens.lower(at))) {
            name.append(name.length() == 0 ? "" : " ").append(tokens.get(at).text());
            at++;
        }
        if (name.length() > 0 && DIVISIONS.contains(tokens.lower(at))) {
            // "Isfahan province" is no city
            return name.append(' ').append(tokens.lower(at)).toString();
        }
        boolean possessive = tokens.get(at).is("'s") || tokens.get(at).is("'");
        boolean noun = tokens.get(at).tag().equals("NOUN") && !KINDS.contains(tokens.lower(at));
        return name.length() == 0 || possessive || noun ? null : name.toString();
    }
}
