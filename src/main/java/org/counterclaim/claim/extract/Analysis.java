package org.counterclaim.claim.extract;

import java.util.List;
import org.counterclaim.claim.figure.Word;
import org.counterclaim.claim.syntax.DependencyTree;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence with their parts of speech.
 *
 * @param tree what hangs on what, by the number of the word; null where only parts of speech were asked for
 */
record Analysis(List<Word> words, @Nullable DependencyTree tree) {

    Analysis {
        words = List.copyOf(words);
    }
}
