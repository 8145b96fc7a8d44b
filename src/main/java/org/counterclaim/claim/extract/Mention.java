package org.counterclaim.claim.extract;

import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * A source as a sentence names it and as it is meant; the two are kept apart (a metonym can be resolved wrongly).
 *
 * @param text as it stands at {@code span}
 * @param resolved the party meant: "Tehran" is "Government of Iran", "he" the person named before
 * @param party the side that it belongs to for independence: a ministry of Iran is of the party "Government of Iran";
 *     the resolved name itself where nothing else is known
 */
public record Mention(
        String text,
        Span span,
        String resolved,
        SourceType type,
        Anonymity anonymity,
        String party,
        @Nullable String anonymityReason) {

    /** The same party by the word that stands for it there: "who". */
    Mention saidAs(String word, Span at) {
        return new Mention(word, at, resolved, type, anonymity, party, anonymityReason);
    }
}
