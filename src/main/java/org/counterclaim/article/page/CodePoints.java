package org.counterclaim.article.page;

/** Converts spans of one text between UTF-16 units and Unicode code points (W3C Web Annotation counts the latter). */
public final class CodePoints {

    private final String text;
    private final boolean same;

    public CodePoints(String text) {
        this.text = text;
        this.same = text.codePointCount(0, text.length()) == text.length();
    }

    /** The beginning of a text, at most so many UTF-16 units of it; no character is cut in two. */
    public static String cut(String text, int units) {
        if (text.length() <= units) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(units - 1)) ? units - 1 : units);
    }

    /** From UTF-16 units to code points. */
    public Span of(Span units) {
        if (same) {
            return units;
        }
        int start = text.codePointCount(0, units.start());
        return new Span(start, start + text.codePointCount(units.start(), units.end()));
    }

    /** From code points to UTF-16 units; fails with {@link IndexOutOfBoundsException} beyond the text. */
    public Span toUnits(Span points) {
        if (same) {
            return points;
        }
        int start = text.offsetByCodePoints(0, points.start());
        return new Span(start, text.offsetByCodePoints(start, points.length()));
    }
}
