package org.counterclaim.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements and marked-up parts of a page. */
final class Meta {

    private final Document document;
    private final Map<String, String> values = new HashMap<>();

    Meta(Document document) {
        this.document = document;
        for (Element meta : document.select("meta[content]")) {
            for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !meta.attr("content").isBlank()) {
                    values.putIfAbsent(name, meta.attr("content").strip());
                }
            }
        }
    }

    /** The content of the first of these that the page has. */
    @Nullable
    String of(String... names) {
        for (String name : names) {
            String value = values.get(name.toLowerCase(Locale.ROOT));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    @Nullable
    String words(String selector) {
        Element element = document.selectFirst(selector);
        return element == null ? null : element.text();
    }

    @Nullable
    String canonical() {
        return attribute("link[rel~=(?i)^canonical$][href]", "href");
    }

    /** The time of an element marked so, else the first that the article shows. */
    @Nullable
    String time(String property) {
        String marked = attribute("[itemprop=" + property + "][datetime]", "datetime");
        if (marked != null) {
            return marked;
        }
        String inArticle = attribute("article time[datetime], main time[datetime]", "datetime");
        return inArticle == null ? attribute("time[pubdate][datetime]", "datetime") : inArticle;
    }

    @Nullable
    String modified() {
        return attribute("[itemprop=dateModified][datetime]", "datetime");
    }

    private @Nullable String attribute(String selector, String attribute) {
        Element element = document.selectFirst(selector);
        return element == null ? null : element.attr(attribute);
    }
}
