package org.counterclaim.article;

import org.counterclaim.article.Article.Headline;
import org.counterclaim.article.page.CodePoints;
import org.counterclaim.article.page.Page;
import org.counterclaim.article.page.PageReader;
import org.jspecify.annotations.Nullable;

/** Makes the card of an article from what was read: each field in the length that is kept, a title in any case. */
final class Headlines {

    private static final int TITLE = 500;
    private static final int OPENING = 120;
    private static final int CARRIER = 100;
    private static final int PLACE = 300;
    private static final int BYLINE = 500;

    private Headlines() {}

    static Headline of(ParsedArticle article) {
        String title = article.title() == null ? opening(article.text()) : article.title();
        Published modified = article.modified();
        return new Headline(
                cut(title, TITLE),
                shortened(article.carrier(), CARRIER),
                shortened(article.byline(), BYLINE),
                shortened(article.datelinePlace(), PLACE),
                article.publishedOn(),
                article.publishedAt(),
                modified == null ? null : modified.at(),
                article.language() == null ? "und" : cut(article.language(), 35));
    }

    /** Without a headline, the beginning of the story stands in. */
    private static String opening(String text) {
        Page page = PageReader.read(text);
        String first = page.body().isEmpty() ? text : page.body().get(0).of(text);
        return cut(first.replace('\n', ' '), OPENING);
    }

    private static @Nullable String shortened(@Nullable String value, int length) {
        return value == null ? null : cut(value, length);
    }

    private static String cut(String value, int length) {
        if (value.length() <= length) {
            return value;
        }
        return CodePoints.cut(value, length - 1).strip() + "…";
    }
}
