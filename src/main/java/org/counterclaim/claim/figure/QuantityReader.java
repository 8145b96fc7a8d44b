package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.Modifiers.Modified;
import org.counterclaim.claim.figure.QuantityLexicon.Modifier;
import org.counterclaim.claim.figure.QuantityLexicon.Vague;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantities of an English sentence, each with the intervals that its wording means and suggests (domain
 * reference 4.4). Whether a quantity counts something that matters is {@link FigureReader}'s question. Safe for use by
 * several threads.
 */
public final class QuantityReader {

    private final NumberReader numbers = NumberReader.of("en");
    private final QuantityLexicon lexicon = new QuantityLexicon("quantities.en.tsv");
    private final Modifiers modifiers = new Modifiers(lexicon);
    private final NoneAndOne noneAndOne = new NoneAndOne();

    /** Every quantity of a sentence, in its order; spans are places in the whole text. */
    public List<Quantity> read(String text, List<Word> sentence) {
        return readings(tokens(text, sentence)).stream().map(Reading::quantity).toList();
    }

    /** A quantity may begin with the word, which is in small letters; an article or a sign does not tell. */
    boolean mayOpen(String word) {
        boolean article = word.equals("a") || word.equals("an");
        return !article && (numbers.mayOpen(word) || lexicon.opensVague(word) || NoneAndOne.isNone(word));
    }

    Tokens tokens(String text, List<Word> sentence) {
        if (sentence.isEmpty()) {
            return new Tokens(List.of());
        }
        Span whole =
                sentence.get(0).span().union(sentence.get(sentence.size() - 1).span());
        return numbers.tokens(text, whole).tagged(sentence);
    }

    List<Reading> readings(Tokens tokens) {
        List<Reading> readings = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Reading reading = reading(tokens, at);
            at = reading == null ? at + 1 : Math.max(reading.next(), at + 1);
            if (reading != null) {
                readings.add(reading);
            }
        }
        return TwoSided.joined(tokens, readings);
    }

    private @Nullable Reading reading(Tokens tokens, int at) {
        if (tokens.get(at).isNumber()) {
            return numbered(tokens, at);
        }
        // "he scores", "it hundreds"
        boolean verb = tokens.get(at).tag().equals("VERB");
        Vague vague = verb ? null : lexicon.vague(tokens, at);
        return vague != null ? vague(tokens, at, vague) : noneAndOne.at(tokens, at);
    }

    private @Nullable Reading numbered(Tokens tokens, int at) {
        NumberSpot single = NumberSpot.at(tokens, at);
        NumberSpot range = Ranges.at(tokens, single);
        Modified floor = modifiers.before(tokens, single.first());
        if (range == null && floor.wording() == Wording.AT_LEAST) {
            NumberSpot ceiling = ceiling(tokens, single);
            if (ceiling != null) {
                return between(tokens, single.upTo(ceiling), floor, true);
            }
        }
        if (range != null) {
            return between(tokens, range, modifiers.before(tokens, range.first()), false);
        }
        return floor.wording() == Wording.NOT_MEANT ? null : single(tokens, single, floor);
    }

    /** The "as many as 46" of "at least 13 and as many as 46". */
    private @Nullable NumberSpot ceiling(Tokens tokens, NumberSpot low) {
        if (!tokens.get(low.next()).is("and")) {
            return null;
        }
        for (int at = low.next() + 2; at <= low.next() + 5; at++) {
            if (tokens.get(at).isNumber()) {
                NumberSpot high = NumberSpot.at(tokens, at);
                Modifier modifier = lexicon.before(tokens, high.first());
                boolean ceiling = modifier != null
                        && modifier.wording() == Wording.UP_TO
                        && high.first() - modifier.words().size() == low.next() + 1;
                return ceiling && low.isBelow(high) ? high : null;
            }
        }
        return null;
    }

    private Reading between(Tokens tokens, NumberSpot range, Modified before, boolean floor) {
        BigDecimal low = Anchor.plain(range.low().value());
        Numeral top = range.high();
        BigDecimal high = Anchor.plain(top == null ? low : top.value());
        Interval soft = new Interval(low, high);
        Interval hard = floor ? new Interval(low, null) : soft;
        Anchor anchor = range.anchor();
        String rule = "'" + tokens.get(range.number()).text() + "' and '" + high.toPlainString() + "' -> BETWEEN";
        Span span = span(tokens, before.first(), range.next());
        Quantity quantity = new Quantity(
                span,
                Operator.BETWEEN,
                low,
                hard,
                soft,
                null,
                anchor.granularity(),
                anchor.isSharp(),
                floor ? 0.75 : 0.85,
                rule);
        return new Reading(quantity, range.measure(), before.first(), range.number(), range.next());
    }

    private Reading single(Tokens tokens, NumberSpot spot, Modified before) {
        Modified modified = modifiers.after(tokens, spot, before);
        boolean dozens =
                spot.low().isDozens() && (modified.wording() == Wording.PLAIN || modified.wording() == Wording.ONLY);
        Wording wording = dozens ? Wording.DOZEN : modified.wording();
        Anchor anchor = spot.anchor();
        int next = Math.max(spot.next(), modified.next());
        Quantity quantity = new Quantity(
                span(tokens, modified.first(), next),
                wording.operator(),
                anchor.value(),
                wording.hard(anchor),
                anchor.isNegative() ? wording.hard(anchor) : wording.soft(anchor),
                null,
                anchor.granularity(),
                anchor.isSharp(),
                wording.confidence(anchor),
                modified.phrase().isEmpty()
                        ? plainRule(anchor, dozens)
                        : "'" + modified.phrase() + "' -> " + wording.operator());
        return new Reading(quantity, spot.measure(), modified.first(), spot.number(), next);
    }

    private static String plainRule(Anchor anchor, boolean dozens) {
        return dozens
                ? "dozens are round: read as approximate"
                : anchor.isSharp()
                        ? "sharp number: no halo"
                        : anchor.isRound() ? "round number: a halo around it" : "small number: no halo";
    }

    private Reading vague(Tokens tokens, int at, Vague vague) {
        Modified before = modifiers.before(tokens, at);
        boolean capped = before.wording() == Wording.UP_TO && vague.soft().high() != null;
        Interval hard = capped ? new Interval(null, vague.soft().high()) : vague.hard();
        Interval soft = capped ? new Interval(BigDecimal.ONE, vague.soft().high()) : vague.soft();
        Operator operator = capped ? Operator.UP_TO : vague.confidence() == 0 ? Operator.UNKNOWN : Operator.VAGUE;
        int next = at + vague.words().size();
        // the "of" of "dozens of" belongs to the noun
        int last = tokens.get(next - 1).is("of") ? next - 1 : next;
        Currencies.Named currency = Currencies.at(tokens, next);
        Measure measure = currency == null ? Measure.COUNT : Measure.money(currency.code());
        last = currency == null ? last : next + currency.tokens();
        next = currency == null ? next : last;
        String rule = "'" + vague.phrase() + "' -> " + operator;
        BigDecimal cautious = capped ? null : vague.conservativeLow();
        Quantity quantity = new Quantity(
                span(tokens, before.first(), last),
                operator,
                null,
                hard,
                soft,
                cautious,
                null,
                false,
                vague.confidence(),
                rule);
        return new Reading(quantity, measure, before.first(), at, next);
    }

    private static Span span(Tokens tokens, int first, int next) {
        return new Span(tokens.get(first).start(), tokens.get(next - 1).end());
    }
}
