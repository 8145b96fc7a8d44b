package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.counterclaim.claim.figure.NumberLexicon.Entry;
import org.counterclaim.claim.figure.NumberLexicon.Kind;
import org.jspecify.annotations.Nullable;

/** Fractions in words and with a stroke: "two thirds", "a quarter", "one-eighth", "half", "3/4". */
final class Fractions {

    /** What may follow "one third" and no noun may: "a third man". */
    private static final Set<String> BEHIND = Set.of(
            "of", "and", "or", "to", "in", "on", "by", "the", "is", "are", "was", "were", "have", "has", "had", "more",
            "less", "as", "than", "a", "an");

    private static final Set<String> STROKES = Set.of("/", "\u2044");

    /** A value and the index behind it. */
    record Part(BigDecimal value, int next) {}

    private Fractions() {}

    /** The fraction that starts at the index, or null. */
    static @Nullable Part at(NumberLexicon lexicon, Tokens tokens, int index) {
        Part stroke = withStroke(tokens, index);
        if (stroke != null) {
            return stroke;
        }
        Token first = tokens.get(index);
        boolean article = lexicon.is(first, Kind.ARTICLE) && !lexicon.multiplies(tokens.get(index + 1));
        NumberWords.Found count = article ? null : NumberWords.at(lexicon, tokens, index);
        int behind = article ? index + 1 : count == null ? index : count.next();
        boolean half = lexicon.is(tokens.get(behind), Kind.HALF)
                && (count == null || count.numeral().value().compareTo(BigDecimal.ONE) == 0);
        if (half) {
            return new Part(new BigDecimal("0.5"), behind + 1);
        }
        if (count == null) {
            return article ? over(lexicon, tokens, BigDecimal.ONE, behind) : null;
        }
        // "two twenty-firsts", "two hundred forty sevenths": a ten that nothing binds to the count begins the
        // denominator
        int last = count.next() - 1;
        Entry ten = lexicon.entry(tokens.get(last));
        boolean loose =
                ten != null && ten.kind() == Kind.TEN && last > index && !lexicon.is(tokens.get(last - 1), Kind.AND);
        Part compound = loose && ten != null
                ? over(lexicon, tokens, count.numeral().value().subtract(ten.value()), last)
                : null;
        return compound != null
                ? compound
                : over(lexicon, tokens, count.numeral().value(), count.next());
    }

    /** The "a half" of "two and a half", the "two thirds" of "six million and two thirds" when the index is at "and", or null. */
    static @Nullable Part afterAnd(NumberLexicon lexicon, Tokens tokens, int index) {
        Token one = tokens.get(index + 1);
        boolean bare = lexicon.is(one, Kind.HALF);
        Part part = bare ? null : at(lexicon, tokens, index + 1);
        // "40 and two thirds of the houses" are two numbers
        boolean ofOther = part != null && tokens.get(part.next()).is("of");
        return part == null || ofOther || part.value().compareTo(BigDecimal.ONE) >= 0 ? null : part;
    }

    /** "Half a million", "a quarter of a million", "two thirds of a million", "half a dozen" at the index, or null. */
    static NumberWords.@Nullable Found ofScale(NumberLexicon lexicon, Tokens tokens, int index) {
        int bare = lexicon.is(tokens.get(index), Kind.QUARTER) ? index : -1;
        Part part = bare >= 0 ? new Part(new BigDecimal("0.25"), index + 1) : at(lexicon, tokens, index);
        if (part == null) {
            return null;
        }
        int at = part.next();
        at = tokens.get(at).is("of") || tokens.get(at).isHyphen() ? at + 1 : at;
        at = lexicon.is(tokens.get(at), Kind.ARTICLE) ? at + 1 : at;
        Entry scale = lexicon.entry(tokens.get(at));
        if (scale == null || (scale.kind() != Kind.SCALE && scale.kind() != Kind.DOZEN)) {
            return null;
        }
        return Numerals.found(tokens, index, at + 1, part.value().multiply(scale.value()), scale.value(), false);
    }

    /** "3/4", but no date ("5/17/2018") and no line of a phone number. */
    private static @Nullable Part withStroke(Tokens tokens, int index) {
        Token above = tokens.get(index);
        Token below = tokens.get(index + 2);
        Numeral count = above.numeral();
        Numeral whole = below.numeral();
        boolean joined = STROKES.contains(tokens.lower(index + 1))
                && tokens.get(index + 1).glued()
                && below.glued()
                && count != null
                && whole != null
                && count.value().compareTo(whole.value()) < 0;
        boolean longer = STROKES.contains(tokens.lower(index + 3))
                || STROKES.contains(tokens.lower(index - 1))
                || (tokens.get(index - 1).isHyphen() && tokens.get(index - 2).isNumber());
        return joined && !longer && count != null && whole != null
                ? new Part(count.value().divide(whole.value(), MathContext.DECIMAL64), index + 3)
                : null;
    }

    /** The count over the denominator that starts at the index. */
    private static @Nullable Part over(NumberLexicon lexicon, Tokens tokens, BigDecimal count, int index) {
        int at = tokens.get(index).isHyphen() ? index + 1 : index;
        Part denominator = denominator(lexicon, tokens, at);
        if (denominator == null) {
            return null;
        }
        Token last = tokens.get(denominator.next() - 1);
        boolean plural = last.lower().endsWith("s");
        boolean one = count.compareTo(BigDecimal.ONE) == 0;
        Token behind = tokens.get(denominator.next());
        boolean noun =
                !plural && behind.isWord() && !BEHIND.contains(behind.lower()) && !lexicon.is(behind, Kind.SCALE);
        return (plural || (one && !noun)) && count.signum() > 0
                ? new Part(count.divide(denominator.value(), MathContext.DECIMAL64), denominator.next())
                : null;
    }

    /** "Thirds", "quarter", "twenty-fifth", "hundred and fifth". */
    private static @Nullable Part denominator(NumberLexicon lexicon, Tokens tokens, int index) {
        Entry entry = lexicon.entry(tokens.get(index));
        if (entry == null) {
            return null;
        }
        if (entry.kind() == Kind.ORDINAL) {
            return new Part(entry.value(), index + 1);
        }
        if (entry.kind() == Kind.QUARTER) {
            return new Part(BigDecimal.valueOf(4), index + 1);
        }
        NumberWords.Found count = NumberWords.at(lexicon, tokens, index);
        if (count == null || !count.numeral().spelled()) {
            return null;
        }
        Token joint = tokens.get(count.next());
        int at = joint.isHyphen() || lexicon.is(joint, Kind.AND) ? count.next() + 1 : count.next();
        Entry end = lexicon.entry(tokens.get(at));
        boolean ordinal = end != null
                && (end.kind() == Kind.ORDINAL || end.kind() == Kind.ORDINAL_END)
                && end.value().compareTo(BigDecimal.TEN) < 0;
        return ordinal && end != null ? new Part(count.numeral().value().add(end.value()), at + 1) : null;
    }
}
