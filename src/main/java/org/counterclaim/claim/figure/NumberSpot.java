package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number, or a range of two, with its currency or percent sign, at its place among the pieces of a sentence.
 *
 * @param first the first piece, a currency sign included
 * @param next the piece after it, "euros" or "percent" included
 * @param high the upper end of a range, else null
 */
record NumberSpot(
        int first,
        int number,
        int next,
        Numeral low,
        @Nullable Numeral high,
        Measure measure) {

    /** The number at a numeral, without regard to ranges. */
    static NumberSpot at(Tokens tokens, int index) {
        Numeral numeral = Objects.requireNonNull(tokens.get(index).numeral());
        Currencies.Named before = Currencies.before(tokens, index);
        if (before != null) {
            Measure money = Measure.money(before.code());
            return new NumberSpot(index - before.tokens(), index, index + 1, numeral, null, money);
        }
        Currencies.Named after = Currencies.at(tokens, index + 1);
        if (after != null) {
            return new NumberSpot(index, index, index + 1 + after.tokens(), numeral, null, Measure.money(after.code()));
        }
        int percent = percent(tokens, index + 1);
        if (percent > index + 1) {
            return new NumberSpot(index, index, percent, numeral, null, Measure.PERCENT);
        }
        return new NumberSpot(index, index, index + 1, numeral, null, Measure.COUNT);
    }

    private static int percent(Tokens tokens, int at) {
        if (tokens.get(at).is("%")
                || tokens.get(at).is("percent")
                || tokens.get(at).is("\u066a")) {
            return at + 1;
        }
        return tokens.get(at).is("per") && tokens.get(at + 1).is("cent") ? at + 2 : at;
    }

    /** This and a higher number as one range; the lower end takes over its scale: "two to three thousand". */
    NumberSpot upTo(NumberSpot higher) {
        BigDecimal scale = higher.low.scale();
        boolean shared = low.scale().compareTo(BigDecimal.ONE) == 0
                && low.value().multiply(scale).compareTo(higher.low.value()) < 0;
        Numeral from = shared ? low.times(scale) : low;
        Measure common = measure.isCount() ? higher.measure : measure;
        return new NumberSpot(first, number, higher.next, from, higher.low, common);
    }

    boolean isBelow(NumberSpot higher) {
        return upTo(higher).low.value().compareTo(higher.low.value()) < 0;
    }

    NumberSpot from(int earlier) {
        return new NumberSpot(earlier, number, next, low, high, measure);
    }

    Anchor anchor() {
        boolean whole = measure.isCount();
        return low.isDozens() ? Anchor.dozens(low.value()) : Anchor.of(low.value(), whole);
    }
}
