package org.counterclaim.article.page;

import java.util.regex.Pattern;

/**
 * A line of a page, or several where the text was broken at a fixed width.
 *
 * @param afterGap an empty line stands before it, or nothing
 */
record Paragraph(Span span, String text, boolean afterGap) {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Behind the full stop: "[END RECORDING]", "(AFP)". */
    private static final Pattern REMARK = Pattern.compile("\\s*[\\[(][^\\[\\]()]{1,60}[)\\]]$");

    private static final String CLOSERS = "\"'”’»)]›*_ \u00a0";
    /** Latin, Greek, Arabic, Devanagari and CJK sentence ends. */
    private static final String ENDS = ".!?…؟۔।。！？";

    static Paragraph of(String page, Span span, boolean afterGap) {
        return new Paragraph(span, SPACE.matcher(span.of(page)).replaceAll(" ").strip(), afterGap);
    }

    int words() {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean part = Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i));
            if (part && !inWord) {
                words++;
            }
            inWord = !Character.isWhitespace(text.charAt(i)) && (inWord || part);
        }
        return words;
    }

    boolean endsSentence() {
        return ENDS.indexOf(lastMark(text)) >= 0
                || ENDS.indexOf(lastMark(REMARK.matcher(text).replaceFirst(""))) >= 0;
    }

    /** The sentence goes on below: it introduces a quote or a list, or was cut by one. */
    boolean goesOn() {
        return ":,;-—–".indexOf(lastMark(text)) >= 0;
    }

    private static char lastMark(String text) {
        int i = text.length() - 1;
        while (i > 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return text.isEmpty() ? ' ' : text.charAt(i);
    }

    boolean isCapitals() {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Most longer words begin with a capital, as English headlines are often set. */
    boolean isTitleCase() {
        int long4 = 0;
        int capital = 0;
        for (String word : SPACE.split(text)) {
            int first = 0;
            while (first < word.length() && !Character.isLetter(word.charAt(first))) {
                first++;
            }
            if (word.length() - first >= 4) {
                long4++;
                capital += Character.isUpperCase(word.charAt(first)) ? 1 : 0;
            }
        }
        return long4 >= 3 && capital * 10 >= long4 * 8;
    }
}
