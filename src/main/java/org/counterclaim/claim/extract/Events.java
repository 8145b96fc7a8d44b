package org.counterclaim.claim.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a story is about, and which of its claims are about something else: the kind of event and where it was, weighed by
 * headline, lede, where the figures stand, and the place that is told with the event.
 */
public final class Events {

    private static final int HEADLINE = 3;
    private static final int LEDE = 2;
    private static final int WITH_FIGURE = 3;
    private static final int LEDE_PARAGRAPHS = 3;
    private static final int SHORTEST_NOUN = 3;

    private final EventKinds kinds = new EventKinds();

    private Events() {}

    public static Events read(BufferedReader lines) throws IOException {
        Events events = new Events();
        for (List<String> row : Table.rows(lines)) {
            events.kinds.add(row);
        }
        return events;
    }

    EventMentions mentions(Gazetteer gazetteer) {
        return new EventMentions(kinds, gazetteer);
    }

    static int weight(Sentence sentence) {
        return sentence.isHeadline() ? HEADLINE : sentence.paragraph() < LEDE_PARAGRAPHS ? LEDE : 1;
    }

    /** The event of the story, and of each claim its own; the outlet's own count of another event becomes background. */
    Told of(List<Sentence> sentences, List<ExtractedClaim> claims, Story story, Gazetteer gazetteer) {
        MentionedEvents mentioned = story.events();
        Extraction.@Nullable EventHint main = main(sentences, claims, story, mentioned, gazetteer);
        OtherEvents others = new OtherEvents(kinds, gazetteer, new OneCity(claims, main, mentioned), main, story);
        List<ExtractedClaim> settled = new ArrayList<>();
        for (ExtractedClaim claim : claims) {
            settled.addAll(others.settled(claim));
        }
        return new Told(main, settled);
    }

    /** @param claims each with its own event */
    record Told(Extraction.@Nullable EventHint main, List<ExtractedClaim> claims) {}

    private Extraction.@Nullable EventHint main(
            List<Sentence> sentences,
            List<ExtractedClaim> claims,
            Story story,
            MentionedEvents mentioned,
            Gazetteer gazetteer) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        Map<String, Integer> weak = new LinkedHashMap<>();
        Map<String, Integer> nouns = new LinkedHashMap<>();
        Set<String> known = nouns(sentences);
        Set<Sentence> counting = withFigures(sentences, claims);
        for (Sentence sentence : sentences) {
            int weight = weight(sentence) + (counting.contains(sentence) ? WITH_FIGURE : 0);
            for (int i = 0; i < sentence.size(); i++) {
                if (known.contains(sentence.lower(i)) && kinds.at(sentence, i) == null) {
                    nouns.merge(sentence.lower(i), weight, Integer::sum);
                }
            }
            for (EventMention mention : mentioned.of(sentence)) {
                if (!mention.isElsewhere()) {
                    (kinds.isWeak(mention.kind()) ? weak : weights).merge(mention.kind(), weight, Integer::sum);
                }
            }
        }
        for (String word : story.titleWords()) {
            String kind = kinds.of(word);
            if (kind != null) {
                (kinds.isWeak(kind) ? weak : weights).merge(kind, HEADLINE, Integer::sum);
            }
        }
        String strong = heaviest(weights);
        String kind = strong == null ? heaviest(weak) : strong;
        String noun = heaviest(nouns);
        if (kind == null && noun == null) {
            return null;
        }
        String place = MainPlace.of(kind, sentences, mentioned, story, gazetteer);
        return place == null ? null : new Extraction.EventHint(kind == null ? "matter " + noun : kind, place);
    }

    /** What is a noun where it is tagged is one where it is not. */
    private static Set<String> nouns(List<Sentence> sentences) {
        Set<String> nouns = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                // "Doctors Without Borders" speaks of no borders
                boolean name = sentence.capital(i) && i > 0 && !sentence.isHeadline();
                boolean noun = !name
                        && sentence.tag(i).equals("NOUN")
                        && sentence.word(i).length() > SHORTEST_NOUN;
                if (noun && !SourceWords.isParty(sentence.lower(i)) && !NounPhrases.isTime(sentence.lower(i))) {
                    nouns.add(sentence.lower(i));
                }
            }
        }
        return nouns;
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

    static @Nullable String heaviest(Map<String, Integer> weights) {
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
