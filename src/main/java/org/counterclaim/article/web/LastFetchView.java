package org.counterclaim.article.web;

import java.time.Instant;
import org.counterclaim.article.FetchOutcome;
import org.counterclaim.article.LastFetch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of the last fetch of an article.
 *
 * @param reason why it failed
 * @param failures in a row
 * @param seenAt when the article was last seen there, since it was taken in
 */
@Schema(name = "LastFetch")
record LastFetchView(
        Instant at,
        FetchOutcome outcome,
        @Nullable String reason,
        int failures,
        @Nullable Instant seenAt,
        boolean gone) {

    static @Nullable LastFetchView ofNullable(@Nullable LastFetch fetch) {
        return fetch == null
                ? null
                : new LastFetchView(
                        fetch.at(), fetch.outcome(), fetch.reason(), fetch.failures(), fetch.seenAt(), fetch.isGone());
    }
}
