package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is written behind digits to raise or scale them: "2.5e7", "4.5x10^-3", "1.2^8". */
final class Powers {

    /** Three digits would be a number of more digits than any count has. */
    private static final Pattern POWER = Pattern.compile(
            "(?:[eE](?<tens>[+-]?\\d{1,2})|[x\u00d7]10\\^(?<scaled>[+-]?\\d{1,2})|\\^(?<raised>[+-]{0,2}\\d{1,2}))(?![\\w.])");

    private Powers() {}

    static Digits of(String text, int end, int limit, BigDecimal base) {
        Matcher power = POWER.matcher(text).region(end, limit);
        if (!power.lookingAt()) {
            return new Digits(end, base, false);
        }
        String raised = power.group("raised");
        if (raised == null) {
            String tens = power.group("tens") == null ? power.group("scaled") : power.group("tens");
            return new Digits(power.end(), base.scaleByPowerOfTen(Integer.parseInt(tens)), false);
        }
        int exponent = Integer.parseInt(raised.replace("--", "").replace("+", ""));
        boolean undefined = base.signum() == 0 && exponent < 0;
        return undefined
                ? new Digits(end, base, false)
                : new Digits(power.end(), base.pow(exponent, MathContext.DECIMAL64), false);
    }
}
