package org.counterclaim.claim.figure;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a sentence; an index outside of it answers with an empty piece, so that looking around needs no checks. */
record Tokens(List<Token> all) {

    Tokens {
        all = List.copyOf(all);
    }

    int size() {
        return all.size();
    }

    Token get(int index) {
        return index >= 0 && index < all.size() ? all.get(index) : Token.NONE;
    }

    String lower(int index) {
        return get(index).lower();
    }

    /** The words of a phrase, parted by single spaces, stand from the index on; answers the index after them, or -1. */
    int match(int index, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!lower(index + i).equals(phrase.get(i))) {
                return -1;
            }
        }
        return index + phrase.size();
    }

    /** The phrase ends right before the index; answers the index of its first word, or -1. */
    int matchBefore(int index, List<String> phrase) {
        int first = index - phrase.size();
        return first >= 0 && match(first, phrase) == index ? first : -1;
    }

    /** Gives the pieces the parts of speech of the words that they stand in. */
    Tokens tagged(List<Word> words) {
        List<Token> tagged = new ArrayList<>(all.size());
        int at = 0;
        for (Token token : all) {
            while (at < words.size() && words.get(at).span().end() <= token.start()) {
                at++;
            }
            boolean inside = at < words.size() && words.get(at).span().start() < token.end();
            tagged.add(inside ? token.tagged(words.get(at).tag()) : token);
        }
        return new Tokens(tagged);
    }
}
