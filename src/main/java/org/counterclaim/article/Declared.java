package org.counterclaim.article;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.counterclaim.article.page.Agencies;
import org.counterclaim.article.page.CodePoints;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page declares of itself in JSON-LD, OpenGraph, meta elements and its markup, in this order of trust for each. */
record Declared(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String carrier,
        @Nullable String byline,
        Optional<Published> published,
        Optional<Published> modified,
        @Nullable String canonical,
        @Nullable String language,
        @Nullable String articleBody,
        Map<String, String> metadata) {

    private static final int LONGEST = 500;
    private static final Pattern BY = Pattern.compile("^(?i:by[: ]\\s*)");

    static Declared by(Document document, @Nullable WebAddress url) {
        Meta meta = new Meta(document);
        JsonLd jsonLd = JsonLd.of(document);
        String outlet = first(
                jsonLd.publisher(),
                meta.of("og:site_name", "application-name", "publisher", "dc.publisher"),
                url == null ? null : url.site());
        String byline = byline(jsonLd, meta);
        return new Declared(
                withoutSite(
                        first(meta.of("og:title"), jsonLd.text("headline"), meta.words("h1"), document.title()),
                        outlet),
                outlet,
                carrier(jsonLd, byline, outlet),
                byline,
                Published.parse(jsonLd.text("datePublished"))
                        .or(() -> Published.parse(meta.of(
                                "article:published_time",
                                "og:published_time",
                                "datePublished",
                                "pubdate",
                                "publishdate",
                                "date",
                                "dc.date",
                                "dc.date.issued",
                                "dcterms.created")))
                        .or(() -> Published.parse(meta.time("datePublished"))),
                Published.parse(jsonLd.text("dateModified"))
                        .or(() -> Published.parse(meta.of(
                                "article:modified_time",
                                "og:updated_time",
                                "dateModified",
                                "last-modified",
                                "dcterms.modified")))
                        .or(() -> Published.parse(meta.modified())),
                canonical(meta, jsonLd, url),
                language(document, meta, jsonLd),
                jsonLd.text("articleBody"),
                metadata(meta, jsonLd));
    }

    private static @Nullable String byline(JsonLd jsonLd, Meta meta) {
        String named = first(
                jsonLd.names("author"),
                meta.of("author", "article:author", "byl", "dc.creator", "parsely-author"),
                meta.words(
                        "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline, .author-name"));
        return named == null || named.contains("://") ? null : BY.matcher(named).replaceFirst("");
    }

    /** The agency that is named as author or provider, unless the page is the agency's own. */
    private static @Nullable String carrier(JsonLd jsonLd, @Nullable String byline, @Nullable String outlet) {
        String source = first(jsonLd.names("sourceOrganization"), jsonLd.names("provider"), byline);
        return source == null
                ? null
                : Agencies.in(source).filter(agency -> !agency.equals(outlet)).orElse(null);
    }

    /** Another site's address is believed only where nothing else is known: else a page could pose as another's story. */
    private static @Nullable String canonical(Meta meta, JsonLd jsonLd, @Nullable WebAddress url) {
        for (String named : new @Nullable String[] {meta.canonical(), meta.of("og:url"), jsonLd.address()}) {
            WebAddress address = resolved(named, url);
            boolean isFrontPage = address != null
                    && address.uri().getPath().length() <= 1
                    && address.uri().getRawQuery() == null;
            if (address != null && !isFrontPage && (url == null || url.site().equals(address.site()))) {
                return address.canonical().toString();
            }
        }
        return url == null ? null : url.canonical().toString();
    }

    private static @Nullable WebAddress resolved(@Nullable String named, @Nullable WebAddress url) {
        if (named == null || url == null) {
            return WebAddress.orNull(named);
        }
        try {
            return url.to(named);
        } catch (AddressRefused | IllegalArgumentException none) {
            return null;
        }
    }

    private static @Nullable String language(Document document, Meta meta, JsonLd jsonLd) {
        Element html = document.selectFirst("html[lang]");
        String told = first(
                html == null ? null : html.attr("lang"),
                jsonLd.text("inLanguage"),
                meta.of("og:locale", "content-language", "language"));
        if (told == null) {
            return null;
        }
        Locale locale = Locale.forLanguageTag(told.strip().replace('_', '-'));
        return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
    }

    private static Map<String, String> metadata(Meta meta, JsonLd jsonLd) {
        Map<String, String> metadata = new LinkedHashMap<>();
        put(metadata, "description", first(meta.of("og:description", "description"), jsonLd.text("description")));
        put(metadata, "section", first(meta.of("article:section"), jsonLd.text("articleSection")));
        put(metadata, "keywords", first(meta.of("news_keywords", "keywords"), jsonLd.text("keywords")));
        put(metadata, "image", meta.of("og:image"));
        return metadata;
    }

    private static void put(Map<String, String> metadata, String key, @Nullable String value) {
        if (value != null) {
            metadata.put(key, value);
        }
    }

    /** "Story - The Outlet" is the title of the window, not of the story. */
    private static @Nullable String withoutSite(@Nullable String title, @Nullable String outlet) {
        if (title == null || outlet == null) {
            return title;
        }
        String stripped = title.replaceFirst("(?i)\\s+[|\\-–—·:]+\\s+" + Pattern.quote(outlet) + "\\s*$", "");
        return stripped.isBlank() ? title : stripped;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            String normal = value == null ? "" : NormalText.of(value).replace('\n', ' ');
            if (!normal.isEmpty()) {
                return CodePoints.cut(normal, LONGEST);
            }
        }
        return null;
    }
}
