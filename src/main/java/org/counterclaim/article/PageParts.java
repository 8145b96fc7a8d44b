package org.counterclaim.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what is not its story by the meaning of its elements and by what their names say. */
final class PageParts {

    private static final String FOREIGN =
            "script, style, noscript, template, svg, iframe, object, embed, form, button, input,"
                    + " select, textarea, nav, aside, footer, figure, figcaption, picture, video, audio, canvas, dialog, menu, time,"
                    + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], [role=contentinfo],"
                    + " [role=dialog], [role=search], [itemprop=caption], [itemprop=author], [itemprop=publisher], [rel=author]";
    private static final Pattern INVISIBLE = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern JOINTS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
    private static final Set<String> KEPT = Set.of("html", "body", "main", "article");
    private static final List<String> WORDS = DataFile.lines("/article/page-parts.txt").stream()
            .filter(line -> !line.startsWith("["))
            .map(line -> " " + line + " ")
            .toList();

    private PageParts() {}

    static void removeForeign(Document document) {
        int whole = paragraphs(document.body());
        document.select(FOREIGN).stream()
                .filter(element -> !KEPT.contains(element.normalName()))
                .filter(element -> !holdsTheStory(element, whole))
                .forEach(Element::remove);
        List<Element> named = new ArrayList<>();
        for (Element element : document.body().select("[class], [id], [style]")) {
            boolean foreign = INVISIBLE.matcher(element.attr("style")).find() || isNamedForeign(element);
            if (foreign && !KEPT.contains(element.normalName()) && !holdsTheStory(element, whole)) {
                named.add(element);
            }
        }
        named.forEach(Element::remove);
    }

    /** Frames of whole pages are called "has-sidebar" or "no-comments" too. */
    private static boolean holdsTheStory(Element element, int whole) {
        return (element.selectFirst("article, [itemprop=articleBody], h1") != null && element.selectFirst("p") != null)
                || (whole > 0 && paragraphs(element) * 2 > whole);
    }

    /** How much text stands in paragraphs that could be of a story. */
    private static int paragraphs(Element element) {
        return element.select("p").stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .filter(length -> length > 60)
                .sum();
    }

    private static boolean isNamedForeign(Element element) {
        String names = JOINTS.splitAsStream(element.className() + " " + element.id())
                .filter(part -> !part.isEmpty())
                .map(part -> part.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ", " ", " "));
        return WORDS.stream().anyMatch(names::contains);
    }
}
