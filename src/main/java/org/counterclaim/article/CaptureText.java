package org.counterclaim.article;

import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The text of a captured thing, in which excerpts are looked up: of a page everything that a reader sees, its tables and
 * lists as well; of plain text the whole; normalised ({@link NormalText}). What is no text, or cannot be decoded, has none.
 */
final class CaptureText {

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> TEXTS =
            Set.of("text/plain", "text/csv", "text/tab-separated-values", "text/markdown", "application/json");
    private static final String UNSEEN = "script, style, noscript, template, svg, iframe, object, embed, [hidden]";
    private static final int DEEPEST = 400;

    private CaptureText() {}

    /** @param charset as it was declared, null if it was not */
    static Optional<String> of(String mediaType, @Nullable String charset, Bytes bytes) {
        boolean page = PAGES.contains(mediaType);
        if (!page && !TEXTS.contains(mediaType)) {
            return Optional.empty();
        }
        try {
            String decoded = Decoding.of(bytes.copy(), charset).text();
            String text = NormalText.of(page ? seen(decoded) : decoded);
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        } catch (NotAnArticle noText) {
            return Optional.empty();
        }
    }

    private static String seen(String html) {
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        document.select(UNSEEN).remove();
        return TextBlocks.whole(document.body());
    }
}
