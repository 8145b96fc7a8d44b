package org.counterclaim.claim.figure;

import java.util.Locale;
import org.counterclaim.article.page.Span;

/** In what a figure is counted and which words of the text it is. */
final class Surface {

    private Surface() {}

    /** PERSON, a currency, PERCENT, or the counted noun. */
    static String unit(Tokens tokens, Reading reading, NounPhrase noun, Counted counted) {
        String currency = reading.measure().currency();
        if (currency != null) {
            return currency;
        }
        if (counted.metric() == Metric.SHARE) {
            return "PERCENT";
        }
        boolean things = counted.metric() == Metric.OTHER_COUNT && !noun.isPerson(tokens);
        return things ? noun.unit(tokens).toLowerCase(Locale.ROOT) : "PERSON";
    }

    /** Modifier, number and counted noun; of "40 killed" and "3,000 dead" that word in the noun's place. */
    static Span span(Tokens tokens, Reading reading, NounPhrase noun, Counted counted, int from) {
        int next = Math.max(reading.next(), noun.next());
        boolean state = noun.isEmpty() && isState(tokens, reading, counted);
        int last = state ? counted.next() - 1 : next - 1;
        int end = tokens.get(last).is("of") ? last - 1 : last;
        int first = reading.first();
        // "several thousand" deaths: the quotation mark inside needs the one before
        boolean quoted = first > from
                && tokens.get(first - 1).isQuote()
                && next > reading.next()
                && tokens.get(reading.next()).isQuote();
        return new Span(
                tokens.get(quoted ? first - 1 : first).start(), tokens.get(end).end());
    }

    private static boolean isState(Tokens tokens, Reading reading, Counted counted) {
        FigureLexicon.Term term = FigureLexicon.ENGLISH.term(tokens, reading.next());
        return term != null && term.side() != FigureLexicon.Side.SUBJECT && counted.verb() == reading.next();
    }
}
