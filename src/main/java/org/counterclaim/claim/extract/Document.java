package org.counterclaim.claim.extract;

import java.time.LocalDate;
import org.counterclaim.article.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A text whose claims are wanted.
 *
 * @param page what is headline, body and furniture in {@code text}; without it every paragraph counts as body
 * @param title the headline where the text does not hold it; it helps to find the event and yields no claim
 * @param publishedAt the day from which "on Friday" counts
 * @param language BCP 47; when given it decides, else the text is looked at
 * @param outlet who publishes; never the source of a claim
 */
public record Document(
        String text,
        @Nullable Page page,
        @Nullable String title,
        @Nullable LocalDate publishedAt,
        @Nullable String language,
        @Nullable String outlet) {

    public static Document of(String text) {
        return new Document(text, null, null, null, null, null);
    }
}
