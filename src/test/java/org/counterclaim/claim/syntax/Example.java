package org.counterclaim.claim.syntax;

import java.util.List;

/**
 * A sentence as numbers. Place 0 is the root.
 *
 * @param tags -1 where there is nothing to learn
 */
record Example(List<WordIds> words, List<Integer> tags, List<Integer> heads, List<Integer> labels) {}
