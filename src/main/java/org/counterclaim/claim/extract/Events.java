package org.counterclaim.claim.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a story is about: the kind of event and the country, weighed by headline, lede and where the figures stand. */
public final class Events {

    private static final int HEADLINE = 3;
    private static final int LEDE = 2;
    private static final int WITH_FIGURE = 3;
    private static final int LEDE_PARAGRAPHS = 3;
    private static final int SHORTEST_NOUN = 3;

    private final Map<String, String> kinds = new HashMap<>();

    private Events() {}

    public static Events read(BufferedReader lines) throws IOException {
        Events events = new Events();
        for (List<String> row : Table.rows(lines)) {
            events.kinds.put(row.get(0), row.get(1));
        }
        return events;
    }

    /** The country that the story names most; one mention far down tells nothing. */
    static @Nullable String country(List<Sentence> sentences, Gazetteer gazetteer) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.capital(i) && !isSeat(sentence, i)) {
                    String country = gazetteer.countryIn(sentence, i, Math.min(sentence.size(), i + 4));
                    boolean here = country != null && gazetteer.countryIn(sentence, i, i + 1) != null;
                    if (country != null
                            && (here
                                    || gazetteer.countryIn(sentence, i + 1, Math.min(sentence.size(), i + 4))
                                            == null)) {
                        weights.merge(country, weight(sentence), Integer::sum);
                    }
                }
            }
        }
        String country = heaviest(weights);
        return country != null && weights.getOrDefault(country, 0) >= LEDE ? country : null;
    }

    /** "a US-based group", "a group based in Norway": where somebody sits is not where it happened. */
    private static boolean isSeat(Sentence sentence, int i) {
        boolean hyphenated = sentence.is(i + 1, "-", "‑", "–") && sentence.is(i + 2, "based");
        int before = sentence.is(i - 1, "the") ? i - 2 : i - 1;
        return hyphenated
                || sentence.is(i + 1, "based")
                || (sentence.is(before, "in", "at", "near") && sentence.is(before - 1, "based", "headquartered"));
    }

    private static int weight(Sentence sentence) {
        return sentence.isHeadline() ? HEADLINE : sentence.paragraph() < LEDE_PARAGRAPHS ? LEDE : 1;
    }

    Extraction.@Nullable EventHint hint(List<Sentence> sentences, List<ExtractedClaim> claims, Story story) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        Map<String, Integer> nouns = new LinkedHashMap<>();
        Set<String> known = nouns(sentences);
        Set<Sentence> counting = withFigures(sentences, claims);
        for (Sentence sentence : sentences) {
            int weight = weight(sentence) + (counting.contains(sentence) ? WITH_FIGURE : 0);
            for (int i = 0; i < sentence.size(); i++) {
                String kind = kinds.get(sentence.lower(i));
                if (kind != null) {
                    weights.merge(kind, weight, Integer::sum);
                } else if (known.contains(sentence.lower(i))) {
                    nouns.merge(sentence.lower(i), weight, Integer::sum);
                }
            }
        }
        String kind = heaviest(weights);
        String noun = heaviest(nouns);
        String place = story.country() == null ? placeIn(sentences, story.filedFrom()) : story.country();
        if (place == null || (kind == null && noun == null)) {
            return null;
        }
        return new Extraction.EventHint(kind == null ? "matter " + noun : kind, place);
    }

    /** What is a noun where it is tagged is one where it is not. */
    private static Set<String> nouns(List<Sentence> sentences) {
        Set<String> nouns = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                boolean noun =
                        sentence.tag(i).equals("NOUN") && sentence.word(i).length() > SHORTEST_NOUN;
                if (noun && !SourceWords.isParty(sentence.lower(i)) && !NounPhrases.isTime(sentence.lower(i))) {
                    nouns.add(sentence.lower(i));
                }
            }
        }
        return nouns;
    }

    /**
     * The outlet's own count of another event ("a fire that injured 14", in a story on a sinking) is background: it answers
     * no question about this one.
     */
    List<ExtractedClaim> withoutBackground(
            List<ExtractedClaim> claims, List<Sentence> sentences, Extraction.@Nullable EventHint event) {
        List<ExtractedClaim> settled = new ArrayList<>();
        SentenceIndex index = new SentenceIndex(sentences);
        for (ExtractedClaim claim : claims) {
            boolean background = claim.chain().isEmpty() && event != null && isOnAnother(claim, index, event);
            settled.add((background ? claim.asBackground() : claim).about(event));
        }
        return settled;
    }

    private boolean isOnAnother(ExtractedClaim claim, SentenceIndex sentences, Extraction.EventHint event) {
        Set<String> named = new HashSet<>();
        for (Sentence sentence : sentences.overlapping(claim.content())) {
            for (int i = 0; i < sentence.size() && sentence.span().contains(claim.content()); i++) {
                String kind = kinds.get(sentence.lower(i));
                if (kind != null) {
                    named.add(kind);
                }
            }
        }
        return !named.isEmpty() && !named.contains(event.kind());
    }

    private static Set<Sentence> withFigures(List<Sentence> sentences, List<ExtractedClaim> claims) {
        SentenceIndex index = new SentenceIndex(sentences);
        Set<Sentence> counting = new HashSet<>();
        for (ExtractedClaim claim : claims) {
            if (!claim.figures().isEmpty()) {
                counting.addAll(index.overlapping(claim.content()));
            }
        }
        return counting;
    }

    /** Without a country: the place of the dateline, or the name that most often follows "in". */
    private static @Nullable String placeIn(List<Sentence> sentences, @Nullable String filedFrom) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        if (filedFrom != null) {
            weights.put(titled(filedFrom), HEADLINE);
        }
        for (Sentence sentence : sentences) {
            for (int i = 0; i + 1 < sentence.size(); i++) {
                if (sentence.is(i, "in") && !isSeat(sentence, i + 1)) {
                    String name = nameAt(sentence, i + 1);
                    if (name != null) {
                        weights.merge(name, weight(sentence), Integer::sum);
                    }
                }
            }
        }
        return heaviest(weights);
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

    private static @Nullable String nameAt(Sentence sentence, int from) {
        int to = from;
        while (sentence.tag(to).equals("PROPN") && sentence.capital(to) && !NounPhrases.isTime(sentence.lower(to))) {
            to++;
        }
        return to > from ? sentence.text(new Range(from, to)) : null;
    }

    private static @Nullable String heaviest(Map<String, Integer> weights) {
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
