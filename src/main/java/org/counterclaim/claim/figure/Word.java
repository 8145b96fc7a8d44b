package org.counterclaim.claim.figure;

import java.util.Locale;
import org.counterclaim.article.page.Span;

/**
 * One token of a sentence.
 *
 * @param tag its universal part of speech (UD): NOUN, VERB, PROPN, NUM, ...
 * @param span its place in the whole text
 */
public record Word(String text, String tag, Span span) {

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    public boolean is(String... forms) {
        for (String form : forms) {
            if (form.equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }
}
