package org.counterclaim.article;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much text each element of a page holds, how much of it is links, and how much stands in paragraphs. Counted in one
 * pass, because asking each element anew would take a nested page hours.
 */
final class Measures implements NodeVisitor {

    /** Shorter paragraphs are captions and buttons as often as story. */
    private static final int PARAGRAPH = 60;

    private record Count(int text, int linked, int inParagraphs, int marks) {
        static final Count NOTHING = new Count(0, 0, 0, 0);

        Count plus(Count other) {
            return new Count(
                    text + other.text, linked + other.linked, inParagraphs + other.inParagraphs, marks + other.marks);
        }
    }

    private final Map<Element, Count> counts = new HashMap<>();

    private Measures() {}

    static Measures of(Element root) {
        Measures measures = new Measures();
        NodeTraversor.traverse(measures, root);
        return measures;
    }

    @Override
    public void head(Node node, int depth) {
        Element parent = node.parent() == null ? null : node.parentElement();
        if (node instanceof TextNode words && parent != null) {
            counts.merge(parent, new Count(words.text().strip().length(), 0, 0, 0), Count::plus);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            Count shown = shown(element, count(element));
            counts.put(element, shown);
            Element parent = element.parentElement();
            if (parent != null && depth > 0) {
                counts.merge(parent, shown, Count::plus);
            }
        }
    }

    private static Count shown(Element element, Count own) {
        boolean link = element.nameIs("a") && element.hasAttr("href");
        boolean paragraph = element.nameIs("p");
        boolean mark = element.nameIs("h1") || element.attr("itemprop").equals("articleBody");
        return new Count(
                own.text,
                link ? own.text : own.linked,
                paragraph && own.text > PARAGRAPH ? own.text : own.inParagraphs,
                own.marks + (mark ? 1 : 0));
    }

    private Count count(Element element) {
        return counts.getOrDefault(element, Count.NOTHING);
    }

    /** Characters of text, without the spaces at the edges of its pieces. */
    int text(Element element) {
        return count(element).text;
    }

    /** Characters that stand in paragraphs which could be of a story. */
    int inParagraphs(Element element) {
        return count(element).inParagraphs;
    }

    /** The share of its text that is links: near 1 in menus. */
    double linkDensity(Element element) {
        Count count = count(element);
        return count.text == 0 ? 0 : (double) count.linked / count.text;
    }

    /** It has a main heading or a declared body, and paragraphs: cards of other stories have neither. */
    boolean looksLikeAStory(Element element) {
        return count(element).marks > 0 && count(element).inParagraphs > 0;
    }
}
