package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.extract.Extraction.EventHint;
import org.counterclaim.claim.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Gives each claim the event that its own words name: "In a separate disaster, a flood in Velmar killed 18", "last year's
 * flood". What names no other event is about the story's.
 */
final class OtherEvents {

    private final EventKinds kinds;
    private final Gazetteer gazetteer;
    private final MentionedEvents mentioned;
    private final @Nullable EventHint main;
    private final Story text;
    private final OneCity city;
    private final PlaceMeant there;

    OtherEvents(EventKinds kinds, Gazetteer gazetteer, OneCity city, @Nullable EventHint main, Story story) {
        this.kinds = kinds;
        this.gazetteer = gazetteer;
        this.mentioned = story.events();
        this.city = city;
        this.there = new PlaceMeant(gazetteer, mentioned.sentences());
        this.main = main;
        this.text = story;
    }

    /** One claim, or where its figures are of several events one for each. */
    List<ExtractedClaim> settled(ExtractedClaim claim) {
        EventHint story = main;
        if (story == null) {
            return List.of(claim.about(null).in(text.country()));
        }
        List<EventMention> near = near(claim);
        if (claim.figures().isEmpty()) {
            boolean all = !near.isEmpty() && near.stream().allMatch(mention -> isOther(mention, story));
            return List.of(all ? about(claim, near.get(0), story) : claim.about(story));
        }
        Map<EventHint, EventMention> others = new LinkedHashMap<>();
        Map<EventHint, List<Figure>> figures = new LinkedHashMap<>();
        for (Figure figure : claim.figures()) {
            EventMention mention = of(figure, near);
            boolean other = mention != null && isOther(mention, story);
            EventHint event = other && mention != null ? hint(mention, story) : story;
            if (other && mention != null) {
                others.putIfAbsent(event, mention);
            }
            figures.computeIfAbsent(event, none -> new ArrayList<>()).add(figure);
        }
        List<ExtractedClaim> settled = new ArrayList<>();
        figures.forEach((event, own) -> {
            EventMention mention = others.get(event);
            ExtractedClaim part = claim.with(own);
            settled.add(mention == null ? ofStory(part, near, story) : about(part, mention, story));
        });
        return settled;
    }

    /** The outlet's own count beside another kind of event ("a fire that injured 14") answers no question about this one. */
    private ExtractedClaim ofStory(ExtractedClaim claim, List<EventMention> near, EventHint story) {
        ExtractedClaim own = claim.about(story).with(placed(claim.figures())).in(placeOf(story.place()));
        boolean another = !near.isEmpty()
                && near.stream().noneMatch(mention -> mention.kind().equals(story.kind()));
        return another && claim.chain().isEmpty() ? own.asBackground() : own;
    }

    private List<Figure> placed(List<Figure> figures) {
        List<Figure> placed = new ArrayList<>();
        for (Figure figure : figures) {
            String meant = figure.place() == null ? there.of(figure) : null;
            String place = meant == null && figure.place() == null ? city.of(figure) : meant;
            placed.add(place == null ? figure : figure.in(place));
        }
        return placed;
    }

    /** Where a count of the event holds: the country, so that who tells the capital and who tells the country count in one place. */
    private String placeOf(String place) {
        String there = gazetteer.country(place);
        return there == null ? place : there;
    }

    private ExtractedClaim about(ExtractedClaim claim, EventMention mention, EventHint story) {
        EventHint event = hint(mention, story);
        ExtractedClaim own = claim.about(event)
                .in(placeOf(event.place()))
                .saying("'" + mention.kind()
                        + (mention.place() == null ? "" : " in " + mention.place())
                        + "' is named -> about that, not the story's "
                        + story.kind());
        boolean outlets = claim.chain().isEmpty();
        ExtractedClaim dated = mention.past() == null ? own : own.upTo(mention.past());
        return outlets ? dated.asBackground() : dated;
    }

    private static EventHint hint(EventMention mention, EventHint story) {
        String place = mention.place();
        return new EventHint(mention.kind(), place == null ? story.place() : place);
    }

    /** The mentions in the claim's own words; a sentence without any goes on about what the one before it opened. */
    private List<EventMention> near(ExtractedClaim claim) {
        List<Sentence> sentences = mentioned.sentences().overlapping(claim.content());
        List<EventMention> near = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean whole = sentence.span().contains(claim.content());
            for (EventMention mention : mentioned.of(sentence)) {
                if (!whole || claim.content().contains(mention.span()) || mention.isElsewhere()) {
                    near.add(mention);
                }
            }
        }
        return near.isEmpty() && !sentences.isEmpty() ? before(sentences.get(0)) : near;
    }

    /** What the sentence before in the same paragraph was about, where it was all about another event. */
    private List<EventMention> before(Sentence sentence) {
        for (Sentence earlier : mentioned.before(sentence)) {
            List<EventMention> mentions = mentioned.of(earlier);
            if (!mentions.isEmpty()) {
                EventHint story = main;
                boolean other = story != null && mentions.stream().allMatch(mention -> isOther(mention, story));
                return other ? List.of(mentions.get(mentions.size() - 1)) : List.of();
            }
        }
        return List.of();
    }

    /** The last one named before the number in its own clause, else the first behind it there; else of the sentence. */
    private @Nullable EventMention of(Figure figure, List<EventMention> near) {
        Span clause = clause(figure);
        List<EventMention> own = near.stream()
                .filter(mention -> clause != null && clause.contains(mention.span()))
                .toList();
        return nearest(figure, own.isEmpty() ? near : own);
    }

    /** From the mark or the "and that" before the number to the next one. */
    private @Nullable Span clause(Figure figure) {
        Span number = figure.quantity().span();
        for (Sentence sentence : mentioned.sentences().overlapping(number)) {
            int from = 0;
            int to = sentence.size();
            for (int i = 0; i < sentence.size(); i++) {
                boolean parts = sentence.is(i, ";") || (sentence.is(i, "that") && sentence.is(i - 1, "and", "but"));
                boolean before = sentence.words().get(i).span().end() <= number.start();
                from = parts && before ? i + 1 : from;
                to = parts && !before ? Math.min(to, i) : to;
            }
            return to > from ? sentence.span(new Range(from, to)) : null;
        }
        return null;
    }

    private static @Nullable EventMention nearest(Figure figure, List<EventMention> near) {
        EventMention last = null;
        Span number = figure.quantity().span();
        for (EventMention mention : near) {
            boolean before = mention.span().end() <= number.start();
            if (!before && last != null) {
                return last;
            }
            if (!before) {
                return mention;
            }
            last = mention;
        }
        return last;
    }

    private boolean isOther(EventMention mention, EventHint story) {
        if (mention.isElsewhere()) {
            return true;
        }
        String place = mention.place();
        boolean abroad = place != null && isAbroad(place, story);
        if (kinds.belongs(mention.kind(), story.kind())) {
            return mention.kind().equals(story.kind()) ? abroad : abroad && mention.indefinite();
        }
        boolean known = !story.kind().startsWith("matter ") && !kinds.isWeak(mention.kind());
        return known && mention.indefinite();
    }

    /** In another country than the story's event. */
    private boolean isAbroad(String place, EventHint story) {
        String here = gazetteer.countryOf(story.place(), text.country());
        String home = here == null ? text.country() : here;
        String there = gazetteer.countryOf(place, home);
        return there != null && home != null && !there.equals(home);
    }
}
