package org.counterclaim.article;

/** An article that was fetched and read, ready to be filed; nothing is stored yet. */
public final class ReadArticle {

    private final ParsedArticle parsed;
    private final Original original;

    ReadArticle(ParsedArticle parsed, Original original) {
        this.parsed = parsed;
        this.original = original;
    }

    public ParsedArticle parsed() {
        return parsed;
    }

    Original original() {
        return original;
    }
}
