package org.counterclaim.article.web;

import java.time.Instant;
import org.counterclaim.article.Capture;
import org.counterclaim.article.Snapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a capture.
 *
 * @param foundAt where the page came from, behind all redirects
 * @param bytes how many were captured
 * @param sha256 of these bytes
 * @param recordSha256 of the whole WARC record, as the call {@code /warc} answers it
 * @param textSha256 of the text in which excerpts are looked up; null where it has none
 * @param intact whether the stored record is, byte by byte, the one that was written; false once it was redacted
 * @param redaction when and why what was captured was taken away; null while it is there
 */
@Schema(name = "Capture")
record CaptureView(
        long id,
        @Nullable String url,
        @Nullable String foundAt,
        @Nullable String name,
        String mediaType,
        int bytes,
        String sha256,
        Instant capturedAt,
        String capturedBy,
        @Nullable Integer status,
        String warcRecordId,
        String recordSha256,
        @Nullable String textSha256,
        boolean intact,
        Snapshot.@Nullable Redaction redaction) {

    static CaptureView of(Capture capture, boolean intact) {
        return new CaptureView(
                capture.id(),
                capture.url(),
                capture.foundAt(),
                capture.name(),
                capture.mediaType(),
                capture.length(),
                capture.sha256(),
                capture.capturedAt(),
                capture.capturedBy(),
                capture.status(),
                capture.recordId(),
                capture.recordSha256(),
                capture.textSha256(),
                intact,
                capture.redaction());
    }
}
