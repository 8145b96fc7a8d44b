package org.counterclaim.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Renders an element as plain text: an empty line between blocks, a bullet before list items, links in lists left out. */
final class TextBlocks implements NodeVisitor {

    private static final Pattern SPACE = Pattern.compile("\\s+");
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

    private final @Nullable Measures measures;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element aside;
    /** The outermost element whose line breaks count. */
    private @Nullable Element pre;

    private TextBlocks(@Nullable Measures measures) {
        this.measures = measures;
    }

    static String of(Element element, Measures measures) {
        TextBlocks blocks = new TextBlocks(measures);
        NodeTraversor.traverse(blocks, element);
        return blocks.text.toString().strip();
    }

    /** Everything in it: lists of links and tables of data as well. */
    static String whole(Element element) {
        TextBlocks blocks = new TextBlocks(null);
        NodeTraversor.traverse(blocks, element);
        return blocks.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            if (aside == null && depth > 0 && measures != null && isAside(element, measures)) {
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
            if (element.equals(pre)) {
                pre = null;
            }
        }
    }

    private void open(Element element) {
        if (element.nameIs("pre") && pre == null) {
            pre = element;
        }
        if (element.nameIs("br")) {
            text.append('\n');
        } else if (element.nameIs("li")
                && element.children().stream().noneMatch(child -> child.nameIs("p") || child.nameIs("div"))) {
            text.append("\n\n• ");
        } else if (BLOCKS.contains(element.normalName())) {
            text.append("\n\n");
        }
    }

    private void append(TextNode words) {
        String whole = words.getWholeText();
        text.append(pre == null ? SPACE.matcher(whole).replaceAll(" ") : whole);
    }

    /** Lists and paragraphs that are mostly links lead to other stories; tables of short cells hold data, not sentences. */
    private static boolean isAside(Element element, Measures measures) {
        boolean list = element.nameIs("ul") || element.nameIs("ol");
        boolean linked = (list || element.nameIs("p") || element.nameIs("div"))
                && measures.linkDensity(element) > (list ? 0.5 : 0.8);
        return linked || (element.nameIs("table") && isData(element, measures));
    }

    private static boolean isData(Element table, Measures measures) {
        List<Element> cells = table.select("td, th");
        return cells.size() >= 4
                && cells.stream().allMatch(cell -> measures.text(cell) < 200)
                && table.select("tr").size() >= 2;
    }

    /** Its paragraphs are parted by line breaks, as on old pages. */
    static boolean isBroken(Element element) {
        return !element.nameIs("p") && element.select("> br").size() >= 2;
    }
}
