package org.counterclaim.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an article was read from, byte for byte; the bytes themselves stay within this feature.
 *
 * @param mediaType "text/html" or "text/plain"
 * @param charset in which the bytes were read
 * @param takenAt when it was fetched or handed in
 * @param status the HTTP status it was fetched with; null when it was handed in
 */
public record Original(
        Bytes bytes,
        String mediaType,
        String charset,
        Instant takenAt,
        @Nullable Integer status,
        @Nullable String etag,
        @Nullable String lastModified) {

    static Original handedIn(String text, String mediaType, Instant at) {
        return new Original(Bytes.utf8(text), mediaType, "UTF-8", at, null, null, null);
    }

    static Original of(Fetched fetched, String mediaType, String charset) {
        return new Original(
                fetched.bytes(),
                mediaType,
                charset,
                fetched.fetchedAt(),
                fetched.status(),
                fetched.etag(),
                fetched.lastModified());
    }
}
