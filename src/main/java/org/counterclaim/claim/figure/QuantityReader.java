package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.QuantityLexicon.Modifier;
import org.counterclaim.claim.figure.QuantityLexicon.Vague;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantities of an English sentence, each with the intervals that its wording means and suggests (domain
 * reference 4.4). Whether a quantity counts something that matters is {@link FigureReader}'s question. Safe for use by
 * several threads.
 */
public final class QuantityReader {

    private static final int CLAUSE = 10;

    private final NumberReader numbers = NumberReader.of("en");
    private final QuantityLexicon lexicon = new QuantityLexicon("quantities.en.tsv");
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
        Vague vague = lexicon.vague(tokens, at);
        return vague != null ? vague(tokens, at, vague) : noneAndOne.at(tokens, at);
    }

    private @Nullable Reading numbered(Tokens tokens, int at) {
        NumberSpot single = NumberSpot.at(tokens, at);
        NumberSpot range = Ranges.at(tokens, single);
        Modified floor = modifiers(tokens, single.first());
        if (range == null && floor.wording == Wording.AT_LEAST) {
            NumberSpot ceiling = ceiling(tokens, single);
            if (ceiling != null) {
                return between(tokens, single.upTo(ceiling), floor, true);
            }
        }
        if (range != null) {
            return between(tokens, range, modifiers(tokens, range.first()), false);
        }
        return floor.wording == Wording.NOT_MEANT ? null : single(tokens, single, floor);
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
        Span span = span(tokens, before.first, range.next());
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
        return new Reading(quantity, range.measure(), before.first, range.number(), range.next());
    }

    private Reading single(Tokens tokens, NumberSpot spot, Modified before) {
        Modified modified = after(tokens, spot, before);
        boolean dozens =
                spot.low().isDozens() && (modified.wording == Wording.PLAIN || modified.wording == Wording.ONLY);
        Wording wording = dozens ? Wording.DOZEN : modified.wording;
        Anchor anchor = spot.anchor();
        int next = Math.max(spot.next(), modified.next);
        Quantity quantity = new Quantity(
                span(tokens, modified.first, next),
                wording.operator(),
                anchor.value(),
                wording.hard(anchor),
                anchor.isNegative() ? wording.hard(anchor) : wording.soft(anchor),
                null,
                anchor.granularity(),
                anchor.isSharp(),
                wording.confidence(anchor),
                modified.phrase.isEmpty()
                        ? plainRule(anchor, dozens)
                        : "'" + modified.phrase + "' -> " + wording.operator());
        return new Reading(quantity, spot.measure(), modified.first, spot.number(), next);
    }

    private static String plainRule(Anchor anchor, boolean dozens) {
        return dozens
                ? "dozens are round: read as approximate"
                : anchor.isSharp()
                        ? "sharp number: no halo"
                        : anchor.isRound() ? "round number: a halo around it" : "small number: no halo";
    }

    private Reading vague(Tokens tokens, int at, Vague vague) {
        Modified before = modifiers(tokens, at);
        boolean capped = before.wording == Wording.UP_TO && vague.soft().high() != null;
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
                span(tokens, before.first, last),
                operator,
                null,
                hard,
                soft,
                cautious,
                null,
                false,
                vague.confidence(),
                rule);
        return new Reading(quantity, measure, before.first, at, next);
    }

    /** How a number is modified, by which phrase, and from which piece to which. */
    private record Modified(Wording wording, String phrase, int first, int next) {}

    private Modified modifiers(Tokens tokens, int first) {
        Modified modified = new Modified(Wording.PLAIN, "", first, 0);
        for (int i = 0; i < 2; i++) {
            Modifier outer = lexicon.before(tokens, modified.first);
            if (outer == null || (outer.wording() == Wording.NOT_MEANT && modified.wording != Wording.PLAIN)) {
                return modified;
            }
            boolean inner = modified.wording == Wording.PLAIN;
            Wording wording = inner ? outer.wording() : outer.wording().over(modified.wording);
            String phrase = inner ? outer.phrase() : outer.phrase() + " " + modified.phrase;
            modified =
                    new Modified(wording, phrase, modified.first - outer.words().size(), 0);
        }
        return modified;
    }

    /** "3,000 or more", "3,000-plus", "40 people at least", "at the very least, the number of dead is 50". */
    private Modified after(Tokens tokens, NumberSpot spot, Modified before) {
        Modifier direct = lexicon.after(tokens, spot.next());
        if (before.wording != Wording.PLAIN && before.wording != Wording.ONLY) {
            boolean widens = direct != null && isModifier(tokens, spot.next() + direct.words().size());
            Wording both = widens && direct != null ? before.wording.widened(direct.wording()) : before.wording;
            return both == before.wording || direct == null
                    ? before
                    : new Modified(
                            both,
                            before.phrase + " ... " + direct.phrase(),
                            before.first,
                            spot.next() + direct.words().size());
        }
        if (direct != null && direct.wording() != Wording.OR_EQUAL && isModifier(tokens, spot.next() + direct.words().size())) {
            return new Modified(
                    direct.wording(),
                    direct.phrase(),
                    before.first,
                    spot.next() + direct.words().size());
        }
        int afterNoun = spot.next() + 1;
        Modifier behind = tokens.get(spot.next()).isWord() ? lexicon.after(tokens, afterNoun) : null;
        if (behind != null
                && tokens.get(afterNoun).isWord()
                && isModifier(tokens, afterNoun + behind.words().size())) {
            return new Modified(behind.wording(), behind.phrase(), before.first, 0);
        }
        Modifier apart = apart(tokens, before.first);
        return apart == null ? before : new Modified(apart.wording(), apart.phrase(), before.first, 0);
    }

    /** In "97 dead and more than 400 wounded" the words belong to the number behind them. */
    private static boolean isModifier(Tokens tokens, int next) {
        return !tokens.get(next).isNumber() && !tokens.get(next).is("than");
    }

    private @Nullable Modifier apart(Tokens tokens, int first) {
        for (int at = first - 1;
                at >= Math.max(0, first - CLAUSE) && !tokens.get(at).isNumber();
                at--) {
            for (Modifier modifier : lexicon.apart()) {
                if (tokens.match(at, modifier.words()) >= 0) {
                    return modifier;
                }
            }
        }
        return null;
    }

    private static Span span(Tokens tokens, int first, int next) {
        return new Span(tokens.get(first).start(), tokens.get(next - 1).end());
    }
}
