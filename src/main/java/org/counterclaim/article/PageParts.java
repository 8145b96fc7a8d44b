package org.counterclaim.article;

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
        Measures measures = Measures.of(document.body());
        for (Element element : document.select(FOREIGN)) {
            removeUnlessStory(element, document, measures);
        }
        for (Element element : document.body().select("[class], [id], [style]")) {
            if (INVISIBLE.matcher(element.attr("style")).find() || isNamedForeign(element)) {
                removeUnlessStory(element, document, measures);
            }
        }
    }

    /** Frames of whole pages are called "has-sidebar" or "no-comments" too. */
    private static void removeUnlessStory(Element element, Document document, Measures measures) {
        int whole = measures.inParagraphs(document.body());
        boolean most = whole > 0 && measures.inParagraphs(element) * 2 > whole;
        boolean story = most || measures.looksLikeAStory(element);
        if (!story && !KEPT.contains(element.normalName()) && element.parent() != null) {
            element.remove();
        }
    }

    private static boolean isNamedForeign(Element element) {
        String names = JOINTS.splitAsStream(element.className() + " " + element.id())
                .filter(part -> !part.isEmpty())
                .map(part -> part.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" ", " ", " "));
        return WORDS.stream().anyMatch(names::contains);
    }
}
