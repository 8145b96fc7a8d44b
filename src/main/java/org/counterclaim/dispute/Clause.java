package org.counterclaim.dispute;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells by its words whether a content is a whole clause, which can follow "that"; a fragment or a noun phrase ("death in
 * custody of two students") has to be quoted. In doubt it is none.
 */
final class Clause {

    /** A subject with more words before its verb is too hard to tell by words alone. */
    private static final int LONGEST_SUBJECT = 10;

    private static final Pattern THAT = Pattern.compile("(?i)that\\s.*", Pattern.DOTALL);
    private static final Pattern PRONOUN = Pattern.compile("(?i)(?:he|she|it|they|there)\\s.*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\"\u201c\u2018'].*", Pattern.DOTALL);

    private Clause() {}

    static boolean is(String content) {
        if (QUOTED.matcher(content).matches()) {
            return false;
        }
        return THAT.matcher(content).matches() || PRONOUN.matcher(content).matches() || hasSubjectAndVerb(content);
    }

    private static boolean hasSubjectAndVerb(String content) {
        List<String> words = Arrays.asList(
                content.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("\\s+", LONGEST_SUBJECT + 2));
        for (int i = 0; i < Math.min(words.size() - 1, LONGEST_SUBJECT + 1); i++) {
            String word = words.get(i);
            if (Words.NO_SUBJECT.contains(word)
                    || (i == 0 && Words.PREPOSITION.contains(word))
                    || word.matches(".*[;:\u2026]")) {
                return false;
            }
            if (Words.FINITE.contains(word)) {
                return i > 0;
            }
        }
        return false;
    }
}
