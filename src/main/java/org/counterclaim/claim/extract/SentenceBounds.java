package org.counterclaim.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.counterclaim.article.page.Span;

/**
 * Where sentences begin and end. The model's cuts are mended: not after an abbreviation, not before a small letter, and
 * always between a closed sentence and a capital.
 */
final class SentenceBounds {

    /** They open a sentence even after "U.S." */
    private static final Set<String> STARTERS = WordSet.of("""
            The A An In On At He She It They We I But And This That These Those There Mr If As For When While
            After His Her Its So""");

    private final Set<String> abbreviations;

    SentenceBounds(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    List<Span> of(String text, Span paragraph, SentenceDetectorME model) {
        List<Span> cuts = new ArrayList<>();
        for (opennlp.tools.util.Span part : model.sentPosDetect(withoutNoise(paragraph.of(text)))) {
            int start = paragraph.start() + part.getStart();
            int end = paragraph.start() + part.getEnd();
            if (!cuts.isEmpty() && belongsToThePrevious(text, cuts.get(cuts.size() - 1), start)) {
                Span previous = cuts.remove(cuts.size() - 1);
                cuts.add(new Span(previous.start(), end));
            } else {
                cuts.add(new Span(start, end));
            }
        }
        List<Span> found = new ArrayList<>();
        for (Span part : cuts) {
            cutWhatTheModelMissed(text, part, found);
        }
        return found;
    }

    /** The model looks back to the last blank at each mark: stretches that cannot be words are hidden from it. */
    private static String withoutNoise(String paragraph) {
        StringBuilder calm = new StringBuilder(paragraph);
        int start = 0;
        for (int i = 0; i <= paragraph.length(); i++) {
            if (i == paragraph.length() || Character.isWhitespace(paragraph.charAt(i))) {
                for (int k = start; i - start > Tokens.LONGEST_STRETCH && k < i; k++) {
                    calm.setCharAt(k, 'x');
                }
                start = i + 1;
            }
        }
        return calm.toString();
    }

    private boolean belongsToThePrevious(String text, Span previous, int start) {
        char first = text.charAt(start);
        if (Character.isLowerCase(first) || ",;)".indexOf(first) >= 0) {
            return true;
        }
        boolean onlyClosers = "\"”’'".indexOf(first) >= 0
                && (start + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(start + 1)));
        return onlyClosers || endsInAbbreviation(text, previous, start);
    }

    private boolean endsInAbbreviation(String text, Span sentence, int next) {
        int end = sentence.end();
        if (text.charAt(end - 1) != '.') {
            return false;
        }
        int start = end - 1;
        while (start > sentence.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String last = text.substring(start, end - 1);
        while (!last.isEmpty() && !Character.isLetterOrDigit(last.charAt(0))) {
            last = last.substring(1);
        }
        boolean initials = (last.length() == 1 && Character.isUpperCase(last.charAt(0))) || last.contains(".");
        if (!initials && !abbreviations.contains(last)) {
            return false;
        }
        return last.length() == 1 || !STARTERS.contains(wordAt(text, next)) || !last.contains(".");
    }

    private static String wordAt(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private void cutWhatTheModelMissed(String text, Span part, List<Span> found) {
        int start = part.start();
        for (int i = part.start(); i < part.end(); i++) {
            if (".!?".indexOf(text.charAt(i)) < 0) {
                continue;
            }
            int end = i + 1;
            while (end < part.end() && "\"”’'".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            // Markup that a paste took along ends the sentence, whatever stands in it.
            if (end + 1 < part.end() && text.charAt(end) == '<' && opensTag(text.charAt(end + 1))) {
                found.add(new Span(start, end));
                start = end;
                i = end;
                continue;
            }
            int next = end;
            while (next < part.end() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            if (next > end
                    && next < part.end()
                    && opens(text, next, part.end())
                    && !endsInAbbreviation(text, new Span(start, i + 1), next)) {
                found.add(new Span(start, end));
                start = next;
                i = next;
            }
        }
        if (start < part.end()) {
            found.add(new Span(start, part.end()));
        }
    }

    private static boolean opensTag(char c) {
        return c == '/' || c == '!' || (c < 128 && Character.isLetter(c));
    }

    private static boolean opens(String text, int at, int end) {
        int letter = at;
        while (letter + 1 < end && letter < at + 2 && "\"“‘'`".indexOf(text.charAt(letter)) >= 0) {
            letter++;
        }
        return Character.isUpperCase(text.charAt(letter));
    }
}
