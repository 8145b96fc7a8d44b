package org.counterclaim.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.counterclaim.platform.Sha256;

/** Bytes that nobody changes any more. */
final class Bytes {

    private final byte[] bytes;

    /** Takes the array over: its maker must not keep it. */
    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static Bytes utf8(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] copy() {
        return bytes.clone();
    }

    int length() {
        return bytes.length;
    }

    /** In lower-case hexadecimal, 64 characters. */
    String sha256() {
        return Sha256.of(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
