package org.counterclaim.claim.figure;

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
    private static final Separators ARABIC = new Separators(",\u066c\u060c" + EVERYWHERE, ".\u066b");

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

    /** Digits of the Arabic and the Persian script bring their own separators, whatever the text's language. */
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
