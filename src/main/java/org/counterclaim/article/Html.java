package org.counterclaim.article;

import java.util.Optional;
import org.counterclaim.article.NotAnArticle.Reason;
import org.counterclaim.article.page.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads an article from HTML: what the page declares of itself, and the narrative without the page around it. */
public final class Html {

    /** Deeper nesting is broken or malicious; deeper elements are read as siblings. */
    private static final int DEEPEST = 400;

    private Html() {}

    /**
     * Reads without storing anything; a page without text is refused.
     *
     * @param url where the page is from, null if not known
     */
    public static ParsedArticle parse(String html, @Nullable String url) {
        return read(html, url == null ? null : WebAddress.of(url));
    }

    static ParsedArticle read(String html, @Nullable WebAddress url) {
        Document document = Jsoup.parse(
                html, url == null ? "" : url.toString(), Parser.htmlParser().setMaxDepth(DEEPEST));
        Declared declared = Declared.by(document, url);
        MainText.Story story = MainText.of(document, declared.title(), declared.articleBody());
        if (story.text().codePoints().noneMatch(Character::isLetter)) {
            throw new NotAnArticle(Reason.NO_TEXT, "This page has no text that could be an article.");
        }
        Page.Dateline dateline = story.dateline();
        return new ParsedArticle(
                declared.title(),
                declared.outlet(),
                dateline.carrier() == null ? declared.carrier() : dateline.carrier(),
                dateline.place(),
                declared.published()
                        .or(() -> Optional.ofNullable(dateline.date()).map(Published::on))
                        .orElse(null),
                declared.modified().orElse(null),
                declared.byline() == null ? story.byline() : declared.byline(),
                url == null ? null : url.toString(),
                declared.canonical(),
                declared.language(),
                NormalText.of(story.text()),
                declared.metadata());
    }
}
