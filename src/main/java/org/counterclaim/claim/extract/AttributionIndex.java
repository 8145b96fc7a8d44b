package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.article.page.Span;

/** Which attributions reach into a sentence with their content, and which have their cue there. */
final class AttributionIndex {

    private final Map<Sentence, List<Attribution>> holding = new HashMap<>();
    private final Map<Sentence, List<Attribution>> cued = new HashMap<>();

    AttributionIndex(List<Attribution> attributions, SentenceIndex sentences) {
        for (Attribution attribution : attributions) {
            put(cued, attribution.sentence(), attribution);
            for (Span piece : attribution.pieces()) {
                sentences.overlapping(piece).forEach(sentence -> put(holding, sentence, attribution));
            }
        }
    }

    private static void put(Map<Sentence, List<Attribution>> bySentence, Sentence sentence, Attribution attribution) {
        List<Attribution> there = bySentence.computeIfAbsent(sentence, s -> new ArrayList<>());
        if (there.isEmpty() || !there.get(there.size() - 1).equals(attribution)) {
            there.add(attribution);
        }
    }

    /** In the order given. */
    List<Attribution> holding(Sentence sentence) {
        return holding.getOrDefault(sentence, List.of());
    }

    List<Attribution> cuedIn(Sentence sentence) {
        return cued.getOrDefault(sentence, List.of());
    }
}
