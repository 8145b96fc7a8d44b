package org.counterclaim.claim.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.counterclaim.article.page.Span;

/**
 * Finds quotations from a text again in a later form of it, as the Hypothesis client does (domain reference 6.2): the quote
 * with its surroundings, the quote alone, something like it. What has another number in it is never accepted. Spans are in
 * UTF-16 units; the work is bounded whatever the texts are. For one thread.
 */
public final class Reanchoring {

    private static final int MOST_ERRORS = 256;
    private static final int MOST_CANDIDATES = 16;
    /** A longer quotation is looked for as it stands only. */
    private static final int LONGEST_APPROXIMATE = 4096;
    /** Steps of the search, some nanoseconds each; when they are used up, only the neighbourhood is searched. */
    private static final long MOST_STEPS = 200_000_000;

    private static final int NEIGHBOURHOOD = 4096;

    private final String before;
    private final String after;
    private final int sameAtStart;
    private final int sameAtEnd;
    private long steps;

    public Reanchoring(String before, String after) {
        this.before = before;
        this.after = after;
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        this.sameAtStart = start;
        this.sameAtEnd = end;
    }

    /** How much was searched so far. */
    long steps() {
        return steps;
    }

    /** @param span of the earlier text */
    public Reanchored find(Span span) {
        Quote quote = new Quote(span, span.of(before), Context.of(before, span), expected(span.start()));
        steps += before.length() / 8;
        List<Reanchored> whole = withItsSurroundings(quote);
        if (isSure(whole, quote)) {
            return whole.get(0);
        }
        List<Reanchored> candidates = new ArrayList<>(whole);
        candidates.addAll(exact(quote));
        if (span.length() <= LONGEST_APPROXIMATE) {
            candidates.addAll(approximate(quote));
        }
        return Candidates.best(candidates);
    }

    /** The only one with the same surroundings; or, of several, the one that stands where it is expected. */
    private static boolean isSure(List<Reanchored> whole, Quote quote) {
        return !whole.isEmpty()
                && whole.get(0).state() == AnchorState.ANCHORED
                && (whole.size() == 1
                        || Objects.requireNonNull(whole.get(0).place()).start() == quote.expected());
    }

    private record Quote(Span span, String text, Context context, int expected) {}

    /** Where something would stand now if the text was changed in one place only. */
    private int expected(int start) {
        boolean behindTheChange = start >= before.length() - sameAtEnd && start >= sameAtStart;
        return Math.min(after.length(), behindTheChange ? start + after.length() - before.length() : start);
    }

    private List<Reanchored> withItsSurroundings(Quote quote) {
        String whole = quote.context().around(quote.text());
        int prefix = quote.context().prefix().length();
        return nearest(whole, quote.expected() - prefix, 1).stream()
                .map(at -> rated(quote, stretch(at + prefix, quote.text().length())))
                .sorted(Candidates.BEST_FIRST)
                .toList();
    }

    private List<Reanchored> exact(Quote quote) {
        return nearest(quote.text(), quote.expected(), MOST_CANDIDATES).stream()
                .map(at -> rated(quote, stretch(at, quote.text().length())))
                .toList();
    }

    private List<Reanchored> approximate(Quote quote) {
        long work = (long) after.length() * EditDistance.blocksOf(quote.text());
        boolean everywhere = steps + work <= MOST_STEPS;
        int reach = NEIGHBOURHOOD + quote.text().length();
        int from = everywhere ? 0 : Math.max(0, quote.expected() - reach);
        int until = everywhere ? after.length() : Math.min(after.length(), quote.expected() + reach);
        steps += everywhere ? work : 0;
        int errors = Math.min(MOST_ERRORS, quote.text().length() / 2);
        return new EditDistance(quote.text())
                .search(after, from, until, errors, MOST_CANDIDATES).stream()
                        .map(end -> rated(quote, wholeWords(new Span(startOf(quote, end), end.at()))))
                        .toList();
    }

    /** Where an occurrence begins that ends there: the same search backwards. */
    private int startOf(Quote quote, EditDistance.End end) {
        int window = Math.max(0, end.at() - quote.text().length() - end.errors());
        String backwards =
                new StringBuilder(after.substring(window, end.at())).reverse().toString();
        String quoteBackwards = new StringBuilder(quote.text()).reverse().toString();
        List<EditDistance.End> starts =
                new EditDistance(quoteBackwards).search(backwards, 0, backwards.length(), end.errors(), 1);
        return starts.isEmpty() ? window : end.at() - starts.get(0).at();
    }

    private Reanchored rated(Quote quote, Span place) {
        double likeness = EditDistance.similarity(quote.text(), place.of(after));
        double distance = Math.abs(place.start() - quote.expected());
        double near = after.isEmpty() ? 1 : 1 - Math.min(1, distance / after.length());
        double score = (50 * likeness
                        + 20 * quote.context().prefixAt(after, place)
                        + 20 * quote.context().suffixAt(after, place)
                        + 2 * near)
                / 92;
        boolean changed = !Numbers.in(before, quote.span()).equals(Numbers.in(after, place));
        return Reanchored.at(place, score, changed);
    }

    private static Span stretch(int start, int length) {
        return new Span(start, start + length);
    }

    /** Occurrences on both sides of a place, the nearest of each side. */
    private List<Integer> nearest(String text, int expected, int most) {
        List<Integer> found = new ArrayList<>();
        int at = Math.max(0, expected);
        for (int i = 0; i < most; i++) {
            at = after.indexOf(text, at);
            if (at < 0) {
                break;
            }
            found.add(at);
            at++;
        }
        at = expected - 1;
        for (int i = 0; i < most && at >= 0; i++) {
            at = after.lastIndexOf(text, at);
            if (at < 0) {
                break;
            }
            found.add(at);
            at--;
        }
        return found;
    }

    /** What ends within a word or a number is drawn to the end of it. */
    private Span wholeWords(Span place) {
        int start = place.start();
        int end = place.end();
        while (start > 0 && place.start() - start < 32 && isInside(start)) {
            start--;
        }
        while (end < after.length() && end - place.end() < 32 && isInside(end)) {
            end++;
        }
        return new Span(start, end);
    }

    private boolean isInside(int at) {
        return at > 0 && at < after.length() && isPartOfAWord(after.charAt(at - 1)) && isPartOfAWord(after.charAt(at));
    }

    private static boolean isPartOfAWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
