package org.counterclaim.claim.extract;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterclaim.claim.extract.Extraction.EventHint;
import org.counterclaim.claim.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The city that a text counts in throughout: where every figure that is told with a place is of one city, from the first on,
 * and the event is told to be nowhere else, a number without a place is that city's and not the country's.
 */
final class OneCity {

    private static final Set<String> WIDER = WordSet.of("""
            nationwide countrywide country nation national nationally province region state overall elsewhere""");

    private final @Nullable String name;
    private final MentionedEvents mentioned;

    OneCity(List<ExtractedClaim> claims, @Nullable EventHint story, MentionedEvents mentioned) {
        this.mentioned = mentioned;
        this.name = story == null ? null : name(claims, story, mentioned);
    }

    private static @Nullable String name(List<ExtractedClaim> claims, EventHint story, MentionedEvents mentioned) {
        List<Figure> figures = claims.stream()
                .flatMap(claim -> claim.figures().stream())
                .sorted(Comparator.comparing(Figure::span))
                .toList();
        String first = figures.isEmpty() ? null : figures.get(0).place();
        if (first == null || !isCity(first)) {
            return null;
        }
        Set<String> places = new HashSet<>();
        for (Figure figure : figures) {
            if (figure.place() != null) {
                places.add(figure.place());
            }
        }
        for (Sentence sentence : mentioned.sentences().inOrder()) {
            for (EventMention mention : mentioned.of(sentence)) {
                if (mention.place() != null && mention.kind().equals(story.kind()) && !mention.isElsewhere()) {
                    places.add(mention.place());
                }
            }
        }
        return places.size() == 1 ? first : null;
    }

    private static boolean isCity(String place) {
        return Places.WORLD
                .find(place)
                .filter(found -> found.precision() == Place.Precision.CITY)
                .isPresent();
    }

    /** Null where the words of the figure or its sentence look beyond the city, or count from a day on. */
    @Nullable
    String of(Figure figure) {
        boolean wider = figure.circumstances().period().from() != null;
        for (Sentence sentence : mentioned.sentences().overlapping(figure.span())) {
            for (int i = 0; i < sentence.size(); i++) {
                wider |= sentence.isIn(i, WIDER);
            }
        }
        return wider ? null : name;
    }
}
