package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds ranges: "between 3,000 and 4,000", "30 to 40", "10-12", "two or three". Both ends belong to them. */
final class Ranges {

    private static final int REACH = 5;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    /** "Rose from 40 to 60" is a change and no range. */
    private static final Set<String> CHANGES = Set.of(
            "rose",
            "rise",
            "rises",
            "risen",
            "rising",
            "increased",
            "increase",
            "increasing",
            "grew",
            "grown",
            "jumped",
            "climbed",
            "soared",
            "surged",
            "went",
            "up",
            "fell",
            "fallen",
            "dropped",
            "declined",
            "decreased",
            "cut",
            "reduced",
            "down",
            "revised",
            "raised",
            "pushed",
            "pushing",
            "drove",
            "driven",
            "expanded",
            "shrank",
            "slipped",
            "swung",
            "raising",
            "lowered",
            "lowering",
            "changed",
            "toll",
            "number",
            "it");

    private static final Set<String> LASTING =
            Set.of("is", "are", "was", "were", "ranges", "ranged", "ranging", "range", "varies", "varied", "varying");

    private Ranges() {}

    /** The range that begins with the number, or null. */
    static @Nullable NumberSpot at(Tokens tokens, NumberSpot low) {
        String before = tokens.lower(low.first() - 1);
        Token joint = tokens.get(low.next());
        int at = low.next() + 1;
        if (before.equals("between") && joint.is("and")) {
            return join(tokens, low, at, low.first() - 1);
        }
        if (before.equals("from") && joint.is("to")) {
            return isChange(tokens, low.first()) ? null : join(tokens, low, at, low.first() - 1);
        }
        if (joint.is("to") && !CHANGES.contains(before)) {
            return join(tokens, low, at, low.first());
        }
        if (joint.is("or") && isNext(tokens, low, at)) {
            return join(tokens, low, at, low.first());
        }
        if (joint.is("through") || joint.is("~")) {
            return join(tokens, low, at, low.first());
        }
        boolean dash = joint.isHyphen() && (joint.glued() == tokens.get(at).glued());
        // the lines of a phone number
        boolean chain = isLine(tokens, at + 1, at + 2) || isLine(tokens, low.first() - 1, low.first() - 2);
        return dash && !chain && !isYear(low.low()) ? join(tokens, low, at, low.first()) : null;
    }

    private static boolean isLine(Tokens tokens, int hyphen, int number) {
        return tokens.get(hyphen).isHyphen()
                && tokens.get(Math.max(hyphen, number)).glued()
                && tokens.get(number).isNumber();
    }

    /** "Pushed the budget from $1.2 billion to $2.3 billion", "the toll rose from 40 to 60". */
    static boolean isChange(Tokens tokens, int first) {
        // "the number is from 200 to 300" tells no change
        if (!tokens.get(first - 1).is("from") || LASTING.contains(tokens.lower(first - 2))) {
            return false;
        }
        for (int at = first - 2; at >= first - 2 - REACH && tokens.get(at).isWord(); at--) {
            if (CHANGES.contains(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable NumberSpot join(Tokens tokens, NumberSpot low, int at, int first) {
        int number = Currencies.isSign(tokens.get(at)) ? at + 1 : at;
        if (!tokens.get(number).isNumber()) {
            return null;
        }
        NumberSpot high = NumberSpot.at(tokens, number);
        boolean other = !low.measure().isCount()
                && !high.measure().isCount()
                && !low.measure().equals(high.measure());
        // "by 40 percent to $2.5 billion"
        return !other && low.isBelow(high) ? low.upTo(high).from(first) : null;
    }

    /** "Two or three" is a range, "40 or 90" are two numbers. */
    private static boolean isNext(Tokens tokens, NumberSpot low, int at) {
        Numeral other = tokens.get(at).numeral();
        return other != null && other.value().subtract(low.low().value()).compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean isYear(Numeral numeral) {
        BigDecimal value = numeral.value();
        boolean plain = numeral.span().length() == 4;
        return plain && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
    }
}
