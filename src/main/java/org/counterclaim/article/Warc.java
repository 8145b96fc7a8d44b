package org.counterclaim.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.counterclaim.article.AnswerHead.Field;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Writes and reads single records in the WARC 1.1 format (ISO 28500), uncompressed: a fetched answer or a file in, the bytes
 * of the record out. Nothing inside a payload is ever unpacked. The only user of jwarc.
 */
final class Warc {

    /** The body is stored as it was handed on: in one piece and decompressed, so these would be untrue. */
    private static final Set<String> OF_THE_WAY =
            Set.of("transfer-encoding", "content-length", "connection", "trailer");

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern LINE_END = Pattern.compile("[\r\n]+");

    private Warc() {}

    /** A record of what a server answered, with its status line and headers. */
    static Bytes response(Fetched fetched, UUID id) {
        byte[] block = joined(head(fetched), fetched.bytes().copy());
        return written(new WarcResponse.Builder(fetched.url().uri())
                .version(MessageVersion.WARC_1_1)
                .recordId(id)
                .date(fetched.fetchedAt())
                .body(MediaType.HTTP_RESPONSE, block)
                .blockDigest(digest(new Bytes(block)))
                .payloadDigest(digest(fetched.bytes()))
                .build());
    }

    /** A record of a file that somebody handed in. */
    static Bytes resource(URI target, String mediaType, Bytes bytes, Instant at, UUID id) {
        return written(new WarcResource.Builder(target)
                .version(MessageVersion.WARC_1_1)
                .recordId(id)
                .date(at)
                .body(MediaType.parseLeniently(mediaType), bytes.copy())
                .blockDigest(digest(bytes))
                .payloadDigest(digest(bytes))
                .build());
    }

    /** What was captured, as it stands in a record; empty where the bytes are no record any more. */
    static Optional<Bytes> payload(Bytes record) {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(record.copy()))) {
            WarcRecord read = reader.next().orElse(null);
            if (!(read instanceof WarcTargetRecord target) || target.payload().isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Bytes(target.payload().get().body().stream().readAllBytes()));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static byte[] head(Fetched fetched) {
        AnswerHead answer = fetched.head();
        StringBuilder head = new StringBuilder(answer.protocol())
                .append(' ')
                .append(fetched.status())
                .append(' ')
                .append(oneLine(answer.reason()))
                .append("\r\n");
        for (Field field : answer.fields()) {
            if (TOKEN.matcher(field.name()).matches()
                    && !OF_THE_WAY.contains(field.name().toLowerCase(Locale.ROOT))) {
                head.append(field.name())
                        .append(": ")
                        .append(oneLine(field.value()))
                        .append("\r\n");
            }
        }
        head.append("Content-Length: ").append(fetched.bytes().length()).append("\r\n\r\n");
        return head.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String oneLine(String value) {
        return LINE_END.matcher(value).replaceAll(" ");
    }

    private static byte[] joined(byte[] head, byte[] body) {
        byte[] both = new byte[head.length + body.length];
        System.arraycopy(head, 0, both, 0, head.length);
        System.arraycopy(body, 0, both, head.length, body.length);
        return both;
    }

    private static WarcDigest digest(Bytes bytes) {
        return new WarcDigest("sha256", bytes.sha256());
    }

    private static Bytes written(WarcRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.NONE)) {
            writer.write(record);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Bytes(bytes.toByteArray());
    }
}
