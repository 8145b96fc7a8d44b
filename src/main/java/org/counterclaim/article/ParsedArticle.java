package org.counterclaim.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read from a page: what it tells of itself, and its text.
 *
 * @param outlet who published it, as the page or the sender names it
 * @param carrier the agency whose text it is ("AFP"); never the source of a claim in it
 * @param datelinePlace "Paris, France"
 * @param byline who wrote it, without "by"
 * @param url where it was found, null if it was handed in without
 * @param canonicalUrl the address by which it is recognised when it comes again
 * @param language BCP 47 as the page or the sender declares it
 * @param text normalised ({@link NormalText}); of HTML the narrative only, of plain text the whole
 * @param metadata what else the page declares: "description", "section", "keywords", "image"
 */
public record ParsedArticle(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String carrier,
        @Nullable String datelinePlace,
        @Nullable Published published,
        @Nullable Published modified,
        @Nullable String byline,
        @Nullable String url,
        @Nullable String canonicalUrl,
        @Nullable String language,
        String text,
        Map<String, String> metadata) {

    public ParsedArticle {
        metadata = Map.copyOf(metadata);
    }

    /** The day of publication, as it was where it was published. */
    public @Nullable LocalDate publishedOn() {
        return published == null ? null : published.on();
    }

    /** The moment of publication, where the page gives the time of day with its zone. */
    public @Nullable Instant publishedAt() {
        return published == null ? null : published.at();
    }
}
