package org.counterclaim.claim.anchor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.NumberReader;

/**
 * The numbers in a stretch of text, in digits and in words, with the words that are nothing but a vague number or turn one
 * round. Two stretches with different ones never say the same (blueprint 6).
 */
record Numbers(String digits, List<BigDecimal> values, List<String> words) {

    /** How far a number may reach beyond the stretch: "3" of "3 hundred and fifty thousand". */
    private static final int REACH = 64;

    private static final NumberReader READER = NumberReader.of("en");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}'’]+");
    private static final Set<String> COUNTING = AnchorWords.read();

    static Numbers in(String text, Span stretch) {
        int from = beforeReach(text, stretch.start());
        int until = afterReach(text, stretch.end());
        String around = text.substring(from, until);
        Span inside = new Span(stretch.start() - from, stretch.end() - from);
        List<BigDecimal> values = READER.read(around).stream()
                .filter(numeral -> numeral.span().overlaps(inside))
                .map(numeral -> numeral.value().stripTrailingZeros())
                .toList();
        return new Numbers(digits(text, stretch), values, words(stretch.of(text)));
    }

    /** Digit by digit, also of what is no number to a reader of numbers: a version, a road, a score. */
    private static String digits(String text, Span stretch) {
        int start = stretch.start();
        int end = stretch.end();
        int first = Math.max(0, start - REACH);
        int last = Math.min(text.length(), end + REACH);
        while (start > first && isTied(text, start)) {
            start--;
        }
        while (end < last && isTied(text, end)) {
            end++;
        }
        StringBuilder digits = new StringBuilder();
        boolean within = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean digit = Character.isDigit(c);
            boolean joins = within && isSeparator(c) && i + 1 < end && Character.isDigit(text.charAt(i + 1));
            if (digit) {
                digits.append(Character.digit(c, 10));
            } else if (within && !joins) {
                digits.append(' ');
            } else if (joins && (c == '.' || c == '\u066b')) {
                // a thousands comma may come or go, a decimal point may not
                digits.append('.');
            }
            within = digit || joins;
        }
        return digits.toString().strip();
    }

    /** Whether a number runs across this place. */
    private static boolean isTied(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean digitBefore = Character.isDigit(before);
        boolean digitAfter = Character.isDigit(after);
        if (digitBefore && digitAfter) {
            return true;
        }
        return (digitBefore && isSeparator(after) && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)))
                || (digitAfter && isSeparator(before) && at >= 2 && Character.isDigit(text.charAt(at - 2)));
    }

    private static boolean isSeparator(char c) {
        return ".,'’\u066b\u066c".indexOf(c) >= 0;
    }

    private static List<String> words(String stretch) {
        return LETTERS.matcher(stretch)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT).replace('’', '\''))
                .map(word -> word.endsWith("n't") ? "not" : word)
                .filter(COUNTING::contains)
                .toList();
    }

    private static int beforeReach(String text, int at) {
        int from = Math.max(0, at - REACH);
        while (from > 0 && from < at && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        return from;
    }

    private static int afterReach(String text, int at) {
        int until = Math.min(text.length(), at + REACH);
        while (until < text.length() && until > at && !Character.isWhitespace(text.charAt(until))) {
            until--;
        }
        return until;
    }
}
