package org.counterclaim.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.Recording.Recorded;
import org.counterclaim.claim.anchor.AnchorState;
import org.counterclaim.claim.anchor.Reanchored;
import org.counterclaim.claim.anchor.Sentences;
import org.jspecify.annotations.Nullable;

/** What one snapshot says otherwise than the one before: pairs what stands in the same place, the rest came or went. */
final class Differences {

    private final String before;
    private final String after;
    private final CodePoints pointsBefore;
    private final CodePoints pointsAfter;

    Differences(String before, String after) {
        this.before = before;
        this.after = after;
        this.pointsBefore = new CodePoints(before);
        this.pointsAfter = new CodePoints(after);
    }

    /** One difference, in one or both of its sides. */
    record Difference(ChangeKind kind, ArticleChange.@Nullable Side before, ArticleChange.@Nullable Side after) {}

    /** @param old where what the earlier snapshot says stands in the later one, in the order of the text */
    List<Difference> between(Map<Appearance, Reanchored> old, List<Recorded> now) {
        Set<Long> made = now.stream().map(recorded -> recorded.claim().id()).collect(Collectors.toSet());
        Map<Long, Appearance> lost = new LinkedHashMap<>();
        old.keySet().stream()
                .filter(appearance -> !made.contains(appearance.claim().id()))
                .forEach(appearance -> lost.putIfAbsent(appearance.claim().id(), appearance));
        Set<Long> known =
                old.keySet().stream().map(appearance -> appearance.claim().id()).collect(Collectors.toSet());
        Map<Long, Appearance> fresh = new LinkedHashMap<>();
        now.stream()
                .filter(recorded -> !known.contains(recorded.claim().id()))
                .forEach(recorded -> fresh.putIfAbsent(recorded.claim().id(), recorded.appearance()));

        List<Difference> differences = new ArrayList<>();
        for (Appearance gone : lost.values()) {
            Optional<Appearance> instead = instead(gone, Objects.requireNonNull(old.get(gone)), fresh);
            instead.ifPresent(appearance -> fresh.remove(appearance.claim().id()));
            differences.add(new Difference(
                    instead.isPresent() ? ChangeKind.CHANGED : ChangeKind.VANISHED,
                    side(gone, before, pointsBefore),
                    instead.map(appearance -> side(appearance, after, pointsAfter))
                            .orElse(null)));
        }
        fresh.values()
                .forEach(appearance -> differences.add(
                        new Difference(ChangeKind.APPEARED, null, side(appearance, after, pointsAfter))));
        return differences;
    }

    /** What stands there now and answers the same question: the same source first, then what stands nearest. */
    private Optional<Appearance> instead(Appearance gone, Reanchored found, Map<Long, Appearance> fresh) {
        Span place = found.place();
        if (place == null || (found.state() == AnchorState.ORPHANED && !found.numberChanged())) {
            return Optional.empty();
        }
        int expected = place.start() + offsetOfFigure(gone);
        return fresh.values().stream()
                .filter(appearance -> pointsAfter.toUnits(appearance.content()).overlaps(place))
                .filter(appearance -> measuresTheSame(gone.claim(), appearance.claim()))
                .min(Comparator.<Appearance, Boolean>comparing(appearance ->
                                !appearance.claim().source().equals(gone.claim().source()))
                        .thenComparing(appearance -> Math.abs(
                                pointsAfter.toUnits(figureOrContent(appearance)).start() - expected)));
    }

    private int offsetOfFigure(Appearance appearance) {
        return pointsBefore.toUnits(figureOrContent(appearance)).start()
                - pointsBefore.toUnits(appearance.content()).start();
    }

    private static Span figureOrContent(Appearance appearance) {
        Span figure = appearance.figureSpan();
        return figure == null ? appearance.content() : figure;
    }

    private static boolean measuresTheSame(Claim a, Claim b) {
        StoredFigure before = a.figure();
        StoredFigure after = b.figure();
        if (before == null || after == null) {
            return before == null && after == null;
        }
        return before.metric() == after.metric() && before.unit().equals(after.unit());
    }

    private static ArticleChange.Side side(Appearance appearance, String text, CodePoints points) {
        return new ArticleChange.Side(
                appearance.claim(),
                appearance.figureSurface(),
                Sentences.around(text, points.toUnits(figureOrContent(appearance))));
    }
}
