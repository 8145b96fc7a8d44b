package org.counterclaim.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A zip that keeps the SHA-256 of each file in it, as {@code sha256sum} lists them. Not thread-safe. */
final class SummedZip implements AutoCloseable {

    private final ZipOutputStream zip;
    private final LocalDateTime date;
    private final Map<String, String> sums = new TreeMap<>();
    private final MessageDigest digest;
    private @Nullable String open;

    /** @param date that all files get */
    SummedZip(OutputStream to, Instant date) {
        this.zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        this.date = LocalDateTime.ofInstant(date, ZoneOffset.UTC);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    void file(String name, byte[] content) throws IOException {
        begin(name);
        append(content);
        end();
    }

    void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(date);
        zip.putNextEntry(entry);
        digest.reset();
        open = name;
    }

    void append(byte[] content) throws IOException {
        digest.update(content);
        zip.write(content);
    }

    void end() throws IOException {
        zip.closeEntry();
        if (open != null) {
            sums.put(open, HexFormat.of().formatHex(digest.digest()));
        }
        open = null;
    }

    /** The list of all files so far. */
    void sums(String name) throws IOException {
        StringBuilder list = new StringBuilder();
        sums.forEach((file, sum) -> list.append(sum).append("  ").append(file).append('\n'));
        file(name, list.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the zip and leaves open what it was written to. */
    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }
}
