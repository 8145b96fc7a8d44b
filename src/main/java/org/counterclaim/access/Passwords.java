package org.counterclaim.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Hashes passwords by bcrypt and compares them, whatever way a keyboard composes their letters. */
final class Passwords {

    /** Bcrypt looks at no more. */
    static final int MOST_BYTES = 72;

    /** Of nobody's password; what is compared with it takes as long as with somebody's. */
    private static final String NOBODYS = hash("nobody has this one");

    private Passwords() {}

    static String hash(String password) {
        return BcryptUtil.bcryptHash(normal(password));
    }

    static boolean match(String password, String hash) {
        return size(password) <= MOST_BYTES ? BcryptUtil.matches(normal(password), hash) : matchNobodys();
    }

    /** Takes the time of a comparison, for those who have no password, and is false. */
    static boolean matchNobodys() {
        return BcryptUtil.matches("", NOBODYS);
    }

    static int size(String password) {
        return normal(password).getBytes(StandardCharsets.UTF_8).length;
    }

    /** Letters with their marks count once. */
    static int characters(String password) {
        String normal = normal(password);
        return normal.codePointCount(0, normal.length());
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
