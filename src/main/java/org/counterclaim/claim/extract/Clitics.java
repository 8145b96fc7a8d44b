package org.counterclaim.claim.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.article.page.Span;
import org.counterclaim.claim.figure.Word;

/** Parts what the model tags as one word of two kinds: "Iran's" (PROPN+PART), "didn't" (AUX+PART), "it's" (PRON+AUX). */
final class Clitics {

    private Clitics() {}

    private static final Pattern CLITIC =
            Pattern.compile("(?i)(?<=\\p{L})(n['’]t|['’](s|re|ve|ll|d|m)|(?<=[sS])['’])$");

    /** The same by the form alone; "can't" is "ca" and "n't". */
    static void cut(String text, Span place, List<Span> into) {
        Matcher clitic = CLITIC.matcher(place.of(text));
        if (clitic.find() && clitic.start() > 0) {
            into.add(new Span(place.start(), place.start() + clitic.start()));
            into.add(new Span(place.start() + clitic.start(), place.end()));
        } else {
            into.add(place);
        }
    }

    static void split(String text, Span place, String tag, List<Word> into) {
        String word = place.of(text);
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        int cut = lower.endsWith("n't") ? word.length() - 3 : lower.lastIndexOf('\'');
        int plus = tag.indexOf('+');
        boolean possessive = plus < 0 && (lower.endsWith("'s") || lower.endsWith("s'"));
        String first = plus < 0 ? tag : tag.substring(0, plus);
        if (cut <= 0 || (plus < 0 && !possessive)) {
            into.add(new Word(word, first, place));
            return;
        }
        String second = plus < 0 ? "PART" : tag.substring(plus + 1);
        int middle = place.start() + cut;
        into.add(new Word(word.substring(0, cut), first, new Span(place.start(), middle)));
        into.add(new Word(word.substring(cut), second, new Span(middle, place.end())));
    }
}
