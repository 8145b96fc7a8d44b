package org.counterclaim.claim.extract;

import java.util.Set;
import java.util.TreeSet;

/** The forms of a regular English verb or noun. */
final class Inflection {

    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /** @param irregular past forms, parted by blanks; a form that doubles its consonant counts as irregular */
    static Set<String> ofVerb(String lemma, String irregular) {
        Set<String> forms = new TreeSet<>();
        forms.add(lemma);
        forms.add(withS(lemma));
        String[] given = irregular.isBlank() ? new String[0] : irregular.trim().split(" ");
        forms.addAll(Set.of(given));
        String stem = lemma.endsWith("e") && !lemma.endsWith("ee") ? lemma.substring(0, lemma.length() - 1) : lemma;
        if (given.length == 0) {
            forms.add(past(lemma));
        }
        boolean ingGiven = false;
        for (String form : given) {
            ingGiven |= form.endsWith("ing");
        }
        if (!ingGiven) {
            forms.add(stem + "ing");
        }
        return forms;
    }

    private static String past(String lemma) {
        if (endsInConsonantAndY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        return lemma.endsWith("e") ? lemma + "d" : lemma + "ed";
    }

    static Set<String> ofNoun(String lemma) {
        return Set.of(lemma, withS(lemma));
    }

    private static String withS(String lemma) {
        if (endsInConsonantAndY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean hissing = lemma.endsWith("s")
                || lemma.endsWith("sh")
                || lemma.endsWith("ch")
                || lemma.endsWith("x")
                || lemma.endsWith("z");
        return lemma + (hissing ? "es" : "s");
    }

    private static boolean endsInConsonantAndY(String lemma) {
        return lemma.endsWith("y") && lemma.length() > 1 && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    }
}
