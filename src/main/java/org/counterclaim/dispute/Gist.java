package org.counterclaim.dispute;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a sentence is about, for finding others about the same: its content words, its numbers and which way it points.
 *
 * @param words content words in lower case, without their endings
 * @param numbers digits as written; two sentences whose numbers differ never say the same
 * @param negated "no shots were fired"
 * @param rejects "the report is baseless"
 */
record Gist(Set<String> words, Set<String> numbers, boolean negated, boolean rejects) {

    private static final List<String> ENDINGS = List.of("ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y");
    private static final int SHORTEST_STEM = 3;

    static Gist of(String sentence) {
        List<String> tokens = tokens(sentence);
        Set<String> words = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        int negations = 0;
        boolean rejects = false;
        for (String token : tokens) {
            if (Character.isDigit(token.charAt(0))) {
                numbers.add(token);
            } else if (Words.NEGATION.contains(token)) {
                negations++;
            } else if (Words.REJECTION.contains(token)) {
                rejects = true;
            } else if (!Words.STOP.contains(token)) {
                words.add(stem(token));
            }
        }
        return new Gist(words, numbers, negations % 2 == 1, rejects);
    }

    /** What an amount is of: the content words that not every amount has. */
    static Gist ofSubject(String sentence) {
        Gist whole = of(sentence);
        Set<String> subject = new LinkedHashSet<>(whole.words);
        Words.AMOUNT.forEach(word -> subject.remove(stem(word)));
        return new Gist(subject, Set.of(), whole.negated, whole.rejects);
    }

    static List<String> tokens(String sentence) {
        String plain = sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("n't", " not");
        return Arrays.stream(plain.replaceAll("(?<=\\d)[,.](?=\\d)", "").split("[^\\p{L}\\p{N}]+", -1))
                .filter(token -> token.length() > 1 || token.chars().allMatch(Character::isDigit))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    /** Dice's coefficient of the content words, 0 to 1. */
    double similarityTo(Gist other) {
        int all = words.size() + other.words.size();
        return all == 0 ? 0 : 2.0 * share(this, other).size() / all;
    }

    static Set<String> share(Gist one, Gist other) {
        return one.words.stream().filter(other.words::contains).collect(Collectors.toSet());
    }

    boolean hasSameNumbers(Gist other) {
        return numbers.equals(other.numbers);
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                String stem = word.substring(0, word.length() - ending.length());
                // "fire" and "fired", "stop" and "stopped" end alike
                int last = stem.length() - 1;
                boolean doubled = last >= SHORTEST_STEM && stem.charAt(last) == stem.charAt(last - 1);
                return doubled ? stem.substring(0, last) : stem;
            }
        }
        return word;
    }
}
