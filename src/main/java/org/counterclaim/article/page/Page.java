package org.counterclaim.article.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plain text of a page tells of itself.
 *
 * @param text the whole text, untouched; every span refers to it
 * @param headline the story's own headline
 * @param lead the line that holds dateline or byline, before the narrative: "Paris, France (AFP) Feb 3, 2026"
 * @param body the paragraphs of the narrative in order, without headline, dateline, cross-heads and furniture
 * @param dateline place, carrier and date as the dateline states them
 * @param byline who wrote it, without "by"
 */
public record Page(
        String text,
        @Nullable Span headline,
        @Nullable Span lead,
        List<Span> body,
        Dateline dateline,
        @Nullable String byline) {

    public Page {
        body = List.copyOf(body);
    }

    /** @param carrier the agency that carries the text ("AFP"); never the source of a claim in it */
    public record Dateline(
            @Nullable String place,
            @Nullable String carrier,
            @Nullable LocalDate date) {
        public static final Dateline NONE = new Dateline(null, null, null);
    }
}
