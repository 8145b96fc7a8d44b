package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits that starts at a place of a text.
 *
 * @param end where it ends
 * @param value null when it is no number: an address, a date with points, a version
 * @param part it is a sign for a fraction
 */
record Digits(int end, @Nullable BigDecimal value, boolean part) {

    /** Digits, a sign for a fraction, or a point before decimals. */
    static boolean startAt(String text, int at, int limit, boolean glued) {
        boolean point = text.charAt(at) == '.' && !glued && at + 1 < limit && Character.isDigit(text.charAt(at + 1));
        return point || Character.isDigit(text.charAt(at)) || Vulgar.isSign(text.charAt(at));
    }

    static Digits at(String text, int start, int limit, Separators language, boolean spacesGroup) {
        if (Vulgar.isSign(text.charAt(start))) {
            return new Digits(start + 1, Vulgar.value(text.charAt(start)), true);
        }
        if (text.charAt(start) == '.') {
            int end = run(text, start + 1, limit);
            StringBuilder digits = new StringBuilder("0.");
            append(digits, text, start + 1, end);
            return new Digits(end, new BigDecimal(digits.toString()), false);
        }
        Separators separators = language.at(text, start, limit);
        int end = run(text, start, limit);
        StringBuilder digits = new StringBuilder();
        append(digits, text, start, end);
        int first = end - start;
        if (first <= 3) {
            end = groups(text, end, limit, separators, spacesGroup, digits);
        }
        end = decimals(text, end, limit, separators, digits);
        int dotted = dottedTail(text, end, limit);
        return dotted > end
                ? new Digits(dotted, null, false)
                : Powers.of(text, end, limit, new BigDecimal(digits.toString()));
    }

    private static int groups(
            String text, int end, int limit, Separators separators, boolean spacesGroup, StringBuilder digits) {
        int at = end;
        char separator = 0;
        while (at + 3 < limit && (separator == 0 || text.charAt(at) == separator)) {
            char c = text.charAt(at);
            int next = run(text, at + 1, limit);
            int length = next - at - 1;
            boolean indian = c == ',' && length == 2 && indianTail(text, next, limit);
            // "1.234.567" can only be groups, in any language
            boolean repeated =
                    c == '.' && separators.decimals('.') && separator == 0 && repeatedPoint(text, next, limit);
            boolean parts = (separators.groups(c) && (c != ' ' || spacesGroup)) || repeated || c == separator;
            if (!parts || (length != 3 && !indian)) {
                break;
            }
            separator = c;
            append(digits, text, at + 1, next);
            at = next;
        }
        return at;
    }

    /** After "12,34" of "12,34,567": groups of two go on until one of three. */
    private static boolean indianTail(String text, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) == ',') {
            int next = run(text, at + 1, limit);
            if (next - at - 1 == 3) {
                return next == limit
                        || text.charAt(next) != ','
                        || next + 1 == limit
                        || !Character.isDigit(text.charAt(next + 1));
            }
            if (next - at - 1 != 2) {
                return false;
            }
            at = next;
        }
        return false;
    }

    private static boolean repeatedPoint(String text, int from, int limit) {
        return from < limit && text.charAt(from) == '.' && run(text, from + 1, limit) - from - 1 == 3;
    }

    private static int decimals(String text, int end, int limit, Separators separators, StringBuilder digits) {
        if (end + 1 >= limit || !separators.decimals(text.charAt(end))) {
            return end;
        }
        int next = run(text, end + 1, limit);
        if (next == end + 1) {
            return end;
        }
        digits.append('.');
        append(digits, text, end + 1, next);
        return next;
    }

    /** "21.01.2026", "10.20.30.40": where the points go on, it is no number. */
    private static int dottedTail(String text, int end, int limit) {
        int at = end;
        while (at + 1 < limit && text.charAt(at) == '.' && Character.isDigit(text.charAt(at + 1))) {
            at = run(text, at + 1, limit);
        }
        return at;
    }

    private static int run(String text, int from, int limit) {
        int at = from;
        while (at < limit && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static void append(StringBuilder digits, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
        }
    }
}
