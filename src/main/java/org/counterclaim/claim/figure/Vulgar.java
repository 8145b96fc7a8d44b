package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;

/** Fractions in one character: "¾", "⅔". */
final class Vulgar {

    private static final char SLASH = '\u2044';

    private Vulgar() {}

    static boolean isSign(char c) {
        return Character.getType(c) == Character.OTHER_NUMBER
                && Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).indexOf(SLASH) > 0
                && !isOpen(c);
    }

    static BigDecimal value(char sign) {
        String[] parts =
                Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC).split(String.valueOf(SLASH));
        return new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), MathContext.DECIMAL64);
    }

    /** "⅟" waits for its denominator. */
    private static boolean isOpen(char c) {
        return c == '\u215f';
    }
}
