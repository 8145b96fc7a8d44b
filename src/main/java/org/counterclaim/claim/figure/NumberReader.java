package org.counterclaim.claim.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.counterclaim.article.page.Span;

/**
 * Reads the numbers of a text: digits with the separators of its language, words, and mixtures of both (domain reference
 * 4.6). Safe for use by several threads.
 */
public final class NumberReader {

    private final Lexer lexer;
    private final NumberLexicon lexicon;

    private NumberReader(String language) {
        lexer = new Lexer(Separators.of(language));
        lexicon = NumberLexicon.of(language);
    }

    /** @param language an ISO 639-1 code; words are known for en, tr, de, es and fr, separators for more */
    public static NumberReader of(String language) {
        return new NumberReader(language);
    }

    /** Every number of a text, in its order, whatever it may count: that of "250ml" and of "the 9th" as well. */
    public List<Numeral> read(String text) {
        return tokens(text, new Span(0, text.length())).all().stream()
                .map(Token::numeral)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The value of a text that is one number and nothing else. */
    public Optional<BigDecimal> parse(String text) {
        List<Numeral> numerals = read(text);
        boolean whole = numerals.size() == 1 && numerals.get(0).span().equals(new Span(0, text.length()));
        return whole ? Optional.of(numerals.get(0).value()) : Optional.empty();
    }

    /** A number may begin with the word, which is in small letters; "twenty-five" is one word to some. */
    boolean mayOpen(String word) {
        int hyphen = word.indexOf('-');
        return lexicon.isCardinal(hyphen < 0 ? word : word.substring(0, hyphen));
    }

    /** The pieces of a stretch of text, each number one piece. */
    Tokens tokens(String text, Span within) {
        Tokens pieces = new Tokens(lexer.tokens(text, within));
        List<Token> merged = new ArrayList<>(pieces.size());
        int at = 0;
        while (at < pieces.size()) {
            Token piece = pieces.get(at);
            boolean opens = piece.isNumber() || lexicon.entry(piece) != null || piece.is("-") || piece.is("\u2212");
            NumberWords.Found found = opens ? Numerals.at(lexicon, pieces, at) : null;
            if (found == null) {
                merged.add(pieces.get(at));
                at++;
            } else {
                Span span = found.numeral().span();
                boolean glued = pieces.get(at).glued();
                merged.add(Token.of(Token.Kind.NUMBER, text, span.start(), span.end(), glued, found.numeral()));
                at = found.next();
            }
        }
        return new Tokens(merged);
    }
}
