package org.counterclaim.article;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Brings text into the one form that offsets and hashes refer to: Unicode NFC; one space for any run of spaces and tabs
 * within a line and none at its ends; "\n" for any line end; at most one empty line in a row; nothing invisible.
 */
public final class NormalText {

    /** Changes with the rules; kept with each snapshot, because hashes of different versions cannot be compared. */
    public static final String VERSION = "1";

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u0085\u2028\u2029\u000b\f]");
    /** Byte order mark, zero-width space, word joiner, soft hyphen, direction marks; controls. Joiners stay: scripts and emoji need them. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\ufeff\u200b\u2060\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\\p{Cc}&&[^\n\t]]");

    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\t]+");
    private static final Pattern LINE_EDGES = Pattern.compile(" ?\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private NormalText() {}

    public static String of(String text) {
        String lines = LINE_END.matcher(wellFormed(text)).replaceAll("\n");
        String visible = INVISIBLE.matcher(lines).replaceAll("");
        String spaced = SPACES.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC))
                .replaceAll(" ");
        return EMPTY_LINES
                .matcher(LINE_EDGES.matcher(spaced).replaceAll("\n"))
                .replaceAll("\n\n")
                .strip();
    }

    /** Half a character cannot be stored; it becomes U+FFFD. */
    private static String wellFormed(String text) {
        if (text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            return text;
        }
        return text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
