package org.counterclaim.claim.anchor;

import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.figure.LexiconFile;

/** The words of anchors.en.txt: those that count or deny without being a number. */
final class AnchorWords {

    private AnchorWords() {}

    static Set<String> read() {
        return LexiconFile.rows("anchors.en.txt").stream()
                .map(row -> row[0].strip())
                .collect(Collectors.toUnmodifiableSet());
    }
}
