package org.counterclaim.access;

import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.counterclaim.platform.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A text of an audit entry with its digest, SHA-256 over salt and text. The salt keeps a short text from being guessed by its
 * digest once it is redacted: then text and salt go, and the digest alone stays.
 *
 * @param salt 32 hexadecimal digits; null before it is sealed and after it was redacted
 * @param digest null before it is sealed
 */
@Embeddable
public record SaltedText(
        @Nullable String text,
        @Nullable String salt,
        @Nullable String digest) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    static @Nullable SaltedText unsealed(@Nullable String text) {
        return text == null ? null : new SaltedText(text, null, null);
    }

    /** With a salt and a digest of its own. */
    SaltedText sealed() {
        if (text == null || digest != null) {
            return this;
        }
        byte[] random = new byte[SALT_BYTES];
        RANDOM.nextBytes(random);
        String salted = HexFormat.of().formatHex(random);
        return new SaltedText(text, salted, digestOf(salted, text));
    }

    SaltedText redacted() {
        return new SaltedText(null, null, digest);
    }

    public boolean isRedacted() {
        return text == null;
    }

    /** Whether what is there of it belongs together. */
    boolean isWhole() {
        if (text == null) {
            return salt == null && digest != null;
        }
        return salt != null && digestOf(salt, text).equals(digest);
    }

    private static String digestOf(String salt, String text) {
        return Sha256.of((salt + text).getBytes(StandardCharsets.UTF_8));
    }
}
