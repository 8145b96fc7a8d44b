package org.counterclaim.article.web;

import java.time.Instant;
import org.counterclaim.article.Watch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A watch as the API shows it.
 *
 * @param every ISO 8601 duration; null where the waits grow
 */
@Schema(name = "Watch")
record WatchView(
        @Schema(examples = "PT6H") @Nullable String every,
        Instant until,
        Instant nextAt,
        String startedBy,
        Instant startedAt) {

    static WatchView of(Watch watch) {
        return new WatchView(
                watch.every() == null ? null : watch.every().toString(),
                watch.until(),
                watch.nextAt(),
                watch.startedBy(),
                watch.startedAt());
    }

    static @Nullable WatchView ofNullable(@Nullable Watch watch) {
        return watch == null ? null : of(watch);
    }
}
