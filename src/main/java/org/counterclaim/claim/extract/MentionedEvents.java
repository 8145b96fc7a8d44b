package org.counterclaim.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events that each sentence of a text names. */
final class MentionedEvents {

    private final IdentityHashMap<Sentence, List<EventMention>> bySentence = new IdentityHashMap<>();
    private final IdentityHashMap<Sentence, Integer> places = new IdentityHashMap<>();
    private final SentenceIndex index;

    private MentionedEvents(List<Sentence> sentences) {
        this.index = new SentenceIndex(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            places.put(index.inOrder().get(i), i);
        }
    }

    static MentionedEvents in(List<Sentence> sentences, EventMentions mentions, @Nullable LocalDate published) {
        MentionedEvents events = new MentionedEvents(sentences);
        for (Sentence sentence : sentences) {
            events.bySentence.put(sentence, mentions.in(sentence, published));
        }
        return events;
    }

    List<EventMention> of(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The sentences before this one in its paragraph, the nearest first, up to one that names an event. */
    List<Sentence> before(Sentence sentence) {
        List<Sentence> all = index.inOrder();
        List<Sentence> earlier = new ArrayList<>();
        for (int i = places.getOrDefault(sentence, 0) - 1; i >= 0; i--) {
            if (all.get(i).isHeadline() || all.get(i).paragraph() != sentence.paragraph()) {
                return earlier;
            }
            earlier.add(all.get(i));
            if (!of(all.get(i)).isEmpty()) {
                return earlier;
            }
        }
        return earlier;
    }

    SentenceIndex sentences() {
        return index;
    }
}
