package org.counterclaim.article;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, and how much of it is links; counted once, as pages nest deeply. */
final class LinkDensity implements NodeVisitor {

    private record Count(int text, int linked) {
        static final Count NOTHING = new Count(0, 0);

        Count plus(Count other) {
            return new Count(text + other.text, linked + other.linked);
        }
    }

    private final Map<Element, Count> counts = new HashMap<>();

    private LinkDensity() {}

    static LinkDensity in(Element root) {
        LinkDensity density = new LinkDensity();
        NodeTraversor.traverse(density, root);
        return density;
    }

    @Override
    public void head(Node node, int depth) {
        Element parent = node.parent() == null ? null : node.parentElement();
        if (node instanceof TextNode words && parent != null) {
            counts.merge(parent, new Count(words.text().strip().length(), 0), Count::plus);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            Count own = counts.getOrDefault(element, Count.NOTHING);
            Count shown = element.nameIs("a") && element.hasAttr("href") ? new Count(own.text, own.text) : own;
            Element parent = element.parentElement();
            if (parent != null) {
                counts.merge(parent, shown, Count::plus);
            }
        }
    }

    /** The share of its text that is links: near 1 in menus. */
    double of(Element element) {
        Count count = counts.getOrDefault(element, Count.NOTHING);
        return count.text == 0 ? 0 : (double) count.linked / count.text;
    }
}
