package org.counterclaim.article;

import java.util.Map;
import java.util.Optional;
import org.counterclaim.article.NotAnArticle.Reason;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.article.page.Page;
import org.counterclaim.article.page.PageReader;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/** Reads an article from plain text, as pasted from a page or sent by an agency. The text stays whole. */
final class PlainText {

    private static final int LONGEST_TITLE = 500;

    private PlainText() {}

    static ParsedArticle read(String sent, @Nullable WebAddress url) {
        String text = NormalText.of(sent);
        if (text.isEmpty()) {
            throw new NotAnArticle(Reason.EMPTY, "There is no text.");
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw new NotAnArticle(Reason.NO_TEXT, "This text has no words.");
        }
        Page page = PageReader.read(text);
        Span headline = page.headline();
        String title = headline == null ? null : headline.of(text).replace('\n', ' ');
        return new ParsedArticle(
                title == null ? null : CodePoints.cut(title, LONGEST_TITLE),
                url == null ? null : url.site(),
                page.dateline().carrier(),
                page.dateline().place(),
                Optional.ofNullable(page.dateline().date()).map(Published::on).orElse(null),
                null,
                page.byline(),
                url == null ? null : url.toString(),
                url == null ? null : url.canonical().toString(),
                null,
                text,
                Map.of());
    }
}
