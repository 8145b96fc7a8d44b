package org.counterclaim.article;

import org.counterclaim.article.page.PageReader;
import org.counterclaim.article.page.Shingles;

/**
 * An article that was fetched, read and hashed, ready to be filed; nothing is stored yet.
 *
 * @param article what was read
 * @param original what it was read from
 * @param textSha256 of the normalised text, hexadecimal
 * @param shingles by which copies of the text are found
 */
public record Prepared(ParsedArticle article, Original original, String textSha256, Shingles shingles) {

    static Prepared of(ParsedArticle article, Original original) {
        return new Prepared(
                article, original, Bytes.utf8(article.text()).sha256(), Shingles.of(PageReader.read(article.text())));
    }
}
