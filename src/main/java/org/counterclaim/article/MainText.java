package org.counterclaim.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterclaim.article.page.Page;
import org.counterclaim.article.page.PageReader;
import org.counterclaim.article.page.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the narrative in a page. First by what the page says is its article, then by where the text is dense and links are
 * few, as Mozilla's Readability does; what is found is then read like pasted text, so that teasers and notices within fall
 * out by their form.
 */
final class MainText {

    /** Fewer characters are a teaser, not an article. */
    private static final int SUBSTANTIAL = 250;

    /** Fewer characters are a label. */
    private static final int SENTENCE = 40;

    private static final List<String> DECLARED = List.of(
            "[itemprop=articleBody]", "[property=articleBody]", "article", "[role=article]", "main", "[role=main]");

    private MainText() {}

    /**
     * The narrative with what stood before it.
     *
     * @param text with its dateline, without all else
     */
    record Story(
            String text, Page.Dateline dateline, @Nullable String byline) {}

    /**
     * @param title as the page declares it: it is no part of the narrative
     * @param articleBody the text as JSON-LD gives it, null if it does not
     */
    static Story of(Document document, @Nullable String title, @Nullable String articleBody) {
        PageParts.removeForeign(document);
        document.select("h1, h2, h3").stream()
                .filter(heading -> heading.nameIs("h1") || heading.text().equals(title))
                .forEach(Element::remove);
        Story found = story(best(document));
        Story stated = story(articleBody == null ? "" : articleBody);
        boolean statedIsFuller = stated.text().length() >= SUBSTANTIAL
                && stated.text().length() * 2 > found.text().length() * 3;
        return statedIsFuller ? stated : found;
    }

    private static String best(Document document) {
        Element body = document.body();
        Measures measures = Measures.of(body);
        String dense = TextBlocks.of(densest(body, measures), measures);
        for (String selector : DECLARED) {
            String declared = body.select(selector).stream()
                    .map(element -> TextBlocks.of(element, measures))
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            // a page may declare a teaser or a mere frame: then the density knows better
            if (declared.length() >= SUBSTANTIAL && declared.length() * 2 >= dense.length()) {
                return declared;
            }
        }
        return dense.length() >= SUBSTANTIAL ? dense : TextBlocks.of(body, measures);
    }

    /** The element whose own paragraphs hold the most text, its links not counted. */
    private static Element densest(Element body, Measures measures) {
        Map<Element, Double> scores = new HashMap<>();
        for (Element paragraph : body.select("p, td, pre, blockquote, div, section, li")) {
            double score = score(paragraph, measures);
            Element parent = paragraph.parent();
            if (score > 0 && parent != null) {
                scores.merge(parent, score, Double::sum);
                Element above = parent.parent();
                if (above != null && !parent.equals(body)) {
                    scores.merge(above, score / 2, Double::sum);
                }
                if (TextBlocks.isBroken(paragraph)) {
                    scores.merge(paragraph, score * 1.5, Double::sum);
                }
            }
        }
        return scores.entrySet().stream()
                .max(Comparator.comparingDouble(entry -> entry.getValue() * (1 - measures.linkDensity(entry.getKey()))))
                .map(Map.Entry::getKey)
                .orElse(body);
    }

    private static double score(Element paragraph, Measures measures) {
        if (measures.text(paragraph) < SENTENCE) {
            return 0;
        }
        boolean whole = paragraph.nameIs("p") || paragraph.nameIs("pre");
        String own = whole ? paragraph.text() : paragraph.ownText();
        if (own.length() < SENTENCE) {
            return 0;
        }
        long commas = own.chars().filter(c -> c == ',').count();
        return (1 + commas + Math.min(own.length() / 100.0, 3 + own.length() / 1000.0))
                * (1 - measures.linkDensity(paragraph));
    }

    private static Story story(String text) {
        String normal = NormalText.of(text);
        Page page = PageReader.read(normal);
        return new Story(told(page), page.dateline(), page.byline());
    }

    private static String told(Page page) {
        String text = page.text();
        String body = page.body().stream().map(span -> span.of(text)).collect(Collectors.joining("\n\n"));
        Span lead = page.lead();
        if (lead == null || body.isEmpty()) {
            return body;
        }
        int start = page.body().get(0).start();
        boolean sameLine =
                start >= lead.end() && !text.substring(lead.end(), start).contains("\n");
        return lead.of(text) + (sameLine ? " " : "\n\n") + body;
    }
}
