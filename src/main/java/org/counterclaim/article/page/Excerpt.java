package org.counterclaim.article.page;

import java.util.Optional;

/**
 * Finds the words of an excerpt in a text as they stand there: runs of white space count as one space, typographic quotation
 * marks as plain ones, and nothing else is forgiven. It never begins or ends within a word or a number, so "854" is not found
 * in "6,854". The context is that of a TextQuoteSelector (domain reference 6.1, 6.2).
 *
 * @param place in UTF-16 units of the text: its first occurrence
 * @param prefix what stands before it, 32 code points or as many as tell it from its other occurrences
 * @param repeated whether it stands there more than once
 */
public record Excerpt(Span place, String prefix, String suffix, boolean repeated) {

    private static final int SHORTEST_CONTEXT = 32;
    private static final int LONGEST_CONTEXT = 512;

    /** Empty where the words do not stand there, or there are none. */
    public static Optional<Excerpt> in(String text, String words) {
        String wanted = Plain.of(words).text().strip();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Plain plain = Plain.of(text);
        int first = next(plain.text(), wanted, 0);
        if (first < 0) {
            return Optional.empty();
        }
        Span place = plain.originally(first, first + wanted.length());
        boolean repeated = next(plain.text(), wanted, first + 1) >= 0;
        return Optional.of(withContext(text, place, repeated));
    }

    private static int next(String text, String wanted, int from) {
        for (int at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
            if (!cuts(text, at) && !cuts(text, at + wanted.length())) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a word or a number runs across this place. */
    private static boolean cuts(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
            return true;
        }
        boolean joinedBefore = isJoint(before) && at >= 2 && Character.isDigit(text.charAt(at - 2));
        boolean joinedAfter = isJoint(after) && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return (joinedBefore && Character.isDigit(after)) || (joinedAfter && Character.isDigit(before));
    }

    private static boolean isJoint(int c) {
        return ".,'\u066b\u066c".indexOf(c) >= 0;
    }

    private static Excerpt withContext(String text, Span place, boolean repeated) {
        for (int points = SHORTEST_CONTEXT; ; points *= 2) {
            String prefix = text.substring(back(text, place.start(), points), place.start());
            String suffix = text.substring(place.end(), forth(text, place.end(), points));
            String whole = prefix + place.of(text) + suffix;
            if (points >= LONGEST_CONTEXT || text.indexOf(whole) == text.lastIndexOf(whole)) {
                return new Excerpt(place, prefix, suffix, repeated);
            }
        }
    }

    private static int back(String text, int at, int points) {
        int available = text.codePointCount(Math.max(0, at - 2 * points), at);
        return text.offsetByCodePoints(at, -Math.min(points, available));
    }

    private static int forth(String text, int at, int points) {
        int available = text.codePointCount(at, Math.min(text.length(), at + 2 * points));
        return text.offsetByCodePoints(at, Math.min(points, available));
    }

    /** A text with plain quotation marks and single spaces, and where each of its characters stood. */
    private static final class Plain {

        private final String text;
        private final int[] origins;

        private Plain(String text, int[] origins) {
            this.text = text;
            this.origins = origins;
        }

        String text() {
            return text;
        }

        static Plain of(String text) {
            StringBuilder plain = new StringBuilder(text.length());
            int[] origins = new int[text.length() + 1];
            boolean space = false;
            for (int i = 0; i < text.length(); i++) {
                char c = plain(text.charAt(i));
                if (c == ' ' && space) {
                    continue;
                }
                space = c == ' ';
                origins[plain.length()] = i;
                plain.append(c);
            }
            origins[plain.length()] = text.length();
            return new Plain(plain.toString(), origins);
        }

        private static char plain(char c) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return ' ';
            }
            return switch (c) {
                case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032' -> '\'';
                case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033' -> '"';
                default -> c;
            };
        }

        /** The end is that of the last character, so that the white space behind it stays out. */
        Span originally(int start, int end) {
            return new Span(origins[start], origins[end - 1] + 1);
        }
    }
}
