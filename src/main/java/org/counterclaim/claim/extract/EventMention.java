package org.counterclaim.claim.extract;

import java.time.LocalDate;
import org.counterclaim.article.page.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that name an event: "a ferry sank off Rhodes", "last year's flood in Valencia".
 *
 * @param place told with it, as worded or by its country's name; null when none is
 * @param past the last day of the past time that is told with it, null when none is
 * @param apart the words set it apart: "separate", "another", "elsewhere"
 * @param indefinite "a flood": the text has not spoken of it before
 */
record EventMention(
        String kind,
        Span span,
        @Nullable String place,
        @Nullable LocalDate past,
        boolean apart,
        boolean indefinite) {

    /** The words themselves say that it is not what the story is about. */
    boolean isElsewhere() {
        return apart || past != null;
    }
}
