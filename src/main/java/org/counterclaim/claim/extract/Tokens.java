package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.tokenize.Tokenizer;
import org.counterclaim.article.page.Span;

/**
 * Cuts a sentence into words as Universal Dependencies does, with numbers in one piece. Plain words and numbers are cut
 * by rule, because the model breaks "6,854" in two; what is neither goes to the model.
 */
final class Tokens {

    private static final String APOSTROPHES = "'’";
    private static final String OPENERS = "\"“‘«([{$€£¥#*";
    private static final String CLOSERS = "\"”’»)]},;:!?%*'";

    /** What is longer without a blank is no words but an address, markup or noise. */
    static final int LONGEST_STRETCH = 300;

    private final Set<String> abbreviations;
    private final Tokenizer model;

    Tokens(Set<String> abbreviations, Tokenizer model) {
        this.abbreviations = abbreviations;
        this.model = model;
    }

    List<Span> of(String text, Span sentence) {
        List<Span> found = new ArrayList<>();
        int i = sentence.start();
        while (i < sentence.end()) {
            if (isSpace(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < sentence.end() && !isSpace(text.charAt(end))) {
                end++;
            }
            if (end - i > LONGEST_STRETCH) {
                found.add(new Span(i, end));
            } else {
                cut(text, i, end, found);
            }
            i = end;
        }
        return found;
    }

    /** One stretch without blanks: marks peeled off at both ends, the middle cut at dashes and slashes. */
    private void cut(String text, int from, int to, List<Span> found) {
        int start = from;
        while (start < to && isOpener(text, start, to)) {
            int end = start + doubled(text, start, to);
            found.add(new Span(start, end));
            start = end;
        }
        List<Span> after = new ArrayList<>();
        int end = to;
        while (end > start && isCloser(text, start, end)) {
            int begin = end - doubledBefore(text, start, end);
            after.add(0, new Span(begin, end));
            end = begin;
        }
        if (start < end) {
            middle(text, start, end, found);
        }
        found.addAll(after);
    }

    private void middle(String text, int from, int to, List<Span> found) {
        if (text.charAt(to - 1) == '.' && !isAbbreviation(text, from, to)) {
            int dots = to;
            while (dots > from && text.charAt(dots - 1) == '.') {
                dots--;
            }
            if (dots > from) {
                cut(text, from, dots, found);
            }
            found.add(new Span(dots, to));
        } else if (isPlain(text, from, to)) {
            found.add(new Span(from, to));
        } else {
            pieces(text, from, to, found);
        }
    }

    private void pieces(String text, int from, int to, List<Span> found) {
        for (int i = from; i < to; i++) {
            int dash = dashAt(text, i, to);
            if (dash > 0) {
                if (i > from) {
                    cut(text, from, i, found);
                }
                found.add(new Span(i, i + dash));
                if (i + dash < to) {
                    cut(text, i + dash, to, found);
                }
                return;
            }
        }
        for (opennlp.tools.util.Span piece : model.tokenizePos(text.substring(from, to))) {
            found.add(new Span(from + piece.getStart(), from + piece.getEnd()));
        }
    }

    private static int dashAt(String text, int at, int to) {
        if ("-–—―/‑".indexOf(text.charAt(at)) < 0) {
            return 0;
        }
        int end = at;
        while (end < to && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at;
    }

    /** Letters with inner apostrophes, a dotted abbreviation, or a number with its separators and suffix. */
    private boolean isPlain(String text, int from, int to) {
        boolean number = Character.isDigit(text.charAt(from));
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean inner = i > from && i + 1 < to;
            boolean fits = Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.FORMAT
                    || (i > from && APOSTROPHES.indexOf(c) >= 0)
                    || (inner && c == '&')
                    || (inner && number && ".,٬٫".indexOf(c) >= 0 && Character.isDigit(text.charAt(i + 1)))
                    || (c == '.' && isAbbreviation(text, from, to));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private boolean isAbbreviation(String text, int from, int to) {
        if (text.charAt(to - 1) != '.') {
            return isDotted(text, from, to);
        }
        return abbreviations.contains(text.substring(from, to - 1)) || isDotted(text, from, to);
    }

    /** "U.S.", "a.m", "J." */
    private static boolean isDotted(String text, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            if ((i - from) % 2 == 0 ? !letter : text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpener(String text, int at, int to) {
        return OPENERS.indexOf(text.charAt(at)) >= 0
                || (text.charAt(at) == '\'' && to - at > 1 && !Character.isDigit(text.charAt(at + 1)))
                || (text.charAt(at) == '`');
    }

    private static boolean isCloser(String text, int from, int end) {
        char c = text.charAt(end - 1);
        boolean apostrophe = c == '\'' || c == '’';
        boolean afterS = apostrophe && end - 2 >= from && text.charAt(end - 2) == 's';
        return CLOSERS.indexOf(c) >= 0 && !afterS;
    }

    private static int doubled(String text, int at, int to) {
        char c = text.charAt(at);
        return (c == '`' || c == '\'') && at + 1 < to && text.charAt(at + 1) == c ? 2 : 1;
    }

    private static int doubledBefore(String text, int from, int end) {
        return text.charAt(end - 1) == '\'' && end - 2 >= from && text.charAt(end - 2) == '\'' ? 2 : 1;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
