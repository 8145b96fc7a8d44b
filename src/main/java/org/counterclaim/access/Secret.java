package org.counterclaim.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.counterclaim.platform.Sha256;

/**
 * A random key to an account: 32 bytes, in base64url behind a prefix that tells its kind. Kept as SHA-256 only, which
 * does for something that nobody can guess.
 */
public record Secret(String text) {

    static final String OF_TOKEN = "cc_";
    static final String OF_SESSION = "cs_";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Secret made(String prefix) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    String hash() {
        return Sha256.of(text);
    }

    /** Whether it is a token of ours, and not one that an identity provider has made. */
    public boolean isToken() {
        return text.startsWith(OF_TOKEN);
    }

    /** Whether it is the cookie of a session. */
    public boolean isSession() {
        return text.startsWith(OF_SESSION);
    }

    /** Never the secret itself, wherever somebody logs it. */
    @Override
    public String toString() {
        return "Secret";
    }
}
