package org.counterclaim.article.page;

import java.util.Optional;

/** The news agencies whose texts others carry. */
public final class Agencies {

    private Agencies() {}

    /** The agency that the words name, as it is shown: "The Associated Press" is AP. */
    public static Optional<String> in(String words) {
        return PageLexicon.bundled().agencyIn(words);
    }
}
