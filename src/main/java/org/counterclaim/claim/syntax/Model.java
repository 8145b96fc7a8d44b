package org.counterclaim.claim.syntax;

import java.util.List;

/**
 * All that the parser has learnt.
 *
 * @param tags universal tag, a stroke, tag of the Penn treebank: "VERB/VBD"
 */
record Model(Vocabulary vocabulary, List<String> tags, List<Label> labels, Network network) {

    Model {
        tags = List.copyOf(tags);
        labels = List.copyOf(labels);
    }
}
