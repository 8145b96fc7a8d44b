package org.counterclaim.claim.extract;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells English by the share of its commonest words. */
final class Language {

    static final String UNKNOWN = "und";
    static final String ENGLISH = "en";

    /** Common in English and in none of its neighbours. */
    private static final Set<String> COMMONEST = WordSet.of("""
            the and that with from they have were this said which their been than says told after his her she who not it we
            you our would there what when has are of to had but by its them us nobody people""");
    /** English prose has about one in four; the languages that share a word or two stay far below. */
    private static final double SHARE = 0.08;

    private static final int ENOUGH_WORDS = 400;
    private static final int TOO_FEW_TO_TELL = 4;

    private Language() {}

    static String of(String text, @Nullable String given) {
        if (given != null && !given.isBlank()) {
            return given;
        }
        int words = 0;
        int common = 0;
        int latin = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", ENOUGH_WORDS)) {
            if (!word.isEmpty() && word.length() < 40) {
                words++;
                common += COMMONEST.contains(word) ? 1 : 0;
                latin += word.charAt(0) < 0x250 ? 1 : 0;
            }
        }
        if (words < TOO_FEW_TO_TELL) {
            return latin == words ? ENGLISH : UNKNOWN;
        }
        return common >= SHARE * words ? ENGLISH : UNKNOWN;
    }

    static boolean isEnglish(String language) {
        String lower = language.toLowerCase(Locale.ROOT);
        return lower.equals(ENGLISH) || lower.startsWith("en-") || lower.startsWith("en_");
    }
}
