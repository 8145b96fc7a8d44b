package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.Figure;
import org.counterclaim.claim.figure.FigureContext;
import org.counterclaim.claim.figure.FigureReader;
import org.counterclaim.claim.figure.Metric;
import org.jspecify.annotations.Nullable;

/** The figures of a content, read sentence by sentence, with what the story was counting last. */
final class Figures {

    private final String text;
    private final SentenceIndex sentences;
    private final Story story;
    private final FigureReader reader;
    private final @Nullable Metric theme;
    private @Nullable Metric topic;
    private @Nullable Sentence spoken;

    Figures(String text, SentenceIndex sentences, Story story, FigureReader reader) {
        this.text = text;
        this.sentences = sentences;
        this.story = story;
        this.reader = reader;
        this.theme = theme();
    }

    /** What headline, lede or else the first sentence to do so speak of, for the number that stands before any count. */
    private @Nullable Metric theme() {
        for (Sentence sentence : sentences.inOrder()) {
            Metric named = reader.topic(text, sentence.words());
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    /** @param but stretches whose figures belong to another claim */
    List<Figure> in(List<Span> pieces, List<Span> but, String cue) {
        List<Figure> found = new ArrayList<>();
        for (Span piece : pieces) {
            for (Sentence sentence : sentences.overlapping(piece)) {
                if (sentence.isTagged()) {
                    Span within = new Span(
                            Math.max(piece.start(), sentence.span().start()),
                            Math.min(piece.end(), sentence.span().end()));
                    read(sentence, within, but, cue, found);
                }
            }
        }
        return found;
    }

    private void read(Sentence sentence, Span within, List<Span> but, String cue, List<Figure> found) {
        FigureContext context = new FigureContext(story.publishedOn(), null, topic == null ? theme : topic);
        for (Figure figure : reader.read(text, sentence.words(), within, cue, context)) {
            boolean another = false;
            for (Span span : but) {
                another |= span.overlaps(figure.quantity().span());
            }
            if (!another) {
                found.add(located(figure));
                follow(sentence, figure);
            }
        }
    }

    /** "Osk province" is that of the gazetteer; where it knows none, the name alone stands for it. */
    private static Figure located(Figure figure) {
        String place = figure.place();
        int kind = place == null ? -1 : place.lastIndexOf(' ');
        boolean division = place != null && kind > 0 && Character.isLowerCase(place.charAt(kind + 1));
        return division && place != null && Places.WORLD.find(place).isEmpty()
                ? figure.in(place.substring(0, kind))
                : figure;
    }

    /** Of several counts in a sentence the first is what the story goes on about: "6,854 deaths and 200 arrests". */
    private void follow(Sentence sentence, Figure figure) {
        if (figure.metric().countsPeople() && !sentence.equals(spoken)) {
            topic = figure.metric();
            spoken = sentence;
        }
    }
}
