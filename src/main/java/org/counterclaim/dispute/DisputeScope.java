package org.counterclaim.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.claim.Claim;
import org.counterclaim.claim.StoredFigure;
import org.counterclaim.claim.extract.Extraction.EventHint;
import org.counterclaim.claim.extract.Place;
import org.counterclaim.claim.extract.Places;
import org.counterclaim.claim.figure.Cumulation;
import org.counterclaim.claim.figure.Metric;
import org.counterclaim.claim.figure.Population;
import org.counterclaim.dispute.compare.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a dispute's question asks: claims of one scope answer it (domain reference 3.6, step 1).
 *
 * @param metric null when the question is about no number
 * @param place where the count holds: what the claim names, else the place of the event
 * @param side whose people are counted, where two sides are at war
 * @param countedOn the day, for counts of a day or additions to a count, which never join a running total
 */
@Embeddable
public record DisputeScope(
        @Enumerated(EnumType.STRING) @Nullable Metric metric,
        @Nullable String unit,
        @Enumerated(EnumType.STRING) Population population,
        @Nullable String eventKind,
        @Nullable String eventPlace,
        @Nullable String place,
        @Enumerated(EnumType.STRING) Cumulation cumulation,
        boolean future,
        @Nullable LocalDate countedOn,
        @Nullable String side) {

    /** Raised when keys are made in another way; disputes with older ones get new ones at the next start. */
    static final int RULES = 2;

    static DisputeScope of(Claim claim) {
        EventHint event = claim.event();
        String kind = event == null ? null : event.kind();
        StoredFigure figure = claim.figure();
        Site site = Site.of(event == null ? null : event.place(), figure == null ? null : figure.place());
        if (figure == null) {
            return ofWords(kind, site.eventPlace());
        }
        boolean ofADay = figure.cumulation() == Cumulation.PERIOD || figure.cumulation() == Cumulation.INCREMENT;
        return new DisputeScope(
                figure.metric(),
                figure.unit(),
                figure.population(),
                kind,
                site.eventPlace(),
                site.place(),
                figure.cumulation(),
                figure.future(),
                ofADay ? figure.asOf() : null,
                figure.circumstances().side());
    }

    private static DisputeScope ofWords(@Nullable String eventKind, @Nullable String eventPlace) {
        return new DisputeScope(
                null,
                null,
                Population.ALL,
                eventKind,
                eventPlace,
                eventPlace,
                Cumulation.CUMULATIVE,
                false,
                null,
                null);
    }

    /** What is put there is about the event there; only an attack in a war stays what it is, a part. */
    DisputeScope inEventOf(DisputeScope other) {
        if (isOfPartOf(other)) {
            return this;
        }
        return new DisputeScope(
                metric,
                unit,
                population,
                other.eventKind,
                other.eventPlace,
                place,
                cumulation,
                future,
                countedOn,
                side);
    }

    /** In the gazetteer's names, with the event where the count holds. */
    DisputeScope located() {
        Site site = Site.of(eventPlace, place);
        return new DisputeScope(
                metric,
                unit,
                population,
                eventKind,
                site.eventPlace(),
                place == null ? null : site.place(),
                cumulation,
                future,
                countedOn,
                side);
    }

    DisputeScope ofKind(@Nullable String kind) {
        return new DisputeScope(metric, unit, population, kind, eventPlace, place, cumulation, future, countedOn, side);
    }

    boolean hasEvent() {
        return eventKind != null && eventPlace != null;
    }

    /** Extraction knew no kind of event and gave the story's main noun instead. */
    boolean isOfVagueEvent() {
        return eventKind != null && eventKind.startsWith("matter ");
    }

    /** The same for a kind as somebody names it. */
    public static String familyOf(String kind) {
        return EventKinds.family(kind.strip().toLowerCase(Locale.ROOT));
    }

    /** The kind that stands for all that are the same matter; null when no event is known. */
    public @Nullable String eventFamily() {
        return eventKind == null ? null : EventKinds.family(eventKind);
    }

    boolean mayBeOfSameEventAs(DisputeScope other) {
        boolean samePlace =
                eventPlace != null && other.eventPlace != null && Site.areNested(eventPlace, other.eventPlace);
        boolean sameKind = Objects.equals(eventFamily(), other.eventFamily());
        return samePlace && (sameKind || isOfVagueEvent() || other.isOfVagueEvent());
    }

    /** Equal for one place, however it is named; empty for none. */
    String eventPlaceKey() {
        return Site.key(eventPlace);
    }

    /** The gazetteer's id of the place; null for a place that it does not know. */
    public @Nullable String placeId() {
        return Places.WORLD.find(place).map(Place::id).orElse(null);
    }

    private boolean isOfPartOf(DisputeScope other) {
        String family = eventFamily();
        String whole = other.eventFamily();
        return family != null && whole != null && EventKinds.wholesOf(family).contains(whole);
    }

    /** As the comparison takes it: its ids tell kind and place, which is enough among the claims of one dispute. */
    Scope.@Nullable Event comparedEvent() {
        String family = eventFamily();
        if (eventKind == null || family == null) {
            return null;
        }
        Set<String> within = new HashSet<>();
        for (String whole : EventKinds.wholesOf(family)) {
            within.add(whole + "@" + eventPlaceKey());
            Site.around(eventPlace == null ? "" : eventPlace).forEach(place -> within.add(whole + "@" + place));
        }
        return new Scope.Event(eventKind, eventPlace, family + "@" + eventPlaceKey(), within);
    }

    /** A different thing is measured by every such figure of a story, so that the event alone does not make them one. */
    boolean needsSubject() {
        return metric == Metric.AMOUNT || metric == Metric.SHARE;
    }

    /** Equal for claims that ask the same question. */
    String key() {
        return looseKey() + "|" + part(eventFamily()) + "@" + part(eventPlaceKey());
    }

    /** As the key, whatever the event is. */
    String looseKey() {
        if (metric == null) {
            return "words";
        }
        return String.join(
                "|",
                metric.name(),
                part(unit),
                population.name(),
                cumulation.name(),
                String.valueOf(future),
                countedOn == null ? "" : countedOn.toString(),
                part(Site.key(place)) + (side == null ? "" : "|" + part(side)));
    }

    private static String part(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).replace("|", " ");
    }
}
