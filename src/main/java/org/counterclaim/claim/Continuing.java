package org.counterclaim.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.anchor.AnchorState;
import org.counterclaim.claim.anchor.Reanchored;
import org.counterclaim.claim.extract.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Which claims an article goes on making: those whose words stand in the later text as they stood. They stay what they are,
 * also where the extraction, that knows another date by now, would read "on Friday" otherwise.
 */
final class Continuing {

    static final Continuing NONE = new Continuing(Map.of());

    private final Map<Span, List<Appearance>> byPlace;

    private Continuing(Map<Span, List<Appearance>> byPlace) {
        this.byPlace = byPlace;
    }

    /** @param found where each old appearance stands in the later text */
    static Continuing of(Map<Appearance, Reanchored> found, String later) {
        Map<Span, List<Appearance>> byPlace = new HashMap<>();
        found.forEach((appearance, anchor) -> {
            Span place = anchor.place();
            boolean same = anchor.state() == AnchorState.ANCHORED
                    && place != null
                    && place.of(later).equals(appearance.quote());
            if (same) {
                byPlace.computeIfAbsent(Objects.requireNonNull(place), any -> new ArrayList<>())
                        .add(appearance);
            }
        });
        return new Continuing(byPlace);
    }

    /**
     * The claim that was made there before.
     *
     * @param content in UTF-16 units of the later text; so {@code figureAt}
     */
    Optional<Claim> of(Source source, Polarity polarity, Span content, Said said) {
        return byPlace.getOrDefault(content, List.of()).stream()
                .filter(appearance -> appearance.claim().polarity() == polarity
                        && appearance.claim().source().id() == source.id())
                .filter(appearance -> said.isSaidBy(appearance))
                .map(Appearance::claim)
                .findFirst();
    }

    /**
     * The figure as it is read now.
     *
     * @param start code points from the beginning of the content
     */
    record Said(@Nullable StoredFigure figure, int start) {

        static Said of(String text, Span content, @Nullable Span figureAt, @Nullable StoredFigure figure) {
            CodePoints points = new CodePoints(text);
            return new Said(
                    figure,
                    figureAt == null
                            ? 0
                            : points.of(figureAt).start() - points.of(content).start());
        }

        boolean isSaidBy(Appearance appearance) {
            StoredFigure before = appearance.claim().figure();
            Span span = appearance.figureSpan();
            if (figure == null || before == null || span == null) {
                return figure == null && before == null;
            }
            return figure.metric() == before.metric()
                    && figure.operator() == before.operator()
                    && figure.hard().equals(before.hard())
                    && span.start() - appearance.content().start() == start;
        }
    }
}
