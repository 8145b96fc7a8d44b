package org.counterclaim.claim;

/** What became of a claim, or of its article, between two looks at the article. */
public enum ChangeKind {
    /** In the same place stands another number or other words: another claim. */
    CHANGED,
    /** A claim that the article did not make before. */
    APPEARED,
    /** A claim that the article does not make any more. It stays on record: it was made. */
    VANISHED,
    /** The server says that the whole page is not there any more. */
    GONE,
    /** The page is there again. */
    RETURNED
}
