package org.counterclaim.claim.figure;

import java.util.Locale;
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

    static final Token NONE = new Token(Kind.MARK, "", "", "X", 0, 0, false, null);

    static Token of(Kind kind, String text, int start, int end, boolean glued, @Nullable Numeral numeral) {
        String piece = text.substring(start, end);
        return new Token(
                kind, piece, piece.toLowerCase(Locale.ROOT).replace('\u2019', '\''), "X", start, end, glued, numeral);
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
