package org.counterclaim.article;

/** What came of fetching an article again. */
public enum FetchOutcome {
    /** It says what it said. */
    UNCHANGED,
    /** It says something else: there is a new snapshot. */
    CHANGED,
    /** The server says that the page is not there any more. */
    GONE,
    /** It could not be fetched or read; that tells nothing about the article. */
    FAILED
}
