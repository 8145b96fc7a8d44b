package org.counterclaim.article;

/**
 * An article in the archive.
 *
 * @param isNew this content was not there before: the article is new, or it has changed
 */
public record Filed(Article article, Snapshot snapshot, boolean isNew) {}
