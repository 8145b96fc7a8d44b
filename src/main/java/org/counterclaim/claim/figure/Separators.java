package org.counterclaim.claim.figure;

import java.util.regex.Pattern;

/**
 * Which characters part thousands and decimals in digits of a language (CLDR: 3,117 en; 3.117 de, es, tr, is; 3 117 fr).
 *
 * @param group the characters that may part groups
 * @param decimal the characters that may open decimals
 */
record Separators(String group, String decimal) {

    private static final String EVERYWHERE = "'\u2019\u00a0\u202f\u2009 ";
    private static final Separators POINT = new Separators("," + EVERYWHERE, ".");
    private static final Separators COMMA = new Separators("." + EVERYWHERE, ",");
    private static final Separators ARABIC = new Separators(",\u066c\u060c\uff0c" + EVERYWHERE, ".\u066b\uff0e");

    private static final Pattern COMMA_BEHIND_POINTS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+,\\d+(?!\\d|,\\d)");
    private static final Pattern COMMA_BEFORE_FEW = Pattern.compile("\\d{1,3},\\d{1,2}(?!\\d|[.,]\\d)");

    static Separators of(String language) {
        return switch (language) {
            case "de",
                    "es",
                    "tr",
                    "is",
                    "it",
                    "nl",
                    "pt",
                    "da",
                    "id",
                    "fr",
                    "ru",
                    "uk",
                    "pl",
                    "cs",
                    "sv",
                    "nb",
                    "no",
                    "fi",
                    "el",
                    "ro",
                    "sr",
                    "hr",
                    "bg",
                    "hu" -> COMMA;
            default -> POINT;
        };
    }

    /** Those of the digits at the place: "2.345,67" and "7,50" can only have decimals, in any language. */
    Separators at(String text, int start, int limit) {
        if (!equals(POINT) || text.charAt(start) > '9') {
            return forDigit(text.charAt(start));
        }
        boolean listed = start > 1 && text.charAt(start - 1) == ',' && Character.isDigit(text.charAt(start - 2));
        boolean comma = COMMA_BEHIND_POINTS.matcher(text).region(start, limit).lookingAt()
                || (!listed
                        && COMMA_BEFORE_FEW.matcher(text).region(start, limit).lookingAt());
        return comma ? COMMA : this;
    }

    /** Digits of other scripts bring their own separators, whatever the text's language. */
    Separators forDigit(char digit) {
        return digit >= '\u0660' ? ARABIC : this;
    }

    boolean groups(char c) {
        return group.indexOf(c) >= 0;
    }

    boolean decimals(char c) {
        return decimal.indexOf(c) >= 0;
    }
}
