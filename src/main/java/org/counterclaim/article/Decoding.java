package org.counterclaim.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.article.NotAnArticle.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text. Byte order mark, header and page declare the character set, in this order (HTML standard); bytes
 * that are valid UTF-8 beyond ASCII are UTF-8 whatever is declared. Bytes that fit no declaration are refused, not guessed:
 * a wrong guess would change names and quotes in silence.
 */
record Decoding(String text, String charset) {

    private static final int HEAD = 4096;
    private static final Pattern META = Pattern.compile(
            "(?i)<(?:meta|\\?xml)[^>]{0,500}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Stray bytes that a page in UTF-8 may hold for each that is right: a few are cut in half by careless tools. */
    private static final int RIGHT_FOR_EACH_WRONG = 20;

    static Decoding of(byte[] bytes, @Nullable String declared) {
        Decoding marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        if (looksBinary(bytes)) {
            throw new NotAnArticle(Reason.BINARY, "This is not text: it has bytes that no text has.");
        }
        Optional<Charset> charset = charset(declared).or(() -> charset(inPage(bytes)));
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null && (charset.isEmpty() || isBeyondAscii(bytes) || isWide(charset.get()))) {
            return new Decoding(utf8, "UTF-8");
        }
        Charset chosen = charset.map(Decoding::asBrowsersRead).orElse(WINDOWS);
        String text = strictly(bytes, chosen);
        if (text != null && text.chars().noneMatch(Decoding::isControl)) {
            return new Decoding(text, chosen.name());
        }
        if (chosen.equals(StandardCharsets.UTF_8) && isNearlyUtf8(bytes)) {
            return new Decoding(new String(bytes, StandardCharsets.UTF_8), "UTF-8");
        }
        throw new NotAnArticle(
                Reason.UNREADABLE,
                "Its bytes are no text in " + chosen.name()
                        + (charset.isEmpty()
                                ? ", and no character set is declared."
                                : ", the character set it declares."));
    }

    private static @Nullable Decoding byMark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return strict(bytes, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return strict(bytes, StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xff, 0xfe) ? strict(bytes, StandardCharsets.UTF_16LE) : null;
    }

    private static Decoding strict(byte[] bytes, Charset charset) {
        String text = strictly(bytes, charset);
        if (text == null) {
            throw new NotAnArticle(
                    Reason.UNREADABLE,
                    "Its bytes are no text in " + charset.name() + ", the character set it is marked as.");
        }
        return new Decoding(text.startsWith("\ufeff") ? text.substring(1) : text, charset.name());
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksBinary(byte[] bytes) {
        int controls = 0;
        int looked = Math.min(bytes.length, 4 * HEAD);
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                return true;
            }
            controls += isControl(bytes[i] & 0xff) && bytes[i] > 0 ? 1 : 0;
        }
        return controls * 50 > looked;
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1a && c != 0x1b)
                || (c >= 0x7f && c < 0xa0 && c != 0x85);
    }

    private static @Nullable String inPage(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        return meta.find() ? meta.group(1) : null;
    }

    private static Optional<Charset> charset(@Nullable String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(Charset.forName(name.strip()));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The HTML standard reads Latin-1 and ASCII as Windows-1252: pages mean its quotes and dashes. */
    private static Charset asBrowsersRead(Charset charset) {
        String name = charset.name().toLowerCase(Locale.ROOT);
        return name.equals("iso-8859-1") || name.equals("us-ascii") ? WINDOWS : charset;
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static boolean isBeyondAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNearlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long wrong = text.chars().filter(c -> c == 0xfffd).count();
        long right = text.chars().filter(c -> c > 0x7f && c != 0xfffd).count();
        return right > RIGHT_FOR_EACH_WRONG * wrong;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException wrong) {
            return null;
        }
    }
}
