package org.counterclaim.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Renders an element as plain text: an empty line between blocks, a bullet before list items, links in lists left out. */
final class TextBlocks implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "table",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "center",
            "fieldset",
            "hr",
            "address",
            "details",
            "summary",
            "body",
            "figure");

    private final LinkDensity density;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element aside;

    private TextBlocks(LinkDensity density) {
        this.density = density;
    }

    static String of(Element element, LinkDensity density) {
        TextBlocks blocks = new TextBlocks(density);
        NodeTraversor.traverse(blocks, element);
        return blocks.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            if (aside == null && depth > 0 && isAside(element)) {
                aside = element;
            }
            if (aside == null) {
                open(element);
            }
        } else if (aside == null && node instanceof TextNode words) {
            append(words);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (aside == null && BLOCKS.contains(element.normalName())) {
                text.append("\n\n");
            }
            if (element.equals(aside)) {
                aside = null;
            }
        }
    }

    private void open(Element element) {
        if (element.nameIs("br")) {
            text.append('\n');
        } else if (element.nameIs("li")
                && element.childrenSize()
                        == element.select("> :not(p):not(div)").size()) {
            text.append("\n\n• ");
        } else if (BLOCKS.contains(element.normalName())) {
            text.append("\n\n");
        }
    }

    private void append(TextNode words) {
        boolean keepsLines =
                words.parentElement() != null && words.parentElement().closest("pre") != null;
        String whole = words.getWholeText();
        text.append(keepsLines ? whole : whole.replaceAll("\\s+", " "));
    }

    /** Lists and paragraphs that are mostly links lead to other stories; tables of short cells hold data, not sentences. */
    private boolean isAside(Element element) {
        boolean list = element.nameIs("ul") || element.nameIs("ol");
        boolean linked =
                (list || element.nameIs("p") || element.nameIs("div")) && density.of(element) > (list ? 0.5 : 0.8);
        return linked || (element.nameIs("table") && isData(element));
    }

    private static boolean isData(Element table) {
        return table.select("tr").size() >= 2
                && table.select("td, th").size() >= 4
                && table.select("td, th").stream().allMatch(cell -> cell.text().length() < 200);
    }

    /** Its paragraphs are parted by line breaks, as on old pages. */
    static boolean isBroken(Element element) {
        return !element.nameIs("p") && element.select("> br").size() >= 2;
    }
}
