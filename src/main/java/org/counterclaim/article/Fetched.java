package org.counterclaim.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a server.
 *
 * @param url where it came from in the end, behind all redirects
 * @param bytes decompressed
 * @param mediaType in lower case without parameters: "text/html"
 * @param charset as the header gives it, null if it does not
 * @param lastModified the header as it stands
 */
record Fetched(
        WebAddress url,
        Bytes bytes,
        String mediaType,
        @Nullable String charset,
        Instant fetchedAt,
        int status,
        @Nullable String etag,
        @Nullable String lastModified,
        AnswerHead head) {}
