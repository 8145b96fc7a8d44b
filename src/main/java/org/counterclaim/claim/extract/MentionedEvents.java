package org.counterclaim.claim.extract;

import java.util.IdentityHashMap;
import java.util.List;

/** The events that each sentence of a text names. */
final class MentionedEvents {

    private final IdentityHashMap<Sentence, List<EventMention>> bySentence = new IdentityHashMap<>();
    private final SentenceIndex index;

    private MentionedEvents(List<Sentence> sentences) {
        this.index = new SentenceIndex(sentences);
    }

    static MentionedEvents in(List<Sentence> sentences, EventMentions mentions, Story story) {
        MentionedEvents events = new MentionedEvents(sentences);
        for (Sentence sentence : sentences) {
            events.bySentence.put(sentence, mentions.in(sentence, story.publishedOn()));
        }
        return events;
    }

    List<EventMention> of(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    SentenceIndex sentences() {
        return index;
    }
}
