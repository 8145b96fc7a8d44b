package org.counterclaim.claim.figure;

import org.jspecify.annotations.Nullable;

/**
 * What kind of number stands at a place: things counted, money, or a percentage.
 *
 * @param currency ISO 4217 code of money, else null
 */
record Measure(Kind kind, @Nullable String currency) {

    enum Kind {
        COUNT,
        MONEY,
        PERCENT
    }

    static final Measure COUNT = new Measure(Kind.COUNT, null);
    static final Measure PERCENT = new Measure(Kind.PERCENT, null);

    static Measure money(String currency) {
        return new Measure(Kind.MONEY, currency);
    }

    boolean isCount() {
        return kind == Kind.COUNT;
    }
}
