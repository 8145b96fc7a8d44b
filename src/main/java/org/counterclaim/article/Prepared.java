package org.counterclaim.article;

/**
 * An article that was fetched, read and hashed, ready to be filed; nothing is stored yet.
 *
 * @param article what was read
 * @param original what it was read from
 * @param textSha256 of the normalised text, hexadecimal
 */
public record Prepared(ParsedArticle article, Original original, String textSha256) {

    static Prepared of(ParsedArticle article, Original original) {
        return new Prepared(article, original, Bytes.utf8(article.text()).sha256());
    }
}
