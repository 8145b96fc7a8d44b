package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.article.page.Span;

/** Cuts a stretch of text into words, digits and marks; number words are still words here. */
final class Lexer {

    private final Separators separators;

    Lexer(Separators separators) {
        this.separators = separators;
    }

    List<Token> tokens(String text, Span within) {
        List<Token> tokens = new ArrayList<>();
        int at = within.start();
        int limit = within.end();
        boolean glued = false;
        while (at < limit) {
            char c = text.charAt(at);
            if (isSpace(c) || isInvisible(c)) {
                at++;
                glued = false;
                continue;
            }
            Token token = Digits.startAt(text, at, limit, glued)
                    ? digits(text, at, limit, glued, tokens)
                    : Character.isLetter(c) ? word(text, at, limit, glued) : mark(text, at, glued);
            tokens.add(token);
            at = token.end();
            glued = true;
        }
        return tokens;
    }

    private Token digits(String text, int at, int limit, boolean glued, List<Token> before) {
        Digits digits = Digits.at(text, at, limit, separators, !follows(before));
        BigDecimal value = digits.value();
        if (value == null) {
            return Token.of(Token.Kind.MARK, text, at, digits.end(), glued, null);
        }
        Numeral numeral = new Numeral(new Span(at, digits.end()), value, BigDecimal.ONE, false, digits.part());
        return Token.of(Token.Kind.NUMBER, text, at, digits.end(), glued, numeral);
    }

    /** "On 21 January 300 people": after a capitalised word a space parts two numbers rather than groups of one. */
    private static boolean follows(List<Token> before) {
        return !before.isEmpty() && before.get(before.size() - 1).isCapitalised() && before.size() > 1;
    }

    private static Token word(String text, int at, int limit, boolean glued) {
        int end = at + 1;
        while (end < limit && isInside(text, at, end, limit)) {
            end++;
        }
        return Token.of(Token.Kind.WORD, text, at, end, glued, null);
    }

    private static boolean isInside(String text, int start, int at, int limit) {
        char c = text.charAt(at);
        if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || isInvisible(c)) {
            return true;
        }
        boolean letterNext = at + 1 < limit && Character.isLetter(text.charAt(at + 1));
        if (c == '\'' || c == '\u2019') {
            return letterNext && !isPossessive(text, at, limit);
        }
        // "U.S.", "a.m.": single letters with points
        boolean single = at == start + 1 || text.charAt(at - 2) == '.';
        return c == '.' && single && (letterNext || at > start + 1);
    }

    private static boolean isPossessive(String text, int at, int limit) {
        return Character.toLowerCase(text.charAt(at + 1)) == 's'
                && (at + 2 >= limit || !Character.isLetter(text.charAt(at + 2)));
    }

    private static Token mark(String text, int at, boolean glued) {
        boolean possessive = (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')
                && at + 1 < text.length()
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && glued;
        return Token.of(Token.Kind.MARK, text, at, at + (possessive ? 2 : 1), glued, null);
    }

    /** Zero-width spaces, joiners and soft hyphens that pages put into words. */
    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
