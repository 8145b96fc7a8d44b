package org.counterclaim.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.article.page.Span;

/** A sentence as words without parts of speech, for what does not need them. */
final class Plain {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.,'-]*|\\S");

    private Plain() {}

    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), "X", new Span(matcher.start(), matcher.end())));
        }
        return words;
    }
}
