package org.counterclaim.claim.figure;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence as figures need it: words without their possessive, numbers whole, marks one by one.
 *
 * @param tag the universal part of speech, "X" when unknown
 * @param numeral set when the piece is a number, with all its words
 * @param glued no space stands before it
 */
record Token(
        Kind kind,
        String text,
        String lower,
        String tag,
        int start,
        int end,
        boolean glued,
        @Nullable Numeral numeral) {

    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    private static final int FIRST_UNUSUAL = 0x80;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    static final Token NONE = new Token(Kind.MARK, "", "", "X", 0, 0, false, null);

    static Token of(Kind kind, String text, int start, int end, boolean glued, @Nullable Numeral numeral) {
        String piece = asTyped(text.substring(start, end));
        return new Token(
                kind, piece, piece.toLowerCase(Locale.ROOT).replace('\u2019', '\''), "X", start, end, glued, numeral);
    }

    /** Without what no reader sees in a word: marks that make one letter with theirs are joined to it, invisible ones go. */
    private static String asTyped(String piece) {
        boolean plain = piece.chars().allMatch(c -> c < FIRST_UNUSUAL);
        return plain ? piece : Normalizer.normalize(INVISIBLE.matcher(piece).replaceAll(""), Normalizer.Form.NFC);
    }

    Token tagged(String newTag) {
        // the tagger joins the tags of "minister's" and "wasn't": NOUN+PART
        int joined = newTag.indexOf('+');
        String first = joined < 0 ? newTag : newTag.substring(0, joined);
        return new Token(kind, text, lower, first, start, end, glued, numeral);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return numeral != null;
    }

    boolean is(String form) {
        return lower.equals(form);
    }

    boolean isHyphen() {
        return kind == Kind.MARK && "-\u2010\u2011\u2012\u2013".contains(text) && !text.isEmpty();
    }

    boolean isQuote() {
        return kind == Kind.MARK && !text.isEmpty() && "\"\u201c\u201d\u2018\u2019'".contains(text);
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }
}
