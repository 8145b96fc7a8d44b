package org.counterclaim.claim.syntax;

/**
 * One word hangs on another.
 *
 * @param head {@link DependencyTree#NONE} for the head of the sentence
 */
public record Arc(int dependent, int head, Label label) {}
