package org.counterclaim.claim.anchor;

import org.counterclaim.article.page.Span;

/**
 * What stands before and after a quotation: 32 code points on each side, and more where that much occurs elsewhere too
 * (domain reference 6.2).
 */
record Context(String prefix, String suffix) {

    private static final int SHORTEST = 32;
    private static final int LONGEST = 512;

    static Context of(String text, Span quote) {
        for (int points = SHORTEST; ; points *= 2) {
            Context context = new Context(before(text, quote.start(), points), after(text, quote.end(), points));
            String whole = context.around(quote.of(text));
            if (points >= LONGEST || text.indexOf(whole) == text.lastIndexOf(whole)) {
                return context;
            }
        }
    }

    String around(String quote) {
        return prefix + quote + suffix;
    }

    /** How like the surroundings of a place are to these, without the quotation; a side that is missing is no difference. */
    double prefixAt(String text, Span place) {
        return prefix.isEmpty()
                ? 1
                : EditDistance.similarity(
                        prefix, text.substring(Math.max(0, place.start() - prefix.length()), place.start()));
    }

    double suffixAt(String text, Span place) {
        return suffix.isEmpty()
                ? 1
                : EditDistance.similarity(
                        suffix, text.substring(place.end(), Math.min(text.length(), place.end() + suffix.length())));
    }

    private static String before(String text, int at, int points) {
        int available = text.codePointCount(Math.max(0, at - 2 * points), at);
        return text.substring(text.offsetByCodePoints(at, -Math.min(points, available)), at);
    }

    private static String after(String text, int at, int points) {
        int available = text.codePointCount(at, Math.min(text.length(), at + 2 * points));
        return text.substring(at, text.offsetByCodePoints(at, Math.min(points, available)));
    }
}
