package org.counterclaim.verdict;

import java.security.SecureRandom;
import java.util.Locale;
import org.counterclaim.platform.Sha256;

/**
 * The code that a reader gets for a report, and alone can ask by: 100 bits of chance, without letters that are taken for
 * digits. Only its hash is stored.
 */
public record Receipt(String code) {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Receipt draw() {
        StringBuilder code = new StringBuilder("R-");
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new Receipt(code.toString());
    }

    String hash() {
        return Sha256.of(code.strip().toUpperCase(Locale.ROOT));
    }
}
