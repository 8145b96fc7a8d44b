package org.counterclaim.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/** Reads the words of a sentence that name events, each with the place and the past time told with it. */
final class EventMentions {

    private static final Set<String> APART = WordSet.of("separate another unrelated different second");
    private static final Set<String> RIVAL = WordSet.of("rival opposing counter");
    private static final Set<String> OPENING_APART = WordSet.of("separately elsewhere");
    private static final Set<String> MATTERS =
            WordSet.of("incident incidents disaster accident case development tragedy");
    private static final int PHRASE = 4;

    private final EventKinds kinds;
    private final EventPlaces places;

    EventMentions(EventKinds kinds, Gazetteer gazetteer) {
        this.kinds = kinds;
        this.places = new EventPlaces(kinds, gazetteer);
    }

    List<EventMention> in(Sentence sentence, @Nullable LocalDate published) {
        List<EventMention> mentions = new ArrayList<>();
        boolean apart = opensApart(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            String kind = kinds.at(sentence, i);
            if (kind != null) {
                mentions.add(mention(sentence, i, kind, apart, published));
            }
        }
        int matter = mentions.isEmpty() && apart ? matter(sentence) : -1;
        if (matter >= 0) {
            mentions.add(mention(sentence, matter, "incident", true, published));
        }
        return mentions;
    }

    private EventMention mention(
            Sentence sentence, int noun, String kind, boolean opened, @Nullable LocalDate published) {
        EventPlaces.Told place = places.with(sentence, noun, kind);
        int next = place == null || place.next() <= noun ? noun + 1 : place.next();
        boolean apart = opened;
        String called = kind;
        boolean indefinite = false;
        for (int i = noun - 1; i >= Math.max(0, noun - PHRASE) && isInPhrase(sentence, i); i--) {
            // a rival rally on the same day in the same place is another one
            called = kind.equals("protest") && sentence.isIn(i, RIVAL) ? "counter-protest" : called;
            apart |= sentence.isIn(i, APART) || sentence.isIn(i, RIVAL);
            indefinite |= sentence.is(i, "a", "an", "another");
        }
        Span word = sentence.span(new Range(noun, noun + 1));
        LocalDate past = EventTimes.of(sentence, noun, next, published);
        return new EventMention(called, word, place == null ? null : place.name(), past, apart, indefinite);
    }

    private static boolean isInPhrase(Sentence sentence, int i) {
        return !sentence.isComma(i) && !sentence.is(i, "of", "in", "and", "after", "by", "that", ";", ":");
    }

    /** "In a separate incident in Greece, ...", "Elsewhere, ...". */
    private static boolean opensApart(Sentence sentence) {
        boolean word = sentence.isIn(0, OPENING_APART);
        boolean phrase = sentence.is(0, "in") && (sentence.isIn(2, APART) || sentence.isIn(1, APART));
        return word || phrase;
    }

    private static int matter(Sentence sentence) {
        for (int i = 0; i <= PHRASE; i++) {
            if (sentence.isIn(i, MATTERS)) {
                return i;
            }
        }
        return -1;
    }
}
