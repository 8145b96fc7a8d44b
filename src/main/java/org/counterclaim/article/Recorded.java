package org.counterclaim.article;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.counterclaim.article.page.Shingles;
import org.jspecify.annotations.Nullable;

/**
 * A page or file with its WARC record, before it is stored.
 *
 * @param url as it was asked for; null for a file
 * @param foundAt where the page came from in the end, behind all redirects; null for a file
 * @param name of the file; null for a page
 * @param status the HTTP status; null for a file
 * @param id of the WARC record
 * @param text in which excerpts are looked up; null where it has none
 * @param runs of words, by which copies of the text are told; null where it has none
 */
record Recorded(
        @Nullable String url,
        @Nullable String foundAt,
        @Nullable String name,
        String mediaType,
        @Nullable Integer status,
        Bytes payload,
        Instant at,
        UUID id,
        Bytes record,
        @Nullable String text,
        @Nullable Bytes runs) {

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    static Recorded page(WebAddress asked, Fetched fetched) {
        UUID id = UUID.randomUUID();
        // a body in a compression that the client does not know is kept as it came
        boolean readable = !fetched.head().has("Content-Encoding");
        String text = readable
                ? CaptureText.of(fetched.mediaType(), fetched.charset(), fetched.bytes())
                        .orElse(null)
                : null;
        return new Recorded(
                asked.toString(),
                fetched.url().toString(),
                null,
                fetched.mediaType().isEmpty() ? UNKNOWN_TYPE : fetched.mediaType(),
                fetched.status(),
                fetched.bytes(),
                fetched.fetchedAt(),
                id,
                Warc.response(fetched, id),
                text,
                runs(text));
    }

    static Recorded file(String name, String mediaType, @Nullable String charset, Bytes bytes, Instant at) {
        UUID id = UUID.randomUUID();
        String text = CaptureText.of(mediaType, charset, bytes).orElse(null);
        String path = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return new Recorded(
                null,
                null,
                name,
                mediaType,
                null,
                bytes,
                at,
                id,
                Warc.resource(URI.create("file:///" + path), mediaType, bytes, at, id),
                text,
                runs(text));
    }

    private static @Nullable Bytes runs(@Nullable String text) {
        return text == null ? null : new Bytes(Shingles.ofBeginning(text).toBytes());
    }
}
