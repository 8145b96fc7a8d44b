package org.counterclaim.article.web;

import java.time.Instant;
import org.counterclaim.article.Snapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot as the API shows it, without its text.
 *
 * @param normaliser version of the rules that made the text from the bytes
 * @param redaction when and why text and bytes were taken away; null while they are there
 * @param status with etag and lastModified as the server answered; null when the article was handed in
 */
@Schema(name = "Snapshot")
record SnapshotView(
        int number,
        Instant capturedAt,
        String textSha256,
        String rawSha256,
        String mediaType,
        String charset,
        String normaliser,
        @Nullable Integer status,
        @Nullable String etag,
        @Nullable String lastModified,
        Snapshot.@Nullable Redaction redaction) {
    static SnapshotView of(Snapshot snapshot) {
        return new SnapshotView(
                snapshot.number(),
                snapshot.capturedAt(),
                snapshot.textSha256(),
                snapshot.rawSha256(),
                snapshot.mediaType(),
                snapshot.charset(),
                snapshot.normaliser(),
                snapshot.status(),
                snapshot.etag(),
                snapshot.lastModified(),
                snapshot.redaction());
    }
}
