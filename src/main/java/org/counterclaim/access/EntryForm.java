package org.counterclaim.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an audit entry is written where it is hashed and where others check it: one line, its fields parted by tabs, every
 * free text in one line by the escapes of {@code printf %b}. The form is part of the proof: it never changes, a new one
 * gets a new number.
 */
public final class EntryForm {

    private static final String VERSION = "1";
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private EntryForm() {}

    /** What the digest of an entry is taken of: all that it says, its texts by their digests. */
    static String canonical(AuditEntry entry, long number) {
        return String.join(
                "\t",
                VERSION,
                String.valueOf(number),
                instant(entry.at()),
                escaped(entry.actor()),
                escaped(entry.action()),
                escaped(entry.objectType()),
                String.valueOf(entry.objectId()),
                digest(entry.before()),
                digest(entry.after()),
                digest(entry.reason()));
    }

    /** The entry with all that it takes to check it: digest, hash, the canonical text, and salt and text of each text. */
    public static String inFull(AuditEntry entry) {
        return String.join(
                "\t",
                inShort(entry),
                canonical(entry, entry.number()),
                saltAndText(entry.before()),
                saltAndText(entry.after()),
                saltAndText(entry.reason()));
    }

    /** Its number, its digest and the hash over all up to it. */
    public static String inShort(AuditEntry entry) {
        return entry.number() + "\t" + entry.digest() + "\t" + entry.hash();
    }

    private static String digest(@Nullable SaltedText text) {
        return text == null || text.digest() == null ? "-" : text.digest();
    }

    private static String saltAndText(@Nullable SaltedText text) {
        return text == null || text.text() == null ? "-\t-" : text.salt() + "\t=" + escaped(text.text());
    }

    static String instant(Instant at) {
        return AT.format(at);
    }

    /** In one line, as {@code printf %b} reads it back. */
    public static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
