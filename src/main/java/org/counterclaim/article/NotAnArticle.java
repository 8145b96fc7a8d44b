package org.counterclaim.article;

import org.counterclaim.platform.Refusal;

/** What was sent or fetched holds no article; {@code reason} tells why in a word. */
public final class NotAnArticle extends Refusal {

    /** Why it is none, as programs read it. */
    public enum Reason {
        /** There is nothing in it. */
        EMPTY,
        /** It is a page, but without text that could be a story. */
        NO_TEXT,
        /** It is not text at all. */
        BINARY,
        /** Its bytes are no text in the character set that it claims to be in. */
        UNREADABLE
    }

    NotAnArticle(Reason reason, String detail) {
        super(Kind.NOT_AN_ARTICLE, detail);
        with("reason", reason.name());
    }
}
