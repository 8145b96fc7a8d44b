package org.counterclaim.article.page;

/** What a paragraph of a page looks like, judged on its own. */
enum Form {
    /** Ends a sentence, or is long enough to be text: belongs to the story unless its place says otherwise. */
    PROSE,
    /** An item of a list in the story. */
    ITEM,
    /** A short line without an end: headline, cross-head, or one of a list of other stories. */
    TITLE,
    /** One to four words in capitals: the section. */
    LABEL,
    /** Place, carrier and day on a line of their own. */
    DATELINE,
    BYLINE,
    /** A day, with or without its time, on a line of its own. */
    DATE,
    /** "Related Links": the story is over. */
    CLOSING,
    /** Buttons, notices, legal text, photo credits, sign-offs: never part of a story. */
    FURNITURE
}
