package org.counterclaim.claim.extract;

import java.util.List;
import org.counterclaim.article.page.Span;

/** Tells what the words of a sentence are; one serves one thread at a time. */
interface Syntax {

    /** @param places the words as {@link Tokens} cuts them; a word with a clitic comes back as two */
    Analysis of(String text, List<Span> places);
}
