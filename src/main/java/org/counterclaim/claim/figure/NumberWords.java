package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.NumberLexicon.Entry;
import org.counterclaim.claim.figure.NumberLexicon.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number without sign or denominator, in words, digits or both, from where it starts: "three thousand one hundred
 * and seventeen", "1.2 million", "2 bin 615", "two and a half million", "two dozen".
 */
final class NumberWords {

    /** The number and the index of the first token after it. */
    record Found(Numeral numeral, int next) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** "Several hundred thousand" has a count already. */
    private static final Set<String> COUNTS = Set.of("several", "few", "many", "couple", "of", "a", "some");

    private final NumberLexicon lexicon;
    private final Tokens tokens;
    private final int first;
    private int next;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal group;
    private @Nullable BigDecimal magnitude;
    private @Nullable Kind last;
    private boolean spelled = true;

    private NumberWords(NumberLexicon lexicon, Tokens tokens, int first) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.first = first;
        this.next = first;
    }

    static @Nullable Found at(NumberLexicon lexicon, Tokens tokens, int first) {
        return new NumberWords(lexicon, tokens, first).read();
    }

    private @Nullable Found read() {
        boolean openHundred = lexicon.is(tokens.get(next), Kind.HUNDRED)
                && lexicon.is(tokens.get(next + 1), Kind.SCALE)
                && !COUNTS.contains(tokens.lower(next - 1));
        group = openHundred ? BigDecimal.ONE : group;
        last = openHundred ? Kind.UNIT : last;
        if (lexicon.is(tokens.get(next), Kind.ARTICLE)) {
            if (!lexicon.multiplies(tokens.get(next + 1))) {
                return null;
            }
            group = BigDecimal.ONE;
            last = Kind.UNIT;
            next++;
        }
        while (next < tokens.size() && step()) {
            // each step moves on
        }
        return last == null ? null : found();
    }

    /** Takes the next token into the number; false where the number ends. */
    private boolean step() {
        Token token = tokens.get(next);
        Numeral numeral = token.numeral();
        if (numeral != null) {
            return digits(numeral.value());
        }
        if (token.isHyphen()) {
            return hyphen(token);
        }
        Entry entry = lexicon.entry(token);
        if (entry == null) {
            return false;
        }
        return switch (entry.kind()) {
            case UNIT ->
                addSmall(
                        entry,
                        last == Kind.TEN
                                && entry.value().signum() > 0
                                && entry.value().compareTo(BigDecimal.TEN) < 0);
            case TEN -> addSmall(entry, false);
            case HUNDRED, BARE_HUNDRED -> hundred(entry);
            case SCALE, BARE_SCALE -> scale(entry);
            case DOZEN -> last != Kind.HUNDRED && multiplyOnce(entry, Kind.DOZEN);
            case SUFFIX -> isSuffix(token, entry) && multiplyOnce(entry, Kind.SUFFIX);
            case MONEY_SUFFIX -> isMoneySuffix(token) && multiplyOnce(entry, Kind.SUFFIX);
            case AND -> and();
            case HALF, QUARTER, ARTICLE, ORDINAL, ORDINAL_END, POINT, MINUS -> false;
        };
    }

    private boolean digits(BigDecimal value) {
        // "2 bin 615", "3 hundred and 21": digits go on only below the magnitude before them, and only if digits began
        boolean goesOn = !spelled
                && ((last == Kind.HUNDRED && below(value, HUNDRED)) || (last == Kind.SCALE && below(value, magnitude)));
        if (last != null && !goesOn) {
            return false;
        }
        spelled = false;
        group = group == null ? value : group.add(value);
        return take(Kind.UNIT, magnitude, 1);
    }

    private boolean hyphen(Token hyphen) {
        Token after = tokens.get(next + 1);
        Entry entry = lexicon.entry(after);
        // tokenised text has spaces around every hyphen; a dash is longer
        boolean spaced = !hyphen.glued()
                && !after.glued()
                && hyphen.is("-")
                && !tokens.get(next + 2).is("of");
        boolean joins = ((hyphen.glued() && after.glued()) || (spaced && last == Kind.TEN))
                && spelled
                && last != null
                && entry != null
                && ((last == Kind.TEN && entry.kind() == Kind.UNIT)
                        || lexicon.multiplies(after)
                        || entry.kind() == Kind.AND);
        next = joins ? next + 1 : next;
        return joins;
    }

    private boolean addSmall(Entry entry, boolean unitAfterTen) {
        BigDecimal before = group;
        boolean fits = before == null ? last == null || last == Kind.SCALE : last == Kind.HUNDRED || unitAfterTen;
        if (!fits) {
            return false;
        }
        group = before == null ? entry.value() : before.add(entry.value());
        return take(entry.kind(), magnitude, 1);
    }

    private boolean hundred(Entry entry) {
        BigDecimal count = group;
        boolean bare = entry.kind() == Kind.BARE_HUNDRED && (last == null || last == Kind.SCALE);
        // "322 hundred", but "two hundred hundred" is none
        if (count == null ? !bare : spelled && count.compareTo(HUNDRED) >= 0) {
            return false;
        }
        group = count == null ? HUNDRED : count.multiply(HUNDRED);
        return take(Kind.HUNDRED, total.signum() == 0 ? HUNDRED : magnitude, 1);
    }

    private boolean scale(Entry entry) {
        BigDecimal count = group;
        BigDecimal above = total.signum() == 0 ? null : magnitude;
        if (count == null && last == Kind.SCALE && above != null && above.compareTo(entry.value()) < 0) {
            // "three lakh crore"
            total = total.multiply(entry.value());
            return take(Kind.SCALE, entry.value(), 1);
        }
        boolean bare = entry.kind() == Kind.BARE_SCALE && (last == null || last == Kind.SCALE);
        if ((count == null && !bare) || (above != null && entry.value().compareTo(above) >= 0)) {
            return false;
        }
        total = total.add((count == null ? BigDecimal.ONE : count).multiply(entry.value()));
        group = null;
        return take(Kind.SCALE, entry.value(), 1);
    }

    /** "Two dozen", "6.8k": such a word ends the number. */
    private boolean multiplyOnce(Entry entry, Kind kind) {
        BigDecimal count = group;
        if (count != null && total.signum() == 0) {
            total = count.multiply(entry.value());
            group = null;
            take(kind, entry.value(), 1);
        }
        return false;
    }

    private boolean isSuffix(Token token, Entry entry) {
        boolean apart =
                entry.value().compareTo(THOUSAND) > 0 || !tokens.get(next + 1).isWord();
        return !spelled && (token.glued() || apart);
    }

    /** "$3m"; without a sign only the capital of "10M" is no unit of length. */
    private boolean isMoneySuffix(Token token) {
        return token.glued()
                && !spelled
                && (Currencies.isSign(tokens.get(first - 1)) || token.text().equals("M") || isBillion(token));
    }

    /** "1.2b": nobody measures in a unit of that letter. */
    private boolean isBillion(Token token) {
        BigDecimal count = group;
        return token.text().equals("b")
                && count != null
                && count.stripTrailingZeros().scale() > 0;
    }

    private boolean and() {
        Fractions.Part part = last == null ? null : Fractions.afterAnd(lexicon, tokens, next);
        BigDecimal above = magnitude;
        if (part != null) {
            // "a billion and a half" is half of the billion, "a billion and a half million" is not
            boolean ofWhole = group == null && above != null && !lexicon.is(tokens.get(part.next()), Kind.SCALE);
            total = ofWhole && above != null ? total.add(above.multiply(part.value())) : total;
            group = ofWhole ? null : group == null ? part.value() : group.add(part.value());
            return take(Kind.UNIT, magnitude, part.next() - next);
        }
        AfterAnd following = new AfterAnd(lexicon, tokens, next + 1, spelled);
        if (tokens.get(first - 1).is("between")
                || !(last == Kind.HUNDRED ? following.isSmall() : last == Kind.SCALE && following.isBelow(magnitude))) {
            return false;
        }
        next++;
        return true;
    }

    static boolean below(BigDecimal value, @Nullable BigDecimal limit) {
        return limit != null
                && value.compareTo(limit) < 0
                && value.stripTrailingZeros().scale() <= 0;
    }

    private boolean take(Kind kind, @Nullable BigDecimal newMagnitude, int tokensTaken) {
        last = kind == Kind.BARE_SCALE ? Kind.SCALE : kind;
        magnitude = newMagnitude;
        next += tokensTaken;
        return true;
    }

    private Found found() {
        BigDecimal value = group == null ? total : total.add(group);
        boolean scaled = last == Kind.SCALE || last == Kind.HUNDRED || last == Kind.DOZEN || last == Kind.SUFFIX;
        BigDecimal scale = scaled && magnitude != null ? magnitude : BigDecimal.ONE;
        Span span = new Span(tokens.get(first).start(), tokens.get(next - 1).end());
        return new Found(new Numeral(span, value, scale, spelled, false), next);
    }
}
