package org.counterclaim.claim.syntax;

import java.util.List;

/**
 * A sentence as people parsed it.
 *
 * @param source the treebank's name of the sentence, which begins with its kind of text
 * @param tags universal tag, a stroke, tag of the Penn treebank: "VERB/VBD"
 * @param heads one a word, counted from one; zero for the root
 * @param labels one a word
 */
record TreebankSentence(String source, List<String> words, List<String> tags, List<Integer> heads, List<Label> labels) {

    int size() {
        return words.size();
    }
}
