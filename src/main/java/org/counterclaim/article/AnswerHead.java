package org.counterclaim.article;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.ProtocolVersion;

/**
 * What a server said before the body. Of a body that was decompressed on its way, the client has taken out what told of
 * the compression.
 *
 * @param protocol as in a status line: "HTTP/1.1"
 * @param reason empty where the server gave none
 */
record AnswerHead(String protocol, String reason, List<Field> fields) {

    AnswerHead {
        fields = List.copyOf(fields);
    }

    /** A header. */
    record Field(String name, String value) {}

    static AnswerHead of(ClassicHttpResponse response) {
        ProtocolVersion version = response.getVersion() == null ? HttpVersion.HTTP_1_1 : response.getVersion();
        return new AnswerHead(
                version.format(),
                Objects.requireNonNullElse(response.getReasonPhrase(), ""),
                Arrays.stream(response.getHeaders())
                        .map(header -> new Field(header.getName(), Objects.requireNonNullElse(header.getValue(), "")))
                        .toList());
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.name().equalsIgnoreCase(name));
    }
}
